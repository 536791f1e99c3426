package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.shared.Change;
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
