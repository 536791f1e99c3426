package newsroom.sic.ledger.web;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.MemberView;
import newsroom.sic.ledger.Resolution;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One discrepancy with its members in context, and what somebody is about to say of it.
 *
 * @param form what was typed
 * @param claims those that lie on its members
 * @param collations its printings word by word, where it is a quotation
 * @param houseForm how the desk writes it, where it is a name
 */
record DiscrepancyPage(
        DiscrepancyView found,
        ResolutionForm form,
        List<ClaimView> claims,
        List<Collated> collations,
        @Nullable HouseForm houseForm,
        @Nullable Refusal refusal) {

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

    /** Whether the refusal is about the field. */
    public boolean refuses(String field) {
        return refusal != null && field.equals(refusal.field());
    }

    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }
}
