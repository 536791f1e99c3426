package newsroom.sic.reading;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Divides a paragraph into sentences: every place that looks like an end is judged by {@link
 * EdgeRules}, and where they leave it open by the language's model. Sentences inside a quotation
 * are sentences; the mark that closes it stays with the last one.
 */
final class Sentences {

    /** Final punctuation, what closes behind it, and a space; none is needed in CJK. */
    private static final Pattern LIKELY_END =
            Pattern.compile(
                    "(?<![.!?…؟।])[.!?…؟।]++(?:[\"'”’“»«›‹)\\]}]| ?[”»](?![\\p{L}\\p{N}]))*+ ++(?=\\S)"
                            + "|(?<![。！？])[。！？]++[”’」』）]*+ *+(?=\\S)"
                            + "|[.!?](?<=\\p{Ll}{2}.)[\"”’]?(?=\\p{Lu}\\p{Ll})");

    private final SentenceModel model;

    Sentences(SentenceModel model) {
        this.model = model;
    }

    /** The paragraph's sentences in order, without the white space between them. */
    List<Block> of(Block paragraph) {
        String text = withPlainSpaces(paragraph.text());
        BitSet opinion = behindClosingMarks(model.beginnings(text), text);
        var asides = new Asides(text);
        var sentences = new ArrayList<Block>();
        var words = new Words(text);
        int from = 0;
        for (int next : likelyBeginnings(text, opinion)) {
            Edge edge = Edge.before(next, from, text);
            if (words.areIn(from, edge.stop())
                    && words.areBehind(next)
                    && !asides.hold(edge)
                    && endsAt(edge, opinion)) {
                sentences.add(paragraph.part(from, edge.closed()));
                from = next;
            }
        }
        sentences.add(paragraph.part(from, text.length()));
        return sentences;
    }

    private static int[] likelyBeginnings(String text, BitSet opinion) {
        var likely = (BitSet) opinion.clone();
        var ends = LIKELY_END.matcher(text).useTransparentBounds(true);
        for (int i = 0; i < text.length(); i++) {
            if (Edge.isStop(text.charAt(i)) && ends.region(i, text.length()).lookingAt()) {
                likely.set(ends.end());
            }
        }
        return likely.stream().toArray();
    }

    /** Closing marks behind a space, as in French, and stops belong to the sentence before. */
    private static BitSet behindClosingMarks(BitSet beginnings, String text) {
        var behind = new BitSet(text.length());
        int moved = 0;
        for (int at : beginnings.stream().toArray()) {
            moved = Math.max(moved, at);
            while (moved < text.length() && closesHere(text, moved)) {
                moved++;
            }
            behind.set(moved);
        }
        behind.clear(text.length());
        return behind;
    }

    private static boolean closesHere(String text, int at) {
        char c = text.charAt(at);
        return " .!?。！？".indexOf(c) >= 0
                || ("”»".indexOf(c) >= 0
                        && (at + 1 == text.length()
                                || !Character.isLetterOrDigit(text.charAt(at + 1))));
    }

    private boolean endsAt(Edge edge, BitSet opinion) {
        return switch (EdgeRules.judge(edge)) {
            case ENDS -> true;
            case GOES_ON -> false;
            case OPEN -> opinion.get(edge.next()) || isPlainEnd(edge);
        };
    }

    /** Behind an ordinary word a full stop and a capital are enough. */
    private boolean isPlainEnd(Edge edge) {
        String word = edge.wordBefore();
        if (edge.beforeLowerCase() || Abbreviations.isKnown(word)) {
            return false;
        }
        return model.isEnglish()
                ? !looksAbbreviated(word) || Abbreviations.opensSentences(edge.wordAfter())
                : word.length() > 5 && word.chars().allMatch(Character::isLetter);
    }

    /** "Brig", "Ave": short, and capital only at first. */
    private static boolean looksAbbreviated(String word) {
        return !word.isEmpty()
                && word.length() <= 4
                && Character.isUpperCase(word.charAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String withPlainSpaces(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (UCharacter.isUWhiteSpace(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }
}
