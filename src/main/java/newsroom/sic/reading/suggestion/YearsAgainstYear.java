package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/**
 * "He has sailed the route since 2012. He knows it well after eight years"; the 90-year-old
 * building that dates from 1964; "thirty years ago, in 2001".
 */
final class YearsAgainstYear implements Rule {

    private static final Reason REASON =
            new Reason("years-against-year", SuggestedIssue.FIGURE, Weight.MEDIUM);
    private static final String YEAR = "((?:19|20)\\d\\d)\\b";
    private static final String N = "(\\d{1,3}|[a-z]+(?:-[a-z]+)?)";
    private static final Pattern SINCE =
            Pattern.compile(
                    "\\b(?:since |(?:came|joined|began|started|arrived|moved|took over|was founded|were founded|founded"
                            + "|was built|built|was opened|opened|dates from|dating from|date from|was set up|set up)"
                            + "(?: [^.,;\\d]{0,40})? (?:in )?|dates from )"
                            + YEAR);
    private static final Pattern LENGTH =
            Pattern.compile(
                    "\\b(?:after|for|in) "
                            + N
                            + " years\\b|\\b"
                            + N
                            + "[- ]year[- ]old (?:building|school|bridge|house|church|hall|company|firm|club|plant|factory|theatre|theater|museum|hospital|station)\\b");
    private static final Pattern AGO =
            Pattern.compile(
                    "\\b"
                            + N
                            + " years ago,? in "
                            + YEAR
                            + "|\\bin "
                            + YEAR
                            + ", "
                            + N
                            + " years ago");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it");
    private static final Set<String> OTHER =
            Set.of(
                    "until",
                    "before",
                    "then",
                    "previously",
                    "earlier",
                    "former",
                    "prison",
                    "sentenced");
    private static final int SLACK = 1;
    private static final int MOST = 150;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        if (text.written() == null) {
            return doubts;
        }
        int now = text.written().getYear();
        List<Sentence> copy = text.copy();
        copy = copy.subList(0, Math.min(MOST, copy.size()));
        for (int i = 0; i < copy.size(); i++) {
            Sentence sentence = copy.get(i);
            String words = text.slice(sentence.start(), sentence.end());
            var ago = AGO.matcher(words);
            if (ago.find()) {
                String n = ago.group(1) == null ? ago.group(4) : ago.group(1);
                String year = ago.group(2) == null ? ago.group(3) : ago.group(2);
                judge(sentence, sentence, ago.start(), ago.end(), n, now, year, doubts);
            }
            var since = SINCE.matcher(words);
            if (!since.find() || isOther(sentence)) {
                continue;
            }
            for (int k = Math.max(0, i - 1); k < Math.min(copy.size(), i + 2); k++) {
                Sentence other = copy.get(k);
                var length = LENGTH.matcher(text.slice(other.start(), other.end()));
                boolean one = k == i ? false : isOne(sentence, other);
                if (one && !isOther(other) && length.find()) {
                    String n = length.group(1) == null ? length.group(2) : length.group(1);
                    int from = length.start();
                    judge(other, sentence, from, length.end(), n, now, since.group(1), doubts);
                }
            }
        }
        return doubts;
    }

    private static boolean isOther(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.isOneOf(OTHER));
    }

    /** One of the two begins with a pronoun, or both name the same thing. */
    private static boolean isOne(Sentence one, Sentence other) {
        boolean pronoun = one.at(0).isOneOf(PRONOUNS) || other.at(0).isOneOf(PRONOUNS);
        return pronoun
                || one.tokens().stream()
                        .filter(t -> t.tag() == Tag.NOUN && t.form().length() > 4)
                        .anyMatch(t ->
                                !t.is("years")
                                        && other.tokens().stream().anyMatch(o -> o.is(t.lower())));
    }

    private static void judge(
            Sentence sentence,
            Sentence since,
            int from,
            int to,
            String number,
            int now,
            String year,
            List<Doubt> doubts) {
        int years = number(number);
        int real = now - Integer.parseInt(year);
        if (years < 2 || real < 0 || Math.abs(real - years) <= SLACK) {
            return;
        }
        doubts.add(
                REASON.at(
                        sentence.start() + from,
                        sentence.start() + to,
                        "From " + year + " to the year of writing it is " + real + " years.",
                        new int[] {since.start(), since.end()}));
        if (!since.equals(sentence)) {
            doubts.add(
                    REASON.at(
                            since.start(),
                            since.end(),
                            "Beside it the text has " + number + " years.",
                            new int[] {sentence.start() + from, sentence.start() + to}));
        }
    }

    private static int number(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int sum = 0;
        for (String word : words.split("-", -1)) {
            Integer value = NumberWords.cardinal(word);
            if (value == null) {
                return 0;
            }
            sum += value;
        }
        return sum;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
