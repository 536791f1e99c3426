package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The runs of four words of a text, each with how often it is there. They are what the
 * article-extraction-benchmark compares: words are {@code \w+}, and a shorter text is one run.
 */
final class Shingled {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shingled() {}

    static Map<String, Integer> of(String text) {
        return of(words(text));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static Map<String, Integer> of(List<String> words) {
        var runs = new HashMap<String, Integer>();
        for (String run : runs(words)) {
            runs.merge(run, 1, Integer::sum);
        }
        return runs;
    }

    static List<String> runs(List<String> words) {
        var runs = new ArrayList<String>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && i < words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + 4))));
        }
        return runs;
    }
}
