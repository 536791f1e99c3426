package newsroom.sic.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** Numbers of lines or claims as print has them: 2, 5–7, 9. */
final class Numbers {

    private Numbers() {}

    static String inWords(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        StringJoiner words = new StringJoiner(", ");
        for (int i = 0, last; i < sorted.size(); i = last + 1) {
            last = i;
            while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
                last++;
            }
            int from = sorted.get(i);
            int to = sorted.get(last);
            switch (to - from) {
                case 0 -> words.add(Integer.toString(from));
                case 1 -> words.add(from + ", " + to);
                default -> words.add(from + "–" + to);
            }
        }
        return words.toString();
    }
}
