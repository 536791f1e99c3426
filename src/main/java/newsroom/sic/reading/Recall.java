package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** How much of what people marked was found, in lines to be printed. */
public final class Recall {

    private Recall() {}

    /** By kind and reach, with a head. */
    public static <T> List<String> table(
            List<T> marked, Function<T, Labelled.Place> place, Predicate<T> isFound) {
        Map<String, List<T>> groups = new TreeMap<>();
        for (T each : marked) {
            Labelled.Place at = place.apply(each);
            String reach = String.join("+", new TreeSet<>(at.reach()));
            groups.computeIfAbsent(at.kind() + " | " + reach, _ -> new ArrayList<>()).add(each);
        }
        var lines = new ArrayList<String>();
        lines.add("kind | reach | labels | found | recall");
        groups.forEach((group, all) -> {
            long found = all.stream().filter(isFound).count();
            lines.add(
                    group + " | " + all.size() + " | " + found + " | " + ratio(found, all.size()));
        });
        return lines;
    }

    /** Of two digits; a dash where there is nothing to find. */
    public static String ratio(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) part / whole);
    }
}
