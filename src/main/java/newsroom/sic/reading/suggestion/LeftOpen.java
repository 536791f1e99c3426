package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** TK, XXX, [name]: a place that somebody meant to fill in. */
final class LeftOpen implements Rule {

    private static final Reason REASON = new Reason("left-open", SuggestedIssue.SLIP, Weight.HIGH);
    private static final Pattern GAP =
            Pattern.compile(
                    "[(\\[](?:TK|CK|CQ|tk|check(?: spelling| name| date| this)?|CHECK[^\\])]{0,20}"
                            + "|name|NAME|title|TITLE|date|DATE|insert [^\\])]{1,30}|\\?{1,3}|xx+)[)\\]]"
                            + "|\\b(?:TKTK|TK TK|XXX+|TODO|FIXME)\\b|\\b[Ll]orem ipsum\\b|_{4,}");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            var gap = GAP.matcher(text.slice(sentence.start(), sentence.end()));
            while (gap.find()) {
                doubts.add(
                        REASON.at(
                                sentence.start() + gap.start(),
                                sentence.start() + gap.end(),
                                "Something was to be filled in here."));
            }
        }
        return doubts;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
