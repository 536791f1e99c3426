package newsroom.sic.ledger.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.ledger.MemberView;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy as programs see it.
 *
 * @param explanation one sentence that says why
 * @param resolution after a change of a member the one from before, while the state is open
 * @param changed whether a member changed since it was resolved
 */
record DiscrepancyRepresentation(
        long id,
        long story,
        @Schema(allowableValues = {"figure", "quotation", "name", "date", "text"}) String kind,
        @Schema(
                        allowableValues = {
                            "same",
                            "updated",
                            "different-population",
                            "contradiction",
                            "undated",
                            "spelling",
                            "punctuation",
                            "omission",
                            "wording",
                            "meaning",
                            "variant",
                            "succession",
                            "unresolved",
                            "same-text",
                            "near-copy"
                        })
                String assessment,
        String explanation,
        @Schema(allowableValues = {"open", "resolved"}) String state,
        @Schema(allowableValues = {"explained", "one-is-wrong", "not-comparable", "accepted"})
                @Nullable String resolution,
        @Nullable String note,
        boolean changed,
        List<Long> claimIds,
        List<Member> members) {

    DiscrepancyRepresentation {
        claimIds = List.copyOf(claimIds);
        members = List.copyOf(members);
    }

    /**
     * A span that takes part.
     *
     * @param reading the figure, quotation, name or date that was read there
     */
    @Schema(name = "DiscrepancyMember")
    record Member(
            long articleId,
            @Nullable String outlet,
            @Nullable LocalDate publishedOn,
            int revision,
            int start,
            int end,
            String exact,
            Map<String, Object> reading) {

        static Member of(MemberView member) {
            return new Member(
                    member.articleId(),
                    member.outlet(),
                    member.publishedOn(),
                    member.revision(),
                    member.start(),
                    member.end(),
                    member.exact(),
                    member.reading());
        }
    }

    static DiscrepancyRepresentation of(DiscrepancyView found) {
        return new DiscrepancyRepresentation(
                found.id(),
                found.storyId(),
                found.kind().slug(),
                found.assessment().slug(),
                found.because().english(),
                found.state().slug(),
                found.resolution() == null ? null : found.resolution().slug(),
                found.note(),
                found.changed(),
                found.claimIds(),
                found.members().stream().map(Member::of).toList());
    }

    /** The version that a change names, and what tells two representations of it apart. */
    String tag(int version) {
        return version + "-" + Fingerprint.of(this);
    }
}
