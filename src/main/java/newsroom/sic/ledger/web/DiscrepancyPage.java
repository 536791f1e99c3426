package newsroom.sic.ledger.web;

import java.util.List;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.MemberView;
import newsroom.sic.ledger.Resolution;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One discrepancy with its members in context, and what somebody is about to say of it.
 *
 * @param form what was typed
 */
record DiscrepancyPage(DiscrepancyView found, ResolutionForm form, @Nullable Refusal refusal) {

    public List<Resolution> resolutions() {
        return List.of(Resolution.values());
    }

    public List<Side> sides() {
        return found.members().stream()
                .map(MemberView::side)
                .distinct()
                .sorted()
                .map(side ->
                        new Side(
                                found.members().stream()
                                        .filter(member -> member.side() == side)
                                        .toList()))
                .toList();
    }

    /** Members that agree with each other. */
    record Side(List<MemberView> members) {}

    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }
}
