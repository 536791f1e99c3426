package newsroom.sic.annotation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The people whose words an annotation is made of, as a column holds them: their numbers between
 * blanks, the smallest first. So the database can see whether one of them decides.
 */
final class Whose {

    private Whose() {}

    static String written(Collection<Long> people) {
        return new TreeSet<>(people)
                .stream().map(Object::toString).collect(Collectors.joining(" ", " ", " "));
    }

    static Set<Long> read(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What such a column is like in which the person is. */
    static String with(long person) {
        return "% " + person + " %";
    }
}
