package newsroom.sic.reading.suggestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;

/** "$3.4 million" here and "$3.4 billion" there: one number, a thousand times apart. */
final class MagnitudeSlipped implements Rule {

    private static final Reason REASON =
            new Reason("magnitude-slipped", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final int MOST = 200;
    private static final double THOUSAND = 1000;

    @Override
    public List<Doubt> in(ReadText text) {
        var seen = new HashMap<String, List<Count>>();
        var doubts = new ArrayList<Doubt>();
        int read = 0;
        for (int i = 0; i < text.sentences().size() && read < MOST; i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            for (Count count : Count.in(text, i)) {
                String key = key(count);
                if (key.isEmpty()) {
                    continue;
                }
                read++;
                List<Count> alike = seen.computeIfAbsent(key, each -> new ArrayList<>());
                for (Count other : alike) {
                    double ratio = count.value() / other.value();
                    boolean apart = ratio == THOUSAND || ratio == 1 / THOUSAND;
                    boolean told = alike.stream().anyMatch(o -> o.value() == count.value());
                    if (apart && !told && !other.sentence().equals(count.sentence())) {
                        doubts.add(
                                REASON.at(
                                        count.place()[0],
                                        count.place()[1],
                                        "The same number stands in the text a thousand times "
                                                + (ratio > 1 ? "smaller." : "larger."),
                                        other.place()));
                        break;
                    }
                }
                alike.add(count);
            }
        }
        return doubts;
    }

    /** Unit and digits; a round number tells too little. */
    private static String key(Count count) {
        String unit = count.figure().unit();
        BigDecimal bare = count.figure().value().stripTrailingZeros();
        boolean telling = bare.precision() >= 2 && bare.precision() <= 4;
        boolean large = count.value() >= 100_000;
        return unit != null && telling && large && count.figure().upper() == null
                ? unit + bare.unscaledValue()
                : "";
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
