package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The runs of three words of a text, to tell how much of another text is in it. */
final class Shingles {

    private static final Pattern EDGE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> runs;

    Shingles(String text) {
        this.runs = new HashSet<>(of(text));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Of the runs of the text, how many are here: 0 to 1. */
    double share(String text) {
        List<String> other = of(text);
        return other.isEmpty()
                ? 0
                : (double) other.stream().filter(runs::contains).count() / other.size();
    }

    private static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String word : EDGE.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        if (words.size() < 3) {
            return words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        }
        List<String> runs = new ArrayList<>(words.size());
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
        }
        return runs;
    }
}
