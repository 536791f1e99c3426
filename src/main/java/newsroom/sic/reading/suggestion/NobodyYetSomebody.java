package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** Nobody was hurt, and a man is in hospital; all agreed, and two voted against. */
final class NobodyYetSomebody implements Rule {

    private static final Reason REASON =
            new Reason("nobody-yet-somebody", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final String DEATH =
            "(?:was|were|been) (?:shot |burned |stabbed )?(?:killed|dead)\\b|\\b(?:dies|died)\\b|lost (?:his|her|their) li(?:fe|ves)"
                    + "|found dead|\\b(?:kills|killed|killing) (?:at least |up to )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|an)\\b";
    private static final String HARM =
            DEATH
                    + "|(?:was|were|been) (?:\\w+ly )?(?:hurt|injured|wounded)\\b"
                    + "|(?:taken|flown|brought|rushed|airlifted) to (?:a |the )?(?:\\w+ )?(?:hospital|clinic)"
                    + "|(?:treated|being treated) (?:in|at) (?:a |the )?(?:\\w+ )?(?:hospital|clinic)"
                    + "|suffered (?:\\w+ )?(?:injuries|burns|fractures?|cuts|wounds)|broke (?:his|her) ";
    private static final String WHO =
            "\\b(?:nobody|no[ -]one|none of the \\w+|no (?!longer)\\w+)(?: else)?";

    /** What nobody did, and what somebody did. */
    private record Pair(Pattern none, Pattern some) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(
                            words(
                                    WHO
                                            + " (?:was|were|is|has been|have been|had been|got) (?:\\w+ly )?(?:hurt|injured|harmed|wounded)\\b"
                                            + "|\\bno (?:reports of )?(?:casualties|injuries)\\b|without (?:casualties|injuries)"),
                            words(HARM)),
                    new Pair(
                            words(
                                    WHO
                                            + " (?:(?:was|were|has been|have been|had been) killed|(?:has |have |had )?died)\\b|\\bno deaths\\b"),
                            words(DEATH)),
                    new Pair(
                            words(
                                    "\\bunanimous(?:ly)?\\b|without (?:a )?(?:dissent\\w*|single vote against)"
                                            + "|\\ball (?:the )?(?:\\w+ )?(?:members|delegates|councillors|states|delegations|ministers|judges|parties|directors|senators|lawmakers|shareholders|countries)"
                                            + " (?:voted for|voted in favou?r|backed|supported|approved|welcomed|agreed)"),
                            words(
                                    "\\bvot\\w+ (?:\\w+ ){0,3}against\\b|\\band (?:\\w+ ){1,2}against\\b|\\bdissent(?:ed|ing)\\b|\\bvoted no\\b"
                                            + "|\\bby (?:\\d+|\\w+)(?: votes)? to (?:\\d+|\\w+)\\b.{0,40}\\b(?:vot|motion|decision|resolution|law|bill)"
                                            + "|\\bvot\\w+ (?:\\d+|\\w+) to (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\babstained\\b")));

    /** What does not hold of this event, or not for certain. */
    private static final Pattern ELSEWHERE =
            words(
                    "\\b(?:not|n't|never|nobody|no one|would|could|might|may|if|earlier|previous(?:ly)?|last|ago|then|once|anniversary|similar|since|until)\\b"
                            + "|\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final int MOST = 200;

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public List<Doubt> in(ReadText text) {
        List<Sentence> copy = text.copy();
        copy = copy.subList(0, Math.min(MOST, copy.size()));
        var doubts = new ArrayList<Doubt>();
        for (Pair pair : PAIRS) {
            int[] none = first(text, copy, pair.none(), false, null);
            int[] some = none == null ? null : first(text, copy, pair.some(), true, none);
            if (none != null && some != null) {
                doubts.add(doubt(text, none, some));
                doubts.add(doubt(text, some, none));
            }
        }
        return doubts;
    }

    private static int @Nullable [] first(
            ReadText text, List<Sentence> copy, Pattern what, boolean here, int @Nullable [] but) {
        for (Sentence sentence : copy) {
            String words = text.slice(sentence.start(), sentence.end()).replace('\u2019', '\'');
            var found = what.matcher(words);
            boolean same = but != null && but[0] >= sentence.start() && but[0] < sentence.end();
            if (!same
                    && found.find()
                    && !text.inside().get(sentence.start() + found.start())
                    && !(here && ELSEWHERE.matcher(words).find())) {
                return new int[] {sentence.start(), sentence.end()};
            }
        }
        return null;
    }

    private static Doubt doubt(ReadText text, int[] one, int[] other) {
        return REASON.at(
                one[0],
                one[1],
                "Elsewhere the text has \u201c"
                        + text.slice(other[0], Math.min(other[1], other[0] + 90))
                        + "\u201d: both cannot stand.",
                other);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
