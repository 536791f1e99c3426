package newsroom.sic.reading.trial;

import java.util.Set;
import newsroom.sic.reading.Labelled;

/** A mark, as the rules that read one article are tried on it. */
record Label(Labelled.Place place) {

    boolean isControl() {
        return place.isControl();
    }

    /** Counts towards the goal within articles. */
    boolean isScored() {
        return !isControl() && !place.isLeftOut() && place.reach().equals(Set.of("in-article"));
    }

    boolean isLeftOut() {
        return place.isLeftOut() || place.reach().contains("needs source");
    }

    boolean overlaps(Flag flag) {
        return place.overlaps(flag.file(), flag.start(), flag.end());
    }

    /** Text printed twice and the page's furniture are clean-up, as annotations name it. */
    boolean isOfIssue(String issue) {
        return switch (place.kind()) {
            case "boilerplate", "duplicate" -> issue.equals("copy");
            default -> place.kind().equals(issue);
        };
    }

    boolean isHitBy(Flag flag) {
        return overlaps(flag) && isOfIssue(flag.issue());
    }

    @Override
    public String toString() {
        return place.toString();
    }
}
