package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import org.jspecify.annotations.Nullable;

/** "Rose from 50 to 40"; "up 25 percent, to 120 from 100": a change that its values do not show. */
final class ChangeAgainstValues implements Rule {

    private static final Reason REASON =
            new Reason("change-against-values", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final double OFF = 1.5;

    /** More figures than that in a sentence are a table. */
    private static final int MOST = 60;

    private static final double SHARE_OFF = 0.08;
    private static final Set<String> PER_YEAR = Set.of("year", "annually", "annual", "month");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            if (counts.size() > MOST) {
                continue;
            }
            for (Change change : Change.in(counts)) {
                Doubt doubt = runsBackwards(change);
                doubt = doubt == null ? percent(change, counts) : doubt;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt runsBackwards(Change change) {
        Boolean up = change.up();
        if (up == null
                || change.before() == change.after()
                || up == change.after() > change.before()) {
            return null;
        }
        return REASON.at(
                change.start(),
                change.end(),
                up
                        ? "It is said to have risen, and the second value is the lower one."
                        : "It is said to have fallen, and the second value is the higher one.");
    }

    private static @Nullable Doubt percent(Change change, List<Count> counts) {
        if (change.from().isPercent() || change.to().isPercent() || change.before() <= 0) {
            return null;
        }
        double real = Math.abs(100 * (change.after() - change.before()) / change.before());
        for (Count share : counts) {
            int from = share.figure().from();
            boolean by =
                    share.sentence().isAt(from - 1, "by")
                            || share.sentence().isAt(from - 1, "of")
                            || share.sentence().isAt(share.figure().to(), ",")
                            || share.sentence().isAt(from - 1, "up")
                            || share.sentence().isAt(from - 1, "(");
            boolean told =
                    share.isPercent()
                            && share.isExact()
                            && by
                            && !isYearly(share)
                            && !share.equals(change.from())
                            && !share.equals(change.to());
            if (told
                    && Math.abs(real - share.value()) > Math.max(OFF, SHARE_OFF * share.value())
                    && real < 400) {
                return REASON.at(
                        Math.min(change.start(), share.place()[0]),
                        Math.max(change.end(), share.place()[1]),
                        "From the one value to the other is a change of "
                                + Math.round(real)
                                + " percent.");
            }
        }
        return null;
    }

    private static boolean isYearly(Count share) {
        int to = share.figure().to();
        return to + 1 < share.sentence().size() && share.sentence().at(to + 1).isOneOf(PER_YEAR);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
