package newsroom.sic.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Outcome;
import newsroom.sic.annotation.QueryState;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An article with its whole check, to be printed and handed on.
 *
 * @param copy the text under its claims, numbered
 * @param against what stands against its sign-off
 * @param checks in the order of the text
 * @param sources every piece of evidence, numbered from 1 as the checks name them
 * @param made when it was
 * @param madeBy the account that asked for it
 * @param names of all accounts that are named on it, by id
 */
record PaperPage(
        ArticleView article,
        RevisionText revision,
        CoverageTally coverage,
        Copy copy,
        Against against,
        List<OpenLine> openLines,
        List<Waiver> waivers,
        List<Check> checks,
        List<Source> sources,
        Instant made,
        long madeBy,
        Map<Long, String> names) {

    /**
     * A claim with what was found.
     *
     * @param approved what a second person stands behind
     * @param unapproved what nobody but who wrote it stands behind
     * @param leftOut how many were rejected or withdrawn: those are in the history
     * @param queries oldest first, whatever became of their annotations
     * @param sources the numbers of the evidence on file with it
     */
    record Check(
            ClaimView claim,
            List<Finding> approved,
            List<Finding> unapproved,
            int leftOut,
            List<Question> queries,
            List<Integer> sources) {

        /** Whether the statement is in other words than the copy. */
        public boolean isReworded() {
            return !claim.statement().strip().equals(claim.anchor().exact().strip());
        }

        /** Whether it has a verdict already, though something on it is undecided. */
        public boolean isUnderWay() {
            return claim.verdict() != null && claim.status() != VerificationStatus.CHECKED;
        }
    }

    /**
     * A finding.
     *
     * @param decision the last one; null where nobody has decided
     */
    record Finding(AnnotationView annotation, @Nullable DecisionView decision) {

        /** Whether it was approved once, and is not now. */
        public boolean isFallenAway() {
            return decision != null
                    && decision.outcome() == Outcome.APPROVED
                    && annotation.approval() == null;
        }

        public boolean isSentBack() {
            return decision != null && decision.outcome() == Outcome.CHANGES_REQUESTED;
        }
    }

    /** A query with where it stands today. */
    record Question(QueryView query, QueryState standing) {}

    /**
     * A piece of evidence.
     *
     * @param n as the checks name it
     * @param claim the number of the claim that it is on file with
     * @param pastItsDate whether its last day of validity is over
     */
    record Source(int n, int claim, EvidenceView piece, boolean pastItsDate) {

        static Source of(int n, ClaimView claim, EvidenceView piece, LocalDate today) {
            return new Source(n, claim.number(), piece, piece.expired(today));
        }
    }

    /** Over the text that is printed. */
    public String sha256() {
        return Sha256.hex(revision.text().toString());
    }

    public String name(long account) {
        return names.getOrDefault(account, "?");
    }

    /** Whether the claims' numbers, counted as they were made, are not those of their order. */
    public boolean isOutOfNumber() {
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).claim().number() != i + 1) {
                return true;
            }
        }
        return false;
    }
}
