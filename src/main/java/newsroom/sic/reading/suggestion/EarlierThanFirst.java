package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** "The first since 2008", and one in 2014; "never before", and "the last time was in May". */
final class EarlierThanFirst implements Rule {

    private static final Reason REASON =
            new Reason("earlier-than-first", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final Pattern SINCE =
            Pattern.compile(
                    "\\bfirst\\b[^.;]{0,60}\\bsince (?:[^.;,\\d]{1,40} )?((?:19|20)\\d\\d)\\b");
    private static final Pattern BEGINS = Pattern.compile("^In ((?:19|20)\\d\\d),? ");
    private static final Pattern OF_YEAR =
            Pattern.compile(
                    "\\b(?:in|during|after|since|than) the (?:\\w+ ){1,2}(?:of|in) ((?:19|20)\\d\\d)\\b");
    private static final Pattern NEVER =
            Pattern.compile(
                    "(?i)\\b(?:never before|had never|has never|have never|for the first time|is the first time|was the first time"
                            + "|no \\w+ (?:has|had|have) (?:\\w+ ){1,6}before)\\b(?![^.;]{0,40}\\b(?:since|in (?:\\d|\\w+ (?:years|months|weeks))|this))");
    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?i)\\b(?:the last time|were last|was last|for the (?:second|third|fourth|fifth) time"
                            + "|is the (?:second|third|fourth|fifth)|was the (?:second|third|fourth|fifth)|once before|already in (?:19|20)\\d\\d)\\b");
    private static final Set<String> LIGHT = Set.of("year", "time", "month", "week", "day");
    private static final int MOST = 200;

    @Override
    public List<Doubt> in(ReadText text) {
        List<Sentence> copy = text.copy();
        copy = copy.subList(0, Math.min(MOST, copy.size()));
        var doubts = new ArrayList<Doubt>();
        for (Sentence first : copy) {
            String words = text.slice(first.start(), first.end());
            var since = SINCE.matcher(words);
            boolean bound = since.find();
            var never = NEVER.matcher(words);
            if (!bound && !never.find()) {
                continue;
            }
            int at = first.start() + (bound ? since.start() : never.start());
            int year = bound ? Integer.parseInt(since.group(1)) : 0;
            for (Sentence other : copy) {
                boolean earlier =
                        !other.equals(first)
                                && !text.inside().get(at)
                                && (bound ? isBetween(text, other, year) : isAgain(text, other))
                                && isOfOneKind(first, other);
                if (earlier && doubts.isEmpty()) {
                    doubts.add(doubt(first, other));
                    doubts.add(doubt(other, first));
                }
            }
        }
        return doubts;
    }

    /**
     * It tells of a year after the one since when there was none, and before the day of writing.
     */
    private static boolean isBetween(ReadText text, Sentence sentence, int year) {
        String words = text.slice(sentence.start(), sentence.end());
        var begins = BEGINS.matcher(words);
        if (!begins.lookingAt()) {
            begins = OF_YEAR.matcher(words);
        }
        begins.reset();
        int now = text.written() == null ? Integer.MAX_VALUE : text.written().getYear();
        return begins.find()
                && Integer.parseInt(begins.group(1)) > year
                && Integer.parseInt(begins.group(1)) < now
                && !text.inside().get(sentence.start());
    }

    private static boolean isAgain(ReadText text, Sentence sentence) {
        return AGAIN.matcher(text.slice(sentence.start(), sentence.end())).find()
                && !text.inside().get(sentence.start());
    }

    private static boolean isOfOneKind(Sentence one, Sentence other) {
        Set<String> shared =
                Content.shared(Content.of(one, 0, one.size()), Content.of(other, 0, other.size()));
        shared.removeAll(LIGHT);
        return !shared.isEmpty();
    }

    private static Doubt doubt(Sentence one, Sentence other) {
        return REASON.at(
                one.start(),
                one.end(),
                "It is called the first of its kind, and the text tells of an earlier one.",
                new int[] {other.start(), other.end()});
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
