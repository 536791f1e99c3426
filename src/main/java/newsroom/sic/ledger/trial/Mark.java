package newsroom.sic.ledger.trial;

import newsroom.sic.ledger.Assessment;
import newsroom.sic.reading.Labelled;

/** A mark, as what is found between articles is tried on it. */
record Mark(Labelled.Place place) {

    boolean isControl() {
        return place.isControl();
    }

    boolean isBetween() {
        return place.reach().contains("cross-article");
    }

    /** Counts towards the goal between articles. */
    boolean isScored() {
        return isBetween() && !isLeftOut() && !isControl();
    }

    private boolean isLeftOut() {
        return place.isLeftOut() || place.reach().contains("needs source");
    }

    boolean overlaps(Raised raised) {
        return raised.places().stream()
                .anyMatch(each -> place.overlaps(each.file(), each.start(), each.end()));
    }

    /** Two statements that cannot both stand may be of any kind. */
    boolean isHitBy(Raised raised) {
        return overlaps(raised)
                && (place.kind().equals(raised.kind())
                        || (place.kind().equals("contradiction")
                                && raised.assessment() == Assessment.CONTRADICTION));
    }

    @Override
    public String toString() {
        return place.id() + " (" + place.kind() + ")";
    }
}
