package newsroom.sic.export.correction;

import java.util.List;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts that went out and stand no longer.
 *
 * @param state which of them; null for all
 * @param next the mark from which the list goes on
 * @param refusal of what was said about one of them
 * @param refused which
 */
record CorrectionsPage(
        List<Row> rows,
        @Nullable CorrectionState state,
        @Nullable String next,
        @Nullable Refusal refusal,
        long refused,
        @Nullable String address,
        @Nullable String reason) {

    CorrectionsPage {
        rows = List.copyOf(rows);
    }

    /** What stands above the list: every choice, the one that is taken among them. */
    public List<CorrectionState> states() {
        return List.of(CorrectionState.values());
    }

    /** Whether others may be there beside those that are shown: the open ones ask for something. */
    public boolean narrows() {
        return state != null && state != CorrectionState.OPEN;
    }

    public boolean isRefused(Row row) {
        return refusal != null && row.correction().id() == refused;
    }

    /**
     * One of them, with what to publish.
     *
     * @param language of the wording
     */
    record Row(Correction correction, String wording, String language) {}
}
