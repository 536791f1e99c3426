package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Rule 1 over the place of a claim: who says where it sits does not decide what was found of it.
 */
@Tag("rule1")
abstract class WhoSettlesContract {

    /** Below zero, where no sequence goes, and no other test. */
    private static final AtomicLong IDS = new AtomicLong(-1_000_000);

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private ReviewQueue queue;
    @Autowired private Claims claims;
    @Autowired private Anchors anchors;
    @Autowired private Articles articles;
    @Autowired private Revisions revisions;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private MockMvcTester mvc;

    private Person author;
    private Person settler;
    private Person reviewer;
    private ArticleView article;
    private AnnotationView submitted;

    /** The settler alone brings another figure, and says that the claim sits on it. */
    @BeforeEach
    void somebodyBringsAnotherTextAndSettlesOnIt() {
        author = cast.editor();
        settler = cast.reviewer();
        reviewer = cast.reviewer();
        article = newsroom.article(author);
        submitted = newsroom.submitted(newsroom.claim(article, "13 agreements", author), author);
        bring(text().replace("13 agreements", "30 agreements"), settler);
        settle("30 agreements", settler);
        submitted = now();
    }

    @Test
    void letsNobodyDecideWhereTheyHaveSettledThePlace() {
        assertThat(submitted.placedBy()).isEqualTo(settler.id());
        assertThat(claim().anchor().settledBy()).isEqualTo(settler.id());
        String seal = seals.of(submitted);
        refuses(() -> reviews.approve(submitted.id(), submitted.version(), seal, null, settler));
        refuses(() -> reviews.requestChanges(submitted.id(), submitted.version(), "No.", settler));
        refuses(() -> reviews.reject(submitted.id(), submitted.version(), "No.", settler));
        assertThat(
                        mvc.post()
                                .uri("/annotations/{id}/approve", submitted.id())
                                .with(Cast.sending(settler))
                                .param("version", Integer.toString(submitted.version()))
                                .param("seal", seal))
                .hasStatus(409)
                .bodyText()
                .contains("You settled where this claim sits");
        assertThat(now()).isEqualTo(submitted);
        assertThat(waitingFor(settler)).doesNotContain(submitted.id());
        assertThat(waitingFor(reviewer)).contains(submitted.id());

        assertThat(newsroom.approved(submitted, reviewer).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void stillHoldsAfterItsAuthorSubmittedItAgain() {
        AnnotationView back = newsroom.sentBack(submitted, reviewer);
        AnnotationView again = annotations.submit(back.id(), back.version(), author);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> newsroom.approved(again, settler))
                .withMessageContaining("Words of yours stand in");
        assertThat(newsroom.approved(again, reviewer).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void stillHoldsAfterTheyBrokeTheSealOfAnother() {
        newsroom.approved(submitted, reviewer);
        claims.edit(
                submitted.claimId(),
                claim().version(),
                new ClaimDetails("Thirty in all", null, null, null),
                settler);

        assertThat(now().state()).isEqualTo(ReviewState.SUBMITTED);
        refuses(() -> newsroom.approved(now(), settler));
    }

    @Test
    void stillHoldsAfterTheyTookItBackUntilSomebodyElseSettles() {
        anchors.takeBack(submitted.claimId(), claim().version(), settler);

        assertThat(claim().anchor().settledBy()).isNull();
        refuses(() -> reviews.reject(submitted.id(), now().version(), "No.", settler));

        settle("30 agreements", author);
        assertThat(newsroom.approved(now(), settler).state()).isEqualTo(ReviewState.APPROVED);
    }

    /** What they brought was looked at by whoever settled on it. */
    @Test
    void letsWhoBroughtATextDecideWhereSomebodyElseSettled() {
        bring(text().replace("30 agreements", "31 agreements"), reviewer);
        settle("31 agreements", author);

        assertThat(newsroom.approved(now(), reviewer).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    void takesBackWhatAPersonSettledAndNothingElse() {
        bring(text().replace("30 agreements", "32 agreements"), settler);
        bring(text().replace("32 agreements", "30 agreements"), settler);

        assertThat(claim().anchor().isSettled()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> anchors.takeBack(submitted.claimId(), claim().version(), author))
                .withMessageContaining("nothing to take back");
    }

    @Test
    void tellsTheWordsThatChangedUnderAReviewersEyes() {
        String seen = seals.of(submitted);
        bring(text().replace("30 agreements", "33 agreements"), settler);
        settle("33 agreements", settler);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        reviews.approve(submitted.id(), now().version(), seen, null, reviewer))
                .withMessageContaining("“30 agreements” before, “33 agreements” now");
    }

    // What the claim says

    @Test
    void letsNobodyDecideWhereTheyHaveRewrittenWhatTheClaimSays() {
        Person rewriter = cast.reviewer();
        rewrite("They signed none.", null, rewriter);

        refuses(() -> newsroom.approved(now(), rewriter));
        assertThat(waitingFor(rewriter)).doesNotContain(submitted.id());
        assertThat(newsroom.approved(now(), reviewer).state()).isEqualTo(ReviewState.APPROVED);

        rewrite("They signed none.", "The opposition", reviewer);
        refuses(() -> newsroom.approved(now(), reviewer));
    }

    @Test
    void letsThemDecideWhereTheyOnlyHandedTheClaimOn() {
        claims.edit(
                submitted.claimId(),
                claim().version(),
                new ClaimDetails(
                        claim().statement(),
                        claim().claimant(),
                        author.id(),
                        LocalDate.of(2024, 6, 3)),
                reviewer);

        assertThat(newsroom.approved(now(), reviewer).state()).isEqualTo(ReviewState.APPROVED);
    }

    private void rewrite(String statement, @Nullable String claimant, Person by) {
        claims.edit(
                submitted.claimId(),
                claim().version(),
                new ClaimDetails(statement, claimant, null, null),
                by);
    }

    // A claim that was let go

    @Test
    void approvesNothingOnAClaimWhoseWordsWereLetGo() {
        bring(text().replace("13", "nine").replace("30", "nine"), reviewer);
        ClaimView gone = anchors.letGo(submitted.claimId(), claim().version(), current(), author);

        assertThat(gone.anchor().letGo()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> newsroom.approved(now(), reviewer))
                .withMessageContaining("gone from the copy");
        assertThat(newsroom.rejected(now(), reviewer).state()).isEqualTo(ReviewState.REJECTED);
    }

    // The database itself

    @Test
    void storeRefusesADecisionByTheSettler() {
        for (Outcome outcome : Outcome.values()) {
            storeRefuses(() -> insert(settler, settler, outcome));
        }
    }

    @Test
    void storeRefusesAnApprovalThatNamesAnotherSettler() {
        long forged = insert(author, settler, Outcome.APPROVED);

        storeRefuses(() -> set("state = 'APPROVED', approval_id = " + forged));
        storeRefuses(() -> set("placed_by_id = null"));
    }

    @Test
    void storeRefusesToHandThePlaceToTheDecider() {
        AnnotationView approved = newsroom.approved(submitted, reviewer);

        storeRefuses(() -> set("placed_by_id = " + reviewer.id()));
        storeRefuses(() ->
                jdbc.update(
                        "update decision set decided_by = ? where id = ?",
                        settler.id(),
                        approved.approval()));
    }

    private static void refuses(ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageMatching("(You settled where this claim sits|Words of yours).*")
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.RULE);
    }

    private static void storeRefuses(ThrowingCallable deed) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(deed);
    }

    private AnnotationView now() {
        return annotations.one(submitted.id());
    }

    private ClaimView claim() {
        return claims.one(submitted.claimId());
    }

    private List<Long> waitingFor(Person person) {
        return queue.waitingFor(person, ReviewOrder.OLDEST, null, 10_000).items().stream()
                .map(AnnotationView::id)
                .toList();
    }

    private String text() {
        return articles.text(article.id()).text().toString();
    }

    private void bring(String text, Person by) {
        revisions.revise(
                article.id(),
                articles.read(new NewArticle(ArticleDetails.UNKNOWN, text, "UTF-8", null)),
                current(),
                by);
    }

    private int current() {
        return articles.one(article.id()).revision();
    }

    private void settle(String words, Person by) {
        anchors.settle(submitted.claimId(), claim().version(), current(), words, by);
    }

    private int set(String columns) {
        return jdbc.update("update annotation set " + columns + " where id = ?", submitted.id());
    }

    private long insert(Person placedBy, Person decidedBy, Outcome outcome) {
        long id = IDS.decrementAndGet();
        boolean approval = outcome == Outcome.APPROVED;
        jdbc.update(
                """
                insert into decision (id, annotation_id, edition, author_id, edited_by, placed_by,
                    decided_by, outcome, comment, seal, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_timestamp)
                """,
                id,
                submitted.id(),
                submitted.edition(),
                author.id(),
                author.id(),
                placedBy.id(),
                decidedBy.id(),
                outcome.name(),
                approval ? null : "No.",
                approval ? "0".repeat(64) : null);
        return id;
    }
}
