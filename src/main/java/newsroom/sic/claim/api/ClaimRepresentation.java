package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A claim as programs see it.
 *
 * @param verdict null until an approved annotation sets it
 * @param assignee by username
 */
@Schema(name = "Claim")
record ClaimRepresentation(
        long id,
        long articleId,
        String statement,
        @Nullable String claimant,
        @Schema(allowableValues = {"unchecked", "in-progress", "in-review", "checked"})
                String status,
        @Schema(
                        allowableValues = {
                            "accurate",
                            "mostly-accurate",
                            "misleading",
                            "inaccurate",
                            "unsupported",
                            "unverifiable"
                        })
                @Nullable String verdict,
        @Nullable String assignee,
        @Nullable LocalDate dueOn,
        Where anchor) {

    /**
     * Where it sits: span and quotation.
     *
     * @param letGo whether a person has said that its words are gone from the copy and nothing else
     *     is meant: then the place is that of the last text that had them
     */
    @Schema(name = "Anchor")
    record Where(
            int revision,
            @Schema(allowableValues = {"exact", "moved", "changed", "ambiguous", "lost"})
                    String state,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix,
            boolean letGo) {}

    static ClaimRepresentation of(ClaimView claim, Map<Long, String> usernames) {
        return new ClaimRepresentation(
                claim.id(),
                claim.articleId(),
                claim.statement(),
                claim.claimant(),
                claim.status().slug(),
                claim.verdict() == null ? null : claim.verdict().slug(),
                claim.assignee() == null ? null : usernames.get(claim.assignee()),
                claim.dueOn(),
                new Where(
                        claim.anchor().revision(),
                        claim.anchor().state().name().toLowerCase(Locale.ROOT),
                        claim.anchor().span().start(),
                        claim.anchor().span().end(),
                        claim.anchor().quote().exact(),
                        claim.anchor().quote().prefix(),
                        claim.anchor().quote().suffix(),
                        claim.anchor().letGo()));
    }

    /**
     * The version that a change names, what tells two representations of it apart, and the number
     * of its article's revision: that is where its place is looked for while it waits for one.
     */
    String tag(int version, int revision) {
        return version + "-" + Fingerprint.of(this) + "-" + revision;
    }

    static boolean isBeside(int revision, String tag) {
        return tag.endsWith("-" + revision);
    }
}
