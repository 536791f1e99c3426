package newsroom.sic.reading.suggestion;

import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;

/** A line that credits another outlet: compare, and count the two as one confirmation. */
final class CreditLine implements Rule {

    private static final Pattern CREDIT = Pattern.compile("\\(?(?:Sources?|Via)\\s?:.{1,120}");

    @Override
    public List<Doubt> in(ReadText text) {
        return text.paragraphs().stream()
                .filter(each -> each.kind() == PassageKind.BYLINE)
                .filter(each -> CREDIT.matcher(text.slice(each.start(), each.end())).matches())
                .map(each ->
                        doubt(
                                each.start(),
                                each.end(),
                                "The text credits another outlet: whose words are quoted has to be settled there, and the two are one confirmation.",
                                List.of()))
                .toList();
    }

    @Override
    public String name() {
        return "credit-line";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.ATTRIBUTION, Weight.MEDIUM, start, end, because, related);
    }
}
