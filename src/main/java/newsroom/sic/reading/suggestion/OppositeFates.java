package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * Convicted and acquitted, dead and recovering: two statements on one subject that exclude each
 * other.
 */
final class OppositeFates implements Rule {

    private static final Reason REASON =
            new Reason("opposite-fates", SuggestedIssue.CONTRADICTION, Weight.HIGH);

    private record Fate(String subject, int pair, boolean positive, Sentence sentence, int at) {}

    /** Each a pair of patterns that one subject cannot both fit. */
    private static final List<List<Pattern>> PAIRS =
            List.of(
                    pair(
                            "(?:was|were|been|is) (?:found guilty|convicted)|(?:pleaded|pled) guilty|admitted (?:all|the) charges",
                            "(?:was|were|been) (?:acquitted|cleared|found not guilty)|denie[sd] (?:all|the|any) (?:charges?|wrongdoing|allegations)|pleaded not guilty"),
                    pair(
                            "(?:died|was killed|were killed|was found dead|is dead|has died)",
                            "(?:is|was|are|were|remains?) in (?:a )?(?:stable|critical|serious|good) condition|survived|(?:is|was|are) recovering|was released from hospital"),
                    pair(
                            "(?:voted for|voted in favou?r|voted against|attended|took part|was present|were present|was there|was at|was in court|appeared in court|at (?:his|her|their) side)",
                            "(?:was|were) (?:absent|not present|not there|not at|not in court)|(?:did|does) not (?:appear|attend|take part|vote)|stayed away"),
                    pair(
                            "(?:approved|accepted|adopted|passed|backed|ratified|endorsed|voted (?:[\\w,]+ ){0,4}for) (?:the|a|its|his|her) ",
                            "(?:rejected|turned down|voted down|refused|blocked|vetoed|opposed) (?:the|a|its|his|her) "),
                    pair(
                            "(?:won|beat|defeated) ",
                            "(?:lost to|lost the|was beaten by|were beaten by) "),
                    pair(
                            "(?:is|was) (?:married|a married)|(?:his|her) (?:wife|husband) of \\w+ years",
                            "(?:is|was) (?:single|unmarried)|never married"));

    /** What a sentence has to hold for either side of a pair to fit; spares the patterns. */
    private static final List<List<String>> CUES =
            List.of(
                    List.of("guilty", "convict", "admitted", "acquit", "cleared", "denie"),
                    List.of("die", "killed", "dead", "condition", "surviv", "recover", "hospital"),
                    List.of(
                            "vote", "attend", "part", "present", "there", "court", "side", "absent",
                            "was at", "not at", "appear", "away"),
                    List.of(
                            "approv", "accept", "adopt", "pass", "back", "ratif", "endors", "vote",
                            "reject", "turned", "refus", "block", "veto", "oppos"),
                    List.of("won ", "beat", "defeat", "lost "),
                    List.of("marri", "wife", "husband", "single"));

    private static final int REACH = 7;
    private static final int MOST = 300;

    private static List<Pattern> pair(String one, String other) {
        return List.of(
                Pattern.compile("\\b(?:" + one + ")"), Pattern.compile("\\b(?:" + other + ")"));
    }

    @Override
    public List<Doubt> in(ReadText text) {
        var fates = new ArrayList<Fate>();
        for (Sentence sentence : text.copy()) {
            if (fates.size() < MOST) {
                read(text, sentence, fates);
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (Fate one : fates) {
            for (Fate other : fates) {
                boolean clash =
                        one.positive()
                                && !other.positive()
                                && one.pair() == other.pair()
                                && one.subject().equals(other.subject())
                                && !one.sentence().equals(other.sentence());
                if (clash && doubts.stream().noneMatch(d -> d.start() == one.sentence().start())) {
                    doubts.add(doubt(one, other));
                    doubts.add(doubt(other, one));
                }
            }
        }
        return doubts;
    }

    private static void read(ReadText text, Sentence sentence, List<Fate> fates) {
        String words = text.slice(sentence.start(), sentence.end()).replace('\u2019', '\'');
        for (int pair = 0; pair < PAIRS.size(); pair++) {
            if (CUES.get(pair).stream().noneMatch(words::contains)) {
                continue;
            }
            for (int side = 0; side < 2; side++) {
                var found = PAIRS.get(pair).get(side).matcher(words);
                int from = 0;
                while (found.find(from)) {
                    int at = indexAt(sentence, sentence.start() + found.start());
                    from = found.start() + 1;
                    String subject =
                            at < 0 || text.isQuoted(sentence.at(at)) ? "" : subject(sentence, at);
                    boolean negated = side == 0 && isNegated(sentence, at);
                    if (!subject.isEmpty() && !negated) {
                        fates.add(new Fate(subject, pair, side == 0, sentence, at));
                    }
                }
            }
        }
    }

    private static boolean isNegated(Sentence sentence, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (sentence.isAt(i, "not")
                    || sentence.isAt(i, "n't")
                    || sentence.isAt(i, "never")
                    || sentence.isAt(i, "would")
                    || sentence.isAt(i, "if")) {
                return true;
            }
        }
        return false;
    }

    private static int indexAt(Sentence sentence, int place) {
        int low = 0;
        int high = sentence.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.at(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentence.size() ? low : -1;
    }

    /**
     * The last word of the name or the plain noun before the verb; remarks between commas are
     * passed over.
     */
    private static String subject(Sentence sentence, int verb) {
        int limit = Math.max(0, verb - REACH);
        for (int i = verb - 1; i >= limit; i--) {
            Token token = sentence.at(i);
            if (token.is(",")
                    && i > 1
                    && !sentence.isAt(i + 1, "who")
                    && !sentence.isAt(i + 1, "which")) {
                int open = i - 1;
                while (open > 0 && !sentence.isAt(open, ",") && i - open < REACH + 3) {
                    open--;
                }
                if (sentence.isAt(open, ",") && open > 0) {
                    limit = Math.max(0, limit - (i - open));
                    i = open;
                    continue;
                }
            }
            if (token.isNoun()) {
                return token.lower();
            }
            if (token.tag() == Tag.PRON && !token.is("who") && !token.is("which")) {
                return "";
            }
        }
        return "";
    }

    private static Doubt doubt(Fate one, Fate other) {
        return REASON.at(
                one.sentence().start(),
                one.sentence().end(),
                "Elsewhere the text says the contrary of the same subject.",
                new int[] {other.sentence().start(), other.sentence().end()});
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
