package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;

/**
 * Two numbers of one text for one thing: in headline and body, in lead and body, "the 26" of 24.
 */
final class FigureInTwoWays implements Rule {

    private static final Reason REASON =
            new Reason("figure-in-two-ways", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final int MOST = 120;

    /** A report on a poll compares shares all along. */
    private static final int MOST_PERCENTS = 4;

    /** A tally goes through many numbers of one kind. */
    private static final int MOST_VALUES = 3;

    @Override
    public List<Doubt> in(ReadText text) {
        List<Counted> all = CountedFigures.in(text, MOST);
        long percents = all.stream().filter(each -> each.count().isPercent()).count();
        if (percents > MOST_PERCENTS) {
            all = all.stream().filter(each -> !each.count().isPercent()).toList();
        }
        var doubts = new ArrayList<Doubt>();
        var told = new HashSet<Counted>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                Counted later = all.get(i);
                Counted earlier = all.get(k);
                boolean apart =
                        !earlier.allows(later)
                                && (!earlier.sentence().equals(later.sentence())
                                        || later.isTransposed(earlier));
                if (apart && isOneThing(earlier, later, all) && isNew(told, later, earlier)) {
                    doubts.add(doubt(text, later, earlier));
                    doubts.add(doubt(text, earlier, later));
                }
            }
        }
        return doubts;
    }

    /** And neither value stands in the text for it once more. */
    private static boolean isOneThing(Counted earlier, Counted later, List<Counted> all) {
        long values =
                all.stream()
                        .filter(o -> o.isOfKind(later) && !o.isTitle())
                        .map(o -> o.count().value())
                        .distinct()
                        .count();
        if (values > MOST_VALUES && !later.isTransposed(earlier)) {
            return false;
        }
        boolean same =
                later.takesUp(earlier)
                        || later.opensWith(earlier)
                        || (earlier.isTitle() && later.titledBy(earlier))
                        || later.tellsAgain(earlier)
                        || later.isTransposed(earlier);
        return same
                && all.stream()
                        .noneMatch(o ->
                                !o.equals(earlier)
                                        && !o.equals(later)
                                        && o.isOfKind(later)
                                        && !o.isTitle()
                                        && ((o.count().value() == later.count().value()
                                                        && o.before(later))
                                                || (o.count().value() == earlier.count().value()
                                                        && later.isDefinite()
                                                        && o.isDefinite())));
    }

    private static boolean isNew(Set<Counted> told, Counted one, Counted other) {
        boolean first = told.add(one);
        return told.add(other) || first;
    }

    private static Doubt doubt(ReadText text, Counted one, Counted other) {
        return REASON.at(
                one.count().place()[0],
                one.count().place()[1],
                "Elsewhere the text has \u201c"
                        + other.count().words(text)
                        + "\u201d for what seems the same.",
                other.count().place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
