package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/** One sentence quoted twice with small differences: one of the two is not verbatim. */
final class QuotedInTwoWays implements Rule {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 14;
    private static final int FEWEST_REWORDED = 5;
    private static final double SAME = 0.6;
    private static final int SHORT_NAME = 4;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int MOST = 40;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Attributed> speech = text.speech().subList(0, Math.min(MOST, text.speech().size()));
        for (Attributed one : speech) {
            String words =
                    Said.folded(text.slice(one.quoted().innerStart(), one.quoted().innerEnd()));
            if (words.split(" ").length < FEWEST_WORDS || words.length() > 200) {
                continue;
            }
            for (Attributed other : speech) {
                int[] place =
                        one.quoted().start() == other.quoted().start()
                                ? null
                                : elsewhere(text, other, one, words);
                if (place != null) {
                    String because =
                            "The same words are quoted in another form in this text; one of the two is not verbatim.";
                    int[] here = {one.quoted().start(), one.quoted().end()};
                    doubts.add(doubt(here[0], here[1], because, List.<int[]>of(place)));
                    doubts.add(doubt(place[0], place[1], because, List.<int[]>of(here)));
                    return doubts;
                }
            }
        }
        Doubt near = nearCopy(text, speech);
        if (near != null) {
            doubts.add(near);
            int[] other = near.related().getFirst();
            doubts.add(
                    doubt(
                            other[0],
                            other[1],
                            near.explanation(),
                            List.<int[]>of(new int[] {near.start(), near.end()})));
        }
        return doubts;
    }

    /** Two short quotations that are one but for a word: "on my boot", "on my shoe". */
    private @Nullable Doubt nearCopy(ReadText text, List<Attributed> speech) {
        var said = new ArrayList<Attributed>();
        var words = new ArrayList<List<String>>();
        for (Attributed each : speech) {
            List<String> here =
                    List.of(
                            SPACE.split(
                                    Said.folded(
                                            text.slice(
                                                    each.quoted().innerStart(),
                                                    each.quoted().innerEnd()))));
            if (here.size() < FEWEST_WORDS || here.size() > LONGEST || each.quoted().nested()) {
                continue;
            }
            for (int i = 0; i < said.size(); i++) {
                if (isByOne(said.get(i), each)
                        && (differInAWord(words.get(i), here) || isReworded(words.get(i), here))) {
                    Attributed other = said.get(i);
                    return doubt(
                            each.quoted().start(),
                            each.quoted().end(),
                            "Nearly the same words are quoted in another form in this text; one of the two is not verbatim.",
                            List.<int[]>of(
                                    new int[] {other.quoted().start(), other.quoted().end()}));
                }
            }
            said.add(each);
            words.add(here);
        }
        return null;
    }

    /** Both a clause, and not of two speakers. */
    private static boolean isByOne(Attributed one, Attributed other) {
        boolean named = one.isAnswered() && other.isAnswered();
        return named
                && isClause(one)
                && isClause(other)
                && (last(one).equals(last(other))
                        || last(one).length() <= SHORT_NAME
                        || last(other).length() <= SHORT_NAME);
    }

    private static boolean isClause(Attributed each) {
        return each.paragraph().words().stream()
                .anyMatch(word ->
                        each.quoted().holds(word.start())
                                && (word.tag() == Tag.VERB || word.tag() == Tag.AUX));
    }

    private static String last(Attributed each) {
        return each.speaker().substring(each.speaker().lastIndexOf(' ') + 1);
    }

    /** The same beginning and the same end, and one or two words between that are others. */
    private static boolean differInAWord(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        int changed = Math.max(one.size(), other.size()) - head - tail;
        int least = Math.min(one.size(), other.size()) - head - tail;
        return changed >= 1
                && least >= 1
                && changed <= 2
                && (head + tail) * 3 >= 2 * shorter
                && head + tail >= 3;
    }

    /** Mostly the same words in the same order, within two sentences of about one length. */
    private static boolean isReworded(List<String> one, List<String> other) {
        int longer = Math.max(one.size(), other.size());
        int shorter = Math.min(one.size(), other.size());
        if (shorter < FEWEST_REWORDED || shorter * 3 < longer * 2 || one.equals(other)) {
            return false;
        }
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int corner = 0;
            for (int k = 1; k <= other.size(); k++) {
                int above = row[k];
                row[k] = word.equals(other.get(k - 1)) ? corner + 1 : Math.max(above, row[k - 1]);
                corner = above;
            }
        }
        return row[other.size()] >= SAME * longer;
    }

    /** The sentence of the other quotation that says the same with other letters. */
    private static int @Nullable [] elsewhere(
            ReadText text, Attributed other, Attributed one, String words) {
        String plain =
                text.slice(one.quoted().innerStart(), one.quoted().innerEnd())
                        .replaceAll("[,.]$", "");
        for (Sentence sentence : other.paragraph().sentences()) {
            int start = Math.max(sentence.start(), other.quoted().innerStart());
            int end = Math.min(sentence.end(), other.quoted().innerEnd());
            if (end <= start) {
                continue;
            }
            String here = text.slice(start, end);
            boolean same = Said.folded(here).equals(words);
            if (same && !letters(here).equals(letters(plain))) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
    }

    @Override
    public String name() {
        return "quoted-in-two-ways";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.QUOTATION, Weight.MEDIUM, start, end, because, related);
    }
}
