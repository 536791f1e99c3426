package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a printing with the mark behind it, quotation marks left aside.
 *
 * @param folded in the one spelling that all house styles are brought to
 * @param start in UTF-16 units
 */
record Word(String form, String folded, String mark, int start, int end) {

    Word(String form, String mark, int start, int end) {
        this(form, Spelling.folded(form), mark, start, end);
    }

    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{N}]+(?:[.,:'’-][\\p{L}\\p{N}]+)*%?");

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "no", "never", "neither", "nor", "without", "none", "nothing", "longer",
                    "hardly");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "must", "should", "shall");

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        Matcher found = WORD.matcher(text);
        int end = -1;
        String form = "";
        int start = 0;
        while (found.find()) {
            if (end >= 0) {
                words.add(new Word(form, mark(text.substring(end, found.start())), start, end));
            }
            form = found.group();
            start = found.start();
            end = found.end();
        }
        if (end >= 0) {
            words.add(new Word(form, mark(text.substring(end)), start, end));
        }
        return words;
    }

    private static String mark(String between) {
        return between.replaceAll("[\\s\\p{Z}\"“”„«»‘’'*\\[\\]]", "").replaceAll("^\\.\\.\\.", "…");
    }

    boolean isSameAs(Word other) {
        return Spelling.areOneWord(folded, other.folded);
    }

    boolean isSpeltAs(Word other) {
        return form.replace('’', '\'').equalsIgnoreCase(other.form.replace('’', '\''));
    }

    boolean endsASentence() {
        return mark.contains(".") || mark.contains("!") || mark.contains("?");
    }

    boolean negates() {
        return NEGATIONS.contains(folded) || folded.endsWith("n't");
    }

    boolean isModal() {
        return MODALS.contains(folded);
    }

    boolean isNumber() {
        return Character.isDigit(form.charAt(0)) || Numbers.isWord(folded);
    }

    boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
