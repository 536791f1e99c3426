package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule 2: an approval holds for what was approved, and for nothing else. */
@Tag("rule2")
abstract class SealContract {

    /** What of an annotation is sealed. */
    enum Wording {
        BODY(f ->
                new Finding(
                        f.issue(), f.severity(), "Other.", f.correction(), f.proposedVerdict())),
        CORRECTION(
                f -> new Finding(f.issue(), f.severity(), f.body(), "Other", f.proposedVerdict())),
        NO_CORRECTION(
                f -> new Finding(f.issue(), f.severity(), f.body(), null, f.proposedVerdict())),
        VERDICT(f ->
                new Finding(f.issue(), f.severity(), f.body(), f.correction(), Verdict.MISLEADING)),
        NO_VERDICT(f -> new Finding(f.issue(), f.severity(), f.body(), f.correction(), null)),
        ISSUE(f ->
                new Finding(
                        Issue.FIGURE, f.severity(), f.body(), f.correction(), f.proposedVerdict())),
        SEVERITY(f ->
                new Finding(
                        f.issue(), Severity.LOW, f.body(), f.correction(), f.proposedVerdict()));

        private final UnaryOperator<Finding> change;

        Wording(UnaryOperator<Finding> change) {
            this.change = change;
        }
    }

    /** What of a piece of evidence is sealed. */
    enum Filed {
        SOURCE(e ->
                new EvidenceDetails(
                        "Other",
                        e.url(),
                        e.passage(),
                        e.grade(),
                        e.stance(),
                        e.retrievedOn(),
                        e.validUntil())),
        ADDRESS(e ->
                new EvidenceDetails(
                        e.source(),
                        null,
                        e.passage(),
                        e.grade(),
                        e.stance(),
                        e.retrievedOn(),
                        e.validUntil())),
        PASSAGE(e ->
                new EvidenceDetails(
                        e.source(),
                        e.url(),
                        "Other",
                        e.grade(),
                        e.stance(),
                        e.retrievedOn(),
                        e.validUntil())),
        GRADE(e ->
                new EvidenceDetails(
                        e.source(),
                        e.url(),
                        e.passage(),
                        Grade.SECONDARY,
                        e.stance(),
                        e.retrievedOn(),
                        e.validUntil())),
        STANCE(e ->
                new EvidenceDetails(
                        e.source(),
                        e.url(),
                        e.passage(),
                        e.grade(),
                        Stance.REFUTES,
                        e.retrievedOn(),
                        e.validUntil())),
        RETRIEVED(e ->
                new EvidenceDetails(
                        e.source(),
                        e.url(),
                        e.passage(),
                        e.grade(),
                        e.stance(),
                        LocalDate.of(2024, 6, 3),
                        e.validUntil())),
        VALID_UNTIL(e ->
                new EvidenceDetails(
                        e.source(),
                        e.url(),
                        e.passage(),
                        e.grade(),
                        e.stance(),
                        e.retrievedOn(),
                        LocalDate.of(2034, 6, 3)));

        private final UnaryOperator<EvidenceDetails> change;

        Filed(UnaryOperator<EvidenceDetails> change) {
            this.change = change;
        }
    }

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private Claims claims;
    @Autowired private EvidenceFile evidence;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private Person reviewer;
    private ClaimView claim;
    private EvidenceView piece;
    private AnnotationView approved;

    @BeforeEach
    void approves() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        claim = newsroom.claim(editor);
        piece = evidence.file(claim.id(), ClaimFixtures.evidence(), null, editor);
        approved = newsroom.approved(newsroom.submitted(claim, editor), reviewer);
    }

    @Test
    void sealsWhatWasApproved() {
        assertThat(claims.one(claim.id()).verdict()).isEqualTo(Verdict.INACCURATE);
        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.id()).isEqualTo(approved.approval());
                    assertThat(decision.seal())
                            .matches("[0-9a-f]{64}")
                            .isEqualTo(seals.of(approved));
                });
    }

    @ParameterizedTest
    @EnumSource
    void breaksWhenTheWordingChanges(Wording wording) {
        Finding other = wording.change.apply(approved.finding());

        AnnotationView edited = annotations.edit(approved.id(), approved.version(), other, editor);

        broken(edited);
        assertThat(seals.of(edited)).isNotEqualTo(decisions().getFirst().seal());
        assertThat(annotations.editions(approved.id())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void breaksWhenEvidenceIsEdited(Filed filed) {
        evidence.edit(piece.id(), piece.version(), filed.change.apply(piece.details()), editor);

        broken(annotations.one(approved.id()));
        assertThat(seals.of(approved)).isNotEqualTo(decisions().getFirst().seal());
    }

    @Test
    void holdsWhenNewWordsAreRefusedAlongWithTheirSubmission() {
        Finding other = AnnotationFixtures.saying("Other words.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        annotations.editAndSubmit(
                                approved.id(), approved.version(), other, editor));

        assertThat(annotations.one(approved.id())).isEqualTo(approved);
    }

    @Test
    void breaksWhenEvidenceIsAdded() {
        evidence.file(claim.id(), ClaimFixtures.evidence("Another"), null, reviewer);

        broken(annotations.one(approved.id()));
    }

    @Test
    void breaksWhenEvidenceIsRemoved() {
        evidence.remove(piece.id(), piece.version(), editor);

        broken(annotations.one(approved.id()));
    }

    @Test
    void breaksEverySealOnTheClaim() {
        AnnotationView other =
                newsroom.approved(
                        newsroom.submitted(
                                claim, AnnotationFixtures.proposing(Verdict.ACCURATE), reviewer),
                        cast.reviewer());

        evidence.remove(piece.id(), piece.version(), editor);

        broken(annotations.one(approved.id()));
        assertThat(annotations.one(other.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    private void broken(AnnotationView now) {
        assertThat(now.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(now.approval()).isNull();
        assertThat(now.submittedAt()).isAfterOrEqualTo(approved.updatedAt());
        assertThat(claims.one(claim.id()).status()).isEqualTo(VerificationStatus.IN_REVIEW);
        assertThat(claims.one(claim.id()).verdict()).isNull();
        assertThat(actions()).contains("broke the seal of the annotation");
    }

    @Test
    void holdsWhenTheSameWordsAreSavedAgain() {
        AnnotationView same =
                annotations.edit(approved.id(), approved.version(), approved.finding(), editor);
        evidence.edit(piece.id(), piece.version(), piece.details(), editor);

        assertThat(same).isEqualTo(approved);
        holds();
    }

    @Test
    void holdsWhenSomethingElseChanges() {
        claims.link(claim.id(), newsroom.claim(editor).id(), editor);
        newsroom.draft(claim, editor);

        holds();
    }

    private void holds() {
        assertThat(annotations.one(approved.id())).isEqualTo(approved);
        assertThat(seals.of(approved)).isEqualTo(decisions().getFirst().seal());
        assertThat(actions()).doesNotContain("broke the seal of the annotation");
    }

    @Test
    void refusesToApproveWhatTheReviewerHasNotSeen() {
        AnnotationView submitted = newsroom.submitted(newsroom.claim(editor), editor);
        String seen = seals.of(submitted);
        evidence.file(submitted.claimId(), ClaimFixtures.evidence(), null, editor);

        Refusal no =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                reviews.approve(
                                        submitted.id(), submitted.version(), seen, null, reviewer));

        assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(annotations.one(submitted.id())).isEqualTo(submitted);
        assertThat(newsroom.approved(submitted, reviewer).state()).isEqualTo(ReviewState.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"They signed none., Antony Blinken", "They signed 13 agreements., The opposition"})
    void refusesToApproveAnotherClaimThanTheReviewerHasSeen(String statement, String claimant) {
        ClaimView said =
                claims.edit(
                        claim.id(),
                        claims.one(claim.id()).version(),
                        new ClaimDetails(
                                "They signed 13 agreements.", "Antony Blinken", null, null),
                        editor);
        AnnotationView submitted = newsroom.submitted(said, editor);
        String seen = seals.of(submitted);
        claims.edit(
                claim.id(),
                claims.one(claim.id()).version(),
                new ClaimDetails(statement, claimant, null, null),
                editor);

        Refusal no =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                reviews.approve(
                                        submitted.id(), submitted.version(), seen, null, reviewer));

        assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(annotations.one(submitted.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void refusesASealThatIsNone() {
        AnnotationView submitted = newsroom.submitted(newsroom.claim(editor), editor);

        for (String seen : List.of("", "0".repeat(64), "x")) {
            assertThat(
                            catchThrowableOfType(
                                            Refusal.class,
                                            () ->
                                                    reviews.approve(
                                                            submitted.id(),
                                                            submitted.version(),
                                                            seen,
                                                            null,
                                                            reviewer))
                                    .kind())
                    .isEqualTo(Refusal.Kind.STALE);
        }
    }

    @Test
    void isAnotherForAnotherDivisionOfTheSameWords() {
        Finding one = new Finding(Issue.SLIP, Severity.HIGH, "ab", "c", null);
        Finding other = new Finding(Issue.SLIP, Severity.HIGH, "a", "bc", null);

        assertThat(over("x", one)).isNotEqualTo(over("x", other)).isNotEqualTo(over("y", one));
    }

    private static String over(String words, Finding finding) {
        return Seal.over(words, new ClaimDetails("z", null, null, null), finding, List.of());
    }

    @Test
    void canBeApprovedAgainAfterItBroke() {
        evidence.remove(piece.id(), piece.version(), editor);

        AnnotationView again = newsroom.approved(approved, reviewer);

        assertThat(again.state()).isEqualTo(ReviewState.APPROVED);
        assertThat(again.approval()).isNotEqualTo(approved.approval());
        assertThat(decisions()).hasSize(2);
        assertThat(claims.one(claim.id()).verdict()).isEqualTo(Verdict.INACCURATE);
    }

    private List<DecisionView> decisions() {
        return reviews.decisions(List.of(approved.id())).getOrDefault(approved.id(), List.of());
    }

    private List<String> actions() {
        return history.of(Subject.annotation(approved.id()), null, 100).items().stream()
                .map(Entry::action)
                .toList();
    }
}
