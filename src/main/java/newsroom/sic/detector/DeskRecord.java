package newsroom.sic.detector;

import java.util.List;

/**
 * What this desk has made of a rule's suggestions.
 *
 * @param approved of those taken up, whose annotation a reviewer stands behind
 * @param rejected of those taken up, whose annotation a reviewer would not have
 * @param reasons for which they were dismissed, the most frequent first
 */
public record DeskRecord(
        int takenUp, int approved, int rejected, int dismissed, List<Given> reasons) {

    static final DeskRecord NONE = new DeskRecord(0, 0, 0, 0, List.of());

    /** A reason, as it was typed or chosen, and how often. */
    public record Given(String reason, int times) {}

    public DeskRecord {
        reasons = List.copyOf(reasons);
    }
}
