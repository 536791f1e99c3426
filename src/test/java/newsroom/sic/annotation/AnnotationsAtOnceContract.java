package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rule 4, with people who do things at the same moment. */
@Tag("rule4")
abstract class AnnotationsAtOnceContract {

    private static final int TIMES = 4;

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private Claims claims;
    @Autowired private EvidenceFile evidence;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private MockMvcTester mvc;

    private Person editor;
    private ClaimView claim;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
        claim = newsroom.claim(editor);
    }

    @Test
    void refusesAnEditAgainstAnOlderVersionAndSaysWhereItStandsNow() {
        AnnotationView draft = newsroom.draft(claim, editor);
        annotations.submit(draft.id(), draft.version(), editor);

        Refusal no = catchThrowableOfType(Refusal.class, () -> edit(draft, "Second", editor));

        assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(no.sentence()).contains("It is submitted now");
        assertThat(annotations.one(draft.id()).finding()).isEqualTo(draft.finding());
    }

    @Test
    @DisplayName("case 38: the second to save sees both texts and keeps what was typed")
    void showsBothTextsToTheSecondWhoSaves() {
        AnnotationView draft = newsroom.submitted(claim, editor);
        edit(draft, "What the first one wrote", editor);

        assertThat(
                        mvc.post()
                                .uri("/annotations/{id}/edit", draft.id())
                                .with(Cast.sending(cast.editor()))
                                .param("version", Integer.toString(draft.version()))
                                .param("issue", "FIGURE")
                                .param("severity", "LOW")
                                .param("body", "What the second one typed"))
                .hasStatus(412)
                .bodyText()
                .contains("What the first one wrote", "What the second one typed");
    }

    @RepeatedTest(TIMES)
    @DisplayName("case 38: of two editors who save at once exactly one wins")
    void letsOneOfTwoEditorsWin() {
        AnnotationView submitted = newsroom.submitted(claim, editor);
        Person other = cast.editor();

        AtOnce<AnnotationView> both =
                AtOnce.of(
                        List.of(
                                () -> edit(submitted, "One", editor),
                                () -> edit(submitted, "Other", other)));

        AnnotationView won = theOne(both, Refusal.Kind.STALE);
        assertThat(annotations.one(submitted.id())).isEqualTo(won);
        assertThat(annotations.editions(submitted.id())).hasSize(2);
    }

    @RepeatedTest(TIMES)
    @DisplayName("case 38: of two reviewers who decide at once exactly one decides")
    void letsOneOfTwoReviewersDecide() {
        AnnotationView submitted = newsroom.submitted(claim, editor);
        Person one = cast.reviewer();
        Person other = cast.reviewer();

        AtOnce<AnnotationView> both =
                AtOnce.of(
                        List.of(
                                () -> newsroom.approved(submitted, one),
                                () -> newsroom.rejected(submitted, other)));

        AnnotationView won = theOne(both, Refusal.Kind.RULE);
        assertThat(annotations.one(submitted.id())).isEqualTo(won);
        assertThat(reviews.decisions(List.of(submitted.id())).get(submitted.id())).hasSize(1);
    }

    @RepeatedTest(TIMES)
    @DisplayName("case 38: an approval and an edit at once leave nothing approved unseen")
    void neverApprovesWhatWasEditedMeanwhile() {
        AnnotationView submitted = newsroom.submitted(claim, editor);
        String seen = seals.of(submitted);
        Person reviewer = cast.reviewer();

        AtOnce<AnnotationView> both =
                AtOnce.of(
                        List.of(
                                () ->
                                        reviews.approve(
                                                submitted.id(),
                                                submitted.version(),
                                                seen,
                                                null,
                                                reviewer),
                                () -> edit(submitted, "Meanwhile", editor)));

        AnnotationView won = theOne(both, Refusal.Kind.STALE);
        assertThat(annotations.one(submitted.id())).isEqualTo(won);
    }

    @RepeatedTest(TIMES)
    @Tag("rule2")
    @DisplayName("case 38: evidence filed while it is approved never stays under the old seal")
    void neverKeepsASealOverOtherEvidence() {
        AnnotationView submitted = newsroom.submitted(claim, editor);
        String seen = seals.of(submitted);
        Person reviewer = cast.reviewer();

        AtOnce<Boolean> both =
                AtOnce.of(
                        List.of(
                                done(() ->
                                        reviews.approve(
                                                submitted.id(),
                                                submitted.version(),
                                                seen,
                                                null,
                                                reviewer)),
                                done(() ->
                                        evidence.file(
                                                claim.id(),
                                                ClaimFixtures.evidence(),
                                                null,
                                                editor))));

        assertThat(both.refused()).allMatch(Refusal.class::isInstance);
        assertThat(evidence.on(claim.id())).hasSize(1);
        assertThat(annotations.one(submitted.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @RepeatedTest(TIMES)
    @DisplayName("case 38: a claim is not removed under the annotation that is being written on it")
    void eitherRemovesTheClaimOrWritesOnIt() {
        AtOnce<Boolean> both =
                AtOnce.of(
                        List.of(
                                done(() -> claims.remove(claim.id(), claim.version(), editor)),
                                done(() -> newsroom.draft(claim, editor))));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
        boolean there = !annotations.on(List.of(claim.id())).isEmpty();
        assertThat(claims.some(List.of(claim.id())).isEmpty()).isEqualTo(!there);
    }

    @RepeatedTest(TIMES)
    @DisplayName("case 39: the same request eight times at once begins one annotation")
    void beginsOneAnnotationOfTheSameRequest() {
        String key = ClaimFixtures.key();

        AtOnce<AnnotationView> all =
                AtOnce.times(
                        8,
                        () ->
                                annotations.write(
                                        claim.id(), AnnotationFixtures.slip(), key, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).hasSize(8);
        assertThat(annotations.on(List.of(claim.id())).get(claim.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 39: the same form sent again after a lost reply submits once")
    void submitsOnceWhenTheSameFormIsSentAgain() {
        String key = ClaimFixtures.key();

        for (int i = 0; i < 2; i++) {
            assertThat(
                            mvc.post()
                                    .uri("/claims/{id}/annotations", claim.id())
                                    .with(Cast.sending(editor))
                                    .param("issue", "SLIP")
                                    .param("severity", "HIGH")
                                    .param("body", "It should say Russia.")
                                    .param("requestKey", key)
                                    .param("then", "submit"))
                    .hasStatus(302);
        }

        assertThat(annotations.on(List.of(claim.id())).get(claim.id()))
                .singleElement()
                .extracting(AnnotationView::state)
                .isEqualTo(ReviewState.SUBMITTED);
    }

    @RepeatedTest(TIMES)
    @DisplayName("annotations on one claim at once leave it where they all together put it")
    void keepsTheClaimWhereItsAnnotationsPutIt() {
        AtOnce<AnnotationView> all =
                AtOnce.times(4, () -> newsroom.submitted(claim, cast.editor()));

        assertThat(all.refused()).isEmpty();
        assertThat(claims.one(claim.id()).status()).isEqualTo(VerificationStatus.IN_REVIEW);
    }

    private AnnotationView edit(AnnotationView annotation, String body, Person by) {
        return annotations.edit(
                annotation.id(), annotation.version(), AnnotationFixtures.saying(body), by);
    }

    private static Callable<Boolean> done(Callable<?> deed) {
        return () -> {
            deed.call();
            return true;
        };
    }

    private static AnnotationView theOne(AtOnce<AnnotationView> both, Refusal.Kind kind) {
        assertThat(both.refused())
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isIn(kind, Refusal.Kind.STALE));
        assertThat(both.done()).hasSize(1);
        return both.done().getFirst();
    }
}
