package newsroom.sic.annotation;

import static newsroom.sic.claim.VerificationStatus.CHECKED;
import static newsroom.sic.claim.VerificationStatus.IN_PROGRESS;
import static newsroom.sic.claim.VerificationStatus.IN_REVIEW;
import static newsroom.sic.claim.VerificationStatus.UNCHECKED;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Status and verdict of a claim follow from its annotations; nobody types them in (rule 7). */
@Tag("rule7")
abstract class StandingContract {

    @Autowired private Annotations annotations;
    @Autowired private Claims claims;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private Person reviewer;
    private ClaimView claim;

    @BeforeEach
    void comeIn() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        claim = newsroom.claim(editor);
    }

    @Test
    void followsAnAnnotationFromDraftToApproval() {
        stands(UNCHECKED, null);

        AnnotationView draft = newsroom.draft(claim, editor);
        stands(IN_PROGRESS, null);

        AnnotationView submitted = annotations.submit(draft.id(), draft.version(), editor);
        stands(IN_REVIEW, null);

        AnnotationView back = newsroom.sentBack(submitted, reviewer);
        stands(IN_PROGRESS, null);

        AnnotationView again = annotations.submit(back.id(), back.version(), editor);
        newsroom.approved(again, reviewer);
        stands(CHECKED, Verdict.INACCURATE);
        assertThat(history.of(Subject.claim(claim.id()), null, 100).items())
                .filteredOn(entry -> entry.action().equals("moved the claim on"))
                .hasSize(5);
    }

    @Test
    void waitsForEveryAnnotation() {
        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        stands(CHECKED, Verdict.INACCURATE);

        AnnotationView second =
                newsroom.draft(claim, AnnotationFixtures.proposing(Verdict.MISLEADING), editor);
        stands(IN_PROGRESS, null);

        AnnotationView submitted = annotations.submit(second.id(), second.version(), editor);
        stands(IN_REVIEW, null);

        newsroom.approved(submitted, reviewer);
        stands(CHECKED, Verdict.MISLEADING);
    }

    @Test
    void takesTheVerdictThatWasApprovedLast() {
        AnnotationView first =
                newsroom.submitted(claim, AnnotationFixtures.proposing(Verdict.ACCURATE), editor);
        AnnotationView second =
                newsroom.submitted(claim, AnnotationFixtures.proposing(Verdict.MISLEADING), editor);

        newsroom.approved(second, reviewer);
        newsroom.approved(first, reviewer);

        stands(CHECKED, Verdict.ACCURATE);
    }

    @Test
    void countsNeitherWithdrawnNorRejectedAnnotations() {
        AnnotationView draft = newsroom.draft(claim, editor);
        annotations.withdraw(draft.id(), draft.version(), editor);
        stands(UNCHECKED, null);

        newsroom.rejected(newsroom.submitted(claim, editor), reviewer);
        stands(UNCHECKED, null);

        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        newsroom.rejected(newsroom.submitted(claim, editor), reviewer);
        stands(CHECKED, Verdict.INACCURATE);
    }

    @Test
    void isNotCheckedWithoutAVerdict() {
        newsroom.approved(
                newsroom.submitted(claim, AnnotationFixtures.proposing(null), editor), reviewer);
        stands(IN_PROGRESS, null);

        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        stands(CHECKED, Verdict.INACCURATE);
    }

    @Test
    void keepsTheVersionThatEditorsOfTheClaimWorkAgainst() {
        newsroom.submitted(claim, editor);

        assertThat(claims.one(claim.id()).version()).isEqualTo(claim.version());
    }

    @Test
    @Tag("rule6")
    void tellsEveryStepInOrder() {
        newsroom.approved(newsroom.submitted(claim, editor), reviewer);

        assertThat(history.of(Subject.claim(claim.id()), null, 100).items().reversed())
                .extracting(Entry::action)
                .containsExactly(
                        "made the claim",
                        "wrote the annotation",
                        "moved the claim on",
                        "submitted the annotation",
                        "moved the claim on",
                        "approved the annotation",
                        "moved the claim on");
    }

    private void stands(VerificationStatus status, @Nullable Verdict verdict) {
        ClaimView now = claims.one(claim.id());
        assertThat(now.status()).isEqualTo(status);
        assertThat(now.verdict()).isEqualTo(verdict);
    }
}
