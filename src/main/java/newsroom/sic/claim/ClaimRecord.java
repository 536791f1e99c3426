package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one row of a list or a file: all that is known of it, people and outlet by name.
 *
 * @param number counted within the article
 * @param assignee who checks it, by name
 * @param madeBy who pinned it, by name
 * @param evidence how many pieces of evidence are on file
 * @param articleUrl where the article was published
 * @param evidenceUntil the last day on which all of its evidence is valid; null where none ends
 * @param letGoAt when somebody said that its words are gone from the copy; null where nobody did
 */
public record ClaimRecord(
        long id,
        int number,
        ClaimPlace place,
        @Nullable LocalDate publishedOn,
        String statement,
        @Nullable String claimant,
        VerificationStatus status,
        @Nullable Verdict verdict,
        AnchorState anchor,
        @Nullable String assignee,
        @Nullable LocalDate dueOn,
        String madeBy,
        Instant madeAt,
        Instant changedAt,
        int evidence,
        @Nullable String articleUrl,
        @Nullable LocalDate evidenceUntil,
        @Nullable Instant letGoAt) {

    /** Whether it asks to be looked at again, since evidence on it is past its date. */
    public boolean lapsed(LocalDate today) {
        return evidenceUntil != null && evidenceUntil.isBefore(today);
    }

    /** The sign that stands before the standing. */
    public String shape() {
        return verdict == null ? status.shape() : verdict.shape();
    }

    /** The standing as a class name. */
    public String slug() {
        return verdict == null ? status.slug() : verdict.slug();
    }
}
