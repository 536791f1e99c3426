package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A claim as pages and programs see it.
 *
 * @param version what a change must name (rule 4)
 * @param number counted within the article, as printed beside the copy
 * @param verdict null until an approved annotation sets it
 * @param assignee the account that checks it
 * @param madeBy the account that pinned it
 */
public record ClaimView(
        long id,
        int version,
        long articleId,
        int number,
        String statement,
        @Nullable String claimant,
        VerificationStatus status,
        @Nullable Verdict verdict,
        @Nullable Long assignee,
        @Nullable LocalDate dueOn,
        Anchor anchor,
        long madeBy,
        Instant madeAt) {

    public ClaimDetails details() {
        return new ClaimDetails(statement, claimant, assignee, dueOn);
    }

    /** Whether its place is one in that revision of its article. */
    public boolean sitsOn(int revision) {
        return anchor.revision() == revision;
    }

    /**
     * What was before the eyes of whoever looked at it: what is claimed, by whom, and on which
     * words it sits. Whoever has it in hand, and a text under which it stayed, change nothing.
     */
    public String mark() {
        return Fingerprint.of(
                statement,
                claimant,
                anchor.quote().prefix(),
                anchor.exact(),
                anchor.quote().suffix(),
                anchor.isSettled(),
                anchor.settledBy());
    }

    /**
     * Holds what is said of it to what was seen of it (rule 4).
     *
     * @param seen its {@link #mark} then; null where nobody looked
     */
    public void refuseUnlessSeenAs(@Nullable String seen) {
        if (seen != null && !seen.equals(mark())) {
            throw Refusal.stale("claim.refused.speaks-of-another-thing");
        }
    }

    /** The same, sitting elsewhere. */
    ClaimView at(Anchor elsewhere) {
        return new ClaimView(
                id, version, articleId, number, statement, claimant, status, verdict, assignee,
                dueOn, elsewhere, madeBy, madeAt);
    }

    /** The sign that stands before the standing. */
    public String shape() {
        return verdict == null ? status.shape() : verdict.shape();
    }

    /** The standing as a class name. */
    public String slug() {
        return verdict == null ? status.slug() : verdict.slug();
    }

    /** What it says of which words, as history tells it where it is made. */
    List<Change> wording() {
        return new Change.Collector()
                .note("statement", null, statement)
                .note("claimant", null, claimant)
                .note("exact", null, anchor.quote().exact())
                .note("span", null, anchor.span().start() + "–" + anchor.span().end())
                .changes();
    }
}
