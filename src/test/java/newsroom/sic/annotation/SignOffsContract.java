package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is signed off with something left open, and nothing changes under a sign-off. */
abstract class SignOffsContract {

    @Autowired private SignOffs signOffs;
    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private EvidenceFile evidence;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;

    private Person editor;
    private Person reviewer;
    private ArticleView article;

    @BeforeEach
    void somebodyHasCopy() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        article = newsroom.article(editor);
    }

    @Test
    void refusesWhileALineIsOpenAndSaysWhich() {
        waiveAllBut(2);

        assertThat(signOffs.objections(article.id()))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.kind()).isEqualTo(Objection.Kind.OPEN_LINE);
                    assertThat(objection.id()).isEqualTo(2);
                    assertThat(objection.words()).startsWith("The minister said");
                });
        refuses(this::signOff, Refusal.Kind.RULE, "One thing is still open");
        assertThat(now().state()).isEqualTo(ArticleState.OPEN);
    }

    @Test
    void refusesWhileAFindingThatMattersIsUndecided() {
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        AnnotationView draft =
                newsroom.draft(claim, AnnotationFixtures.saying("Says who?"), editor);
        waiveAllBut();

        assertThat(signOffs.objections(article.id()))
                .extracting(Objection::kind, Objection::id)
                .contains(tuple(Objection.Kind.UNDECIDED_ANNOTATION, draft.id()));
        refuses(this::signOff, Refusal.Kind.RULE, "still open");
    }

    @Test
    void closesAnArticleOnWhichNothingIsOpen() {
        waiveAllBut();

        ArticleView closed = signOff();

        assertThat(closed.state()).isEqualTo(ArticleState.SIGNED_OFF);
        assertThat(closed.signedOffBy()).isEqualTo(reviewer.id());
        assertThat(closed.signedOffAt()).isNotNull();
        assertThat(latest().action()).isEqualTo("signed the article off");
        refuses(this::signOff, Refusal.Kind.RULE, "signed off already");
    }

    @Test
    @Tag("rule4")
    void refusesASignOffOfWhatHasChangedMeanwhile() {
        waiveAllBut();
        ArticleView seen = now();
        articles.correct(
                article.id(),
                seen.version(),
                new ArticleDetails("Another headline", null, null, null, null, null),
                editor);

        refuses(
                () -> signOffs.signOff(article.id(), seen.version(), reviewer),
                Refusal.Kind.STALE,
                "Somebody else has changed this article");
    }

    @Test
    void opensAClosedArticleAgainOnAnyChangeAndSaysWhy() {
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        waiveAllBut();
        List<Callable<?>> changes =
                List.of(
                        () ->
                                evidence.file(
                                        claim.id(),
                                        ClaimFixtures.evidence(),
                                        ClaimFixtures.key(),
                                        editor),
                        () -> newsroom.claim(article, "The minister", editor),
                        () ->
                                articles.correct(
                                        article.id(),
                                        now().version(),
                                        new ArticleDetails("Anew", null, null, null, null, null),
                                        editor),
                        () -> lines.reopen(article.id(), 1, 4, line(4).version(), editor));

        for (Callable<?> change : changes) {
            forceClosed();
            done(change);
            assertThat(now().state()).isEqualTo(ArticleState.OPEN);
            assertThat(reopenings().getFirst().changes())
                    .singleElement()
                    .extracting(Change::what)
                    .isEqualTo("reason");
        }
        assertThat(reopenings())
                .extracting(entry -> entry.changes().getFirst().to())
                .containsExactly(
                        "took back a waiver",
                        "corrected the article's details",
                        "made the claim",
                        "added evidence");
    }

    @Test
    void opensAClosedArticleAgainForAReason() {
        waiveAllBut();
        ArticleView closed = signOff();

        refuses(
                () -> signOffs.reopen(article.id(), closed.version(), " ", editor),
                Refusal.Kind.INVALID,
                "reason");
        signOffs.reopen(article.id(), closed.version(), "The desk has doubts", editor);

        assertThat(now().state()).isEqualTo(ArticleState.OPEN);
        assertThat(reopenings().getFirst().changes())
                .containsExactly(new Change("reason", null, "The desk has doubts"));
        refuses(
                () -> signOffs.reopen(article.id(), now().version(), "again", editor),
                Refusal.Kind.RULE,
                "open already");
    }

    @Test
    void neverStaysClosedOverAClaimMadeAtTheSameMoment() {
        for (int i = 0; i < 5; i++) {
            article = newsroom.article(editor);
            waiveAllBut();
            int version = now().version();

            AtOnce<Object> both =
                    AtOnce.of(
                            List.of(
                                    () -> signOffs.signOff(article.id(), version, reviewer),
                                    () -> newsroom.claim(article, "13 agreements", editor)));

            assertThat(both.done()).isNotEmpty();
            assertThat(now().state()).isEqualTo(ArticleState.OPEN);
        }
    }

    @Test
    void holdsInTheStoreThatSomebodySignedOff() {
        assertThat(article.signedOffBy()).isNull();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> store("state = 'SIGNED_OFF'"));
    }

    private ArticleView signOff() {
        return signOffs.signOff(article.id(), now().version(), reviewer);
    }

    /** Closes it whatever is open, as a sign-off of long ago. */
    private void forceClosed() {
        store(
                "state = 'SIGNED_OFF', signed_off_at = current_timestamp, signed_off_by = "
                        + reviewer.id());
    }

    private void store(String values) {
        jdbc.sql("update article set " + values + " where id = ?").param(article.id()).update();
    }

    private void waiveAllBut(int... kept) {
        for (LineText line : articles.text(article.id()).lines()) {
            if (Arrays.stream(kept).noneMatch(n -> n == line.n()) && !line.isWaived()) {
                lines.waive(article.id(), 1, line.n(), line.version(), "nothing to check", editor);
            }
        }
    }

    private LineText line(int n) {
        return articles.text(article.id()).line(n);
    }

    private ArticleView now() {
        return articles.one(article.id());
    }

    private Entry latest() {
        return history.of(Subject.article(article.id()), null, 1).items().getFirst();
    }

    private List<Entry> reopenings() {
        return history.of(Subject.article(article.id()), null, 100).items().stream()
                .filter(entry -> entry.action().equals("opened the article again"))
                .toList();
    }

    private static void done(Callable<?> change) {
        try {
            change.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
