package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import org.jspecify.annotations.Nullable;

/**
 * "It was their first call", and "as in their call of last month"; the first meeting of two who
 * last spoke in June: what is called the first, and another of its kind before it.
 */
final class FirstYetEarlier implements Rule {

    private static final Reason REASON =
            new Reason("first-yet-earlier", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final Set<String> FIRST = Set.of("first", "initial", "inaugural");
    private static final Set<String> EARLIER = Set.of("last", "previous", "earlier");
    private static final Set<String> OWN = Set.of("their", "his", "her", "its", "the");

    /** "The first meeting since 2019", "the first call today", "of the year": of a row of them. */
    private static final Set<String> BOUND =
            Set.of(
                    "since",
                    "year",
                    "season",
                    "week",
                    "month",
                    "day",
                    "round",
                    "half",
                    "quarter",
                    "term",
                    "tour",
                    "series",
                    "today",
                    "this",
                    "after",
                    "under",
                    "as",
                    "where",
                    "with",
                    "when",
                    "official",
                    "major");

    /** What happens anew and is counted; "the first time" and "the first debate" are not. */
    private static final Set<String> KINDS =
            Stream.of(
                            "meeting",
                            "talks",
                            "call",
                            "conversation",
                            "visit",
                            "trip",
                            "encounter",
                            "summit",
                            "outbreak",
                            "strike",
                            "attack",
                            "accident",
                            "contact",
                            "test",
                            "launch",
                            "conference",
                            "hearing",
                            "escape",
                            "protest",
                            "recall",
                            "theft",
                            "blackout",
                            "flood",
                            "fire",
                            "collision",
                            "session",
                            "contract",
                            "appearance",
                            "flight",
                            "case",
                            "exercise",
                            "operation")
                    .map(Stem::of)
                    .collect(Collectors.toUnmodifiableSet());

    /** What one does when there is such a thing, as it is told without its name. */
    private static final Map<String, Set<String>> DEEDS =
            Map.of(
                    Stem.of("meeting"), Set.of("met", "spoke", "talked"),
                    Stem.of("talk"), Set.of("met", "spoke", "talked"),
                    Stem.of("call"), Set.of("spoke", "talked", "phoned"),
                    Stem.of("conversation"), Set.of("spoke", "talked"),
                    Stem.of("visit"), Set.of("visited", "came", "travelled", "traveled"),
                    Stem.of("trip"), Set.of("visited", "travelled", "traveled"),
                    Stem.of("encounter"), Set.of("met"));

    private static final Pattern OF_BEFORE =
            Pattern.compile(
                    "^ (?:of|in|from|held in) (?:last (?:year|month|week|spring|summer|autumn|fall|winter)"
                            + "|(?:the )?previous (?:year|month|week)|((?:19|20)\\d\\d)\\b)");
    private static final int MOST = 200;

    @Override
    public List<Doubt> in(ReadText text) {
        List<Sentence> copy = text.copy();
        copy = copy.subList(0, Math.min(MOST, copy.size()));
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : copy) {
            for (int i = 1; i + 1 < sentence.size(); i++) {
                String kind = kind(text, sentence, i);
                int[] other = kind.isEmpty() ? null : earlier(text, copy, sentence, i, kind);
                if (other != null && doubts.isEmpty()) {
                    int[] here = {sentence.at(i - 1).start(), sentence.at(i + 1).end()};
                    doubts.add(doubt(here, other));
                    doubts.add(doubt(other, here));
                }
            }
        }
        return doubts;
    }

    /** The stem of what is the first, or nothing. */
    private static String kind(ReadText text, Sentence sentence, int at) {
        boolean first =
                sentence.at(at).isOneOf(FIRST)
                        && sentence.at(at - 1).isOneOf(OWN)
                        && KINDS.contains(Stem.of(sentence.at(at + 1).lower()))
                        && !text.isQuoted(sentence.at(at));
        if (!first || at + 2 >= sentence.size()) {
            return "";
        }
        for (int i = at + 2; i < Math.min(sentence.size(), at + 7); i++) {
            if (sentence.at(i).is(",")) {
                break;
            }
            if (sentence.at(i).isOneOf(BOUND)) {
                return "";
            }
        }
        return Stem.of(sentence.at(at + 1).lower());
    }

    private static int @Nullable [] earlier(
            ReadText text, List<Sentence> copy, Sentence first, int at, String kind) {
        Set<String> deeds = DEEDS.getOrDefault(kind, Set.of());
        for (Sentence sentence : copy) {
            if (Math.abs(sentence.n() - first.n()) > 12) {
                continue;
            }
            for (int i = 1; i + 1 < sentence.size(); i++) {
                if (text.isQuoted(sentence.at(i)) || (sentence.equals(first) && i <= at + 1)) {
                    continue;
                }
                boolean last =
                        sentence.at(i).isOneOf(EARLIER)
                                && (deeds.contains(sentence.at(i + 1).lower())
                                        || (sentence.at(i - 1).isOneOf(OWN)
                                                && Stem.of(sentence.at(i + 1).lower())
                                                        .equals(kind)));
                boolean dated =
                        Stem.of(sentence.at(i).lower()).equals(kind)
                                && sentence.at(i - 1).isOneOf(OWN)
                                && isBefore(text, sentence, i);
                if (last || dated) {
                    return new int[] {sentence.at(i - 1).start(), sentence.at(i + 1).end()};
                }
            }
        }
        return null;
    }

    /** "Their call of last month", "the outbreak of 2023". */
    private static boolean isBefore(ReadText text, Sentence sentence, int at) {
        String behind = text.slice(sentence.at(at).end(), sentence.end());
        var found = OF_BEFORE.matcher(behind);
        if (!found.find()) {
            return false;
        }
        return found.group(1) == null
                || (text.written() != null
                        && Integer.parseInt(found.group(1)) < text.written().getYear());
    }

    private static Doubt doubt(int[] one, int[] other) {
        return REASON.at(
                one[0],
                one[1],
                "It is called the first of its kind, and the text tells of an earlier one.",
                other);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
