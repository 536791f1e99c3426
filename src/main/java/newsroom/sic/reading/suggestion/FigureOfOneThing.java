package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;

/**
 * "A pay rise of 6 percent", and "the rise of 8 percent"; "worth 50,000", and "the 40,000 prize".
 */
final class FigureOfOneThing implements Rule {

    private static final Reason REASON =
            new Reason("figure-of-one-thing", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final int MOST = 150;
    private static final int MOST_VALUES = 4;

    @Override
    public List<Doubt> in(ReadText text) {
        var all = new ArrayList<OwnedCount>();
        for (int i = 0; i < text.sentences().size() && all.size() < MOST; i++) {
            if (ReadText.isCopy(text.sentences().get(i).passage())) {
                all.addAll(OwnedCount.in(text, i));
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < all.size(); i++) {
            OwnedCount later = all.get(i);
            OwnedCount earlier =
                    all.subList(0, i).stream()
                            .filter(later::disagrees)
                            .filter(each -> isOneThing(all, later))
                            .min(Comparator.comparingDouble(later::distance))
                            .orElse(null);
            if (earlier != null) {
                doubts.add(doubt(text, later, earlier));
                doubts.add(doubt(text, earlier, later));
            }
        }
        return doubts;
    }

    /** A row of values for one thing is a table or a history; and one told twice is settled. */
    private static boolean isOneThing(List<OwnedCount> all, OwnedCount later) {
        long values =
                all.stream()
                        .filter(other -> other.isOf(later))
                        .map(other -> other.count().value())
                        .distinct()
                        .count();
        return values < MOST_VALUES
                && all.stream()
                        .noneMatch(other ->
                                other.index() < later.index()
                                        && other.isOf(later)
                                        && other.count().value() == later.count().value());
    }

    private static Doubt doubt(ReadText text, OwnedCount one, OwnedCount other) {
        return REASON.at(
                one.count().place()[0],
                one.count().place()[1],
                "Elsewhere the text has \u201c"
                        + other.count().words(text)
                        + "\u201d for the same "
                        + one.owner()
                        + ".",
                other.count().place());
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
