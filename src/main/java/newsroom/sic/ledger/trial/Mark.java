package newsroom.sic.ledger.trial;

import java.util.Set;
import newsroom.sic.ledger.Assessment;

/** What a person marked in an article of a story; a span in code points. */
record Mark(String id, String kind, Set<String> reach, String file, int start, int end) {

    private static final Set<String> LEFT_OUT = Set.of("copy", "framing", "check");

    boolean isControl() {
        return kind.equals("control");
    }

    private boolean isBetween() {
        return reach.contains("cross-article");
    }

    /** Counts towards the goal between articles. */
    boolean isScored() {
        return isBetween() && !isLeftOut() && !kind.equals("control");
    }

    boolean isLeftOut() {
        return LEFT_OUT.contains(kind) || reach.contains("needs source");
    }

    boolean overlaps(Raised raised) {
        return raised.places().stream()
                .anyMatch(each ->
                        file.equals(each.file()) && start < each.end() && each.start() < end);
    }

    /** Two statements that cannot both stand may be of any kind. */
    boolean isHitBy(Raised raised) {
        return overlaps(raised)
                && (kind.equals(raised.kind())
                        || (kind.equals("contradiction")
                                && raised.assessment() == Assessment.CONTRADICTION));
    }

    @Override
    public String toString() {
        return id + " (" + kind + ")";
    }
}
