package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import newsroom.sic.account.Person;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Lines;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An annotation about which somebody asks. */
abstract class OnAQuery {

    @Autowired Queries queries;
    @Autowired Annotations annotations;
    @Autowired Reviews reviews;
    @Autowired Seals seals;
    @Autowired EvidenceFile evidence;
    @Autowired SignOffs signOffs;
    @Autowired Articles articles;
    @Autowired Lines lines;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    @Autowired Clock clock;

    Person editor;
    Person reviewer;
    ClaimView claim;
    AnnotationView note;

    static NewQuery query(Person owner, LocalDate dueOn) {
        return query(owner, dueOn, ClaimFixtures.key());
    }

    static NewQuery query(Person owner, LocalDate dueOn, String key) {
        return new NewQuery(
                "How many were signed?", Asked.SOURCE, "The ministry", owner.id(), dueOn, key);
    }

    static Answer twelve(LocalDate on) {
        return new Answer(
                "Twelve were signed.",
                "The press officer",
                on,
                "https://example.org/minutes",
                Grade.PRIMARY,
                Stance.REFUTES);
    }

    @BeforeEach
    void somebodyWroteAnAnnotation() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        claim = newsroom.claim(editor);
        note = newsroom.submitted(claim, editor);
    }

    QueryView ask() {
        return queries.ask(note.id(), query(editor, today()), editor);
    }

    QueryView answer(QueryView put) {
        return queries.answer(put.id(), put.version(), twelve(today()), editor);
    }

    QueryView rule(QueryView query) {
        return queries.rule(
                query.id(), query.version(), Ruling.FIXED, "It says twelve now.", reviewer);
    }

    QueryView latest() {
        return queries.on(note.id()).getLast();
    }

    Object signOff() {
        return signOffs.signOff(
                claim.articleId(), articles.one(claim.articleId()).version(), reviewer);
    }

    void waiveAll() {
        articles.text(claim.articleId()).lines().stream()
                .filter(line -> !line.isWaived())
                .forEach(line ->
                        lines.waive(
                                claim.articleId(), 1, line.n(), line.version(), "opinion", editor));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static void refuses(ThrowingCallable deed, Refusal.Kind kind, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
