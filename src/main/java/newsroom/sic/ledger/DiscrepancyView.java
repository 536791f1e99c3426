package newsroom.sic.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spans, mostly of different articles, that are set side by side, with Sic's assessment and the
 * desk's resolution.
 *
 * @param version what a resolution must name (rule 4)
 * @param subject what it is about, in a word or two of the text
 * @param resolution null until somebody gave one; after a change of a member the one from before
 * @param changed whether a member changed since it was resolved, so that it is open again
 * @param gone whether it is found no more
 */
public record DiscrepancyView(
        long id,
        int version,
        long storyId,
        String story,
        Kind kind,
        Assessment assessment,
        String subject,
        Because because,
        DiscrepancyState state,
        @Nullable Resolution resolution,
        @Nullable String note,
        @Nullable String resolver,
        @Nullable Instant resolvedAt,
        boolean changed,
        boolean gone,
        List<MemberView> members,
        List<Long> claimIds) {

    public DiscrepancyView {
        members = List.copyOf(members);
        claimIds = List.copyOf(claimIds);
    }

    DiscrepancyView with(List<MemberView> theMembers, List<Long> theClaims) {
        return new DiscrepancyView(
                id,
                version,
                storyId,
                story,
                kind,
                assessment,
                subject,
                because,
                state,
                resolution,
                note,
                resolver,
                resolvedAt,
                changed,
                gone,
                theMembers,
                theClaims);
    }

    public boolean isResolved() {
        return state == DiscrepancyState.RESOLVED;
    }
}
