package newsroom.sic.ledger.web;

import java.util.List;
import newsroom.sic.ledger.ProposalView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The stories that Sic proposes.
 *
 * @param at the one that somebody just decided on, refused
 * @param title as typed for it
 */
record ProposalsPage(
        List<ProposalView> proposals,
        @Nullable Long at,
        @Nullable String title,
        @Nullable Refusal refusal) {

    public @Nullable String title(ProposalView of) {
        return at != null && at == of.id() && title != null ? title : of.title();
    }

    public boolean isRefused(ProposalView of) {
        return refusal != null && at != null && at == of.id();
    }

    /** What was decided on is not among them any more. */
    public boolean isRefusedElsewhere() {
        return refusal != null && proposals.stream().noneMatch(this::isRefused);
    }
}
