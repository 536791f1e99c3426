package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people say to each other about an annotation, and how they are done with it. */
abstract class ThreadsContract {

    @Autowired private Threads threads;
    @Autowired private Annotations annotations;
    @Autowired private Articles articles;
    @Autowired private People people;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;

    private Person editor;
    private Person reviewer;
    private ClaimView claim;
    private AnnotationView note;

    @BeforeEach
    void somebodyWroteAnAnnotation() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        claim = newsroom.claim(editor);
        note = newsroom.submitted(claim, editor);
    }

    @Test
    void keepsRepliesWithTheCommentTheyAnswerWhicheverOfThemIsAnswered() {
        CommentView first = say("Who says so?", null, reviewer);
        CommentView second = say("Another matter.", null, reviewer);
        CommentView reply = say("The minister.", first.id(), editor);
        CommentView replyToTheReply = say("Which one?", reply.id(), reviewer);

        assertThat(threads.on(note.id()))
                .containsExactly(
                        new ThreadView(first, List.of(reply, replyToTheReply)),
                        new ThreadView(second, List.of()));
        assertThat(replyToTheReply.inReplyTo()).isEqualTo(first.id());
    }

    @Test
    void refusesAReplyToAThreadOnAnotherAnnotation() {
        CommentView elsewhere =
                threads.say(newsroom.submitted(claim, editor).id(), words("Here?", null), editor);

        refuses(() -> say("There?", elsewhere.id(), editor), Refusal.Kind.ABSENT, "no such");
    }

    @Test
    void refusesAnEmptyCommentAndOneThatIsTooLong() {
        refuses(() -> say(" \n", null, editor), Refusal.Kind.INVALID, "missing");
        refuses(() -> say("x".repeat(5_001), null, editor), Refusal.Kind.INVALID, "5000");
        assertThat(say("\uD83D\uDDDE".repeat(5_000), null, editor).body()).hasSize(10_000);
    }

    @Test
    void keepsWhomACommentMentionsHoweverTheirNameIsWritten() {
        Person other = cast.editor();

        CommentView said =
                say(
                        "@%s, ask @%s. Not @nobody-of-that-name, nor mail@%s."
                                .formatted(
                                        reviewer.username(),
                                        other.username().toUpperCase(Locale.ROOT),
                                        editor.username()),
                        null,
                        editor);

        assertThat(said.mentions())
                .containsOnly(
                        entry(reviewer.username(), reviewer.id()),
                        entry(other.username().toUpperCase(Locale.ROOT), other.id()));
        assertThat(threads.on(note.id()).getFirst().opening().mentions())
                .isEqualTo(said.mentions());
    }

    @Test
    void mentionsNobodyWhoseAccountIsDisabled() {
        Person gone = cast.editor();
        people.disable(gone.id(), people.member(gone.id()).version(), cast.admin());

        assertThat(say("Ask @" + gone.username(), null, editor).mentions()).isEmpty();
    }

    @Test
    void refusesToLookUpMoreThanTwentyNames() {
        String crowd =
                IntStream.range(0, 21).mapToObj(i -> "@who" + i).collect(Collectors.joining(" "));

        refuses(() -> say(crowd, null, editor), Refusal.Kind.INVALID, "20 people");
    }

    @Test
    @Tag("rule6")
    void resolvesAThreadAndOpensItAgainForAReasonOnRecord() {
        CommentView said = say("Who says so?", null, reviewer);

        CommentView resolved = threads.resolve(said.id(), said.version(), "It is in.", editor);
        assertThat(resolved.state()).isEqualTo(ThreadState.RESOLVED);
        assertThat(turn(resolved).because()).isEqualTo("It is in.");
        assertThat(turn(resolved).by()).isEqualTo(editor.id());
        CommentView open = threads.reopen(said.id(), resolved.version(), "It is not.", reviewer);

        assertThat(open.state()).isEqualTo(ThreadState.OPEN);
        assertThat(turn(open).because()).isEqualTo("It is not.");
        assertThat(threads.one(said.id())).isEqualTo(open);
        assertThat(entries())
                .extracting(Entry::action, Entry::actorName)
                .startsWith(
                        tuple("opened a thread on the annotation again", reviewer.name()),
                        tuple("resolved a thread on the annotation", editor.name()),
                        tuple("commented on the annotation", reviewer.name()));
        assertThat(entries().getFirst().changes())
                .containsExactly(
                        new Change("thread", "resolved", "open"),
                        new Change("reason", null, "It is not."));
    }

    @Test
    void refusesToResolveOrReopenWithoutAReason() {
        CommentView said = say("Who says so?", null, reviewer);

        refuses(
                () -> threads.resolve(said.id(), said.version(), " ", editor),
                Refusal.Kind.INVALID,
                "reason");
        CommentView resolved = threads.resolve(said.id(), said.version(), "Done", editor);
        refuses(
                () -> threads.reopen(said.id(), resolved.version(), null, editor),
                Refusal.Kind.INVALID,
                "reason");
    }

    @Test
    void refusesToResolveTwiceOrAReply() {
        CommentView said = say("Who says so?", null, reviewer);
        CommentView reply = say("The minister.", said.id(), editor);
        CommentView resolved = threads.resolve(said.id(), said.version(), "Done", editor);

        refuses(
                () -> threads.resolve(said.id(), resolved.version(), "Done", editor),
                Refusal.Kind.RULE,
                "resolved already");
        refuses(
                () -> threads.resolve(reply.id(), reply.version(), "Done", editor),
                Refusal.Kind.RULE,
                "reply");
        refuses(() -> say("And yet", reply.id(), editor), Refusal.Kind.RULE, "resolved");
    }

    @Test
    @Tag("rule4")
    void refusesAStaleTurnAndSaysWhatChanged() {
        CommentView said = say("Who says so?", null, reviewer);
        CommentView resolved = threads.resolve(said.id(), said.version(), "Done", editor);
        threads.reopen(said.id(), resolved.version(), "Not by far", reviewer);

        refuses(
                () -> threads.resolve(said.id(), said.version(), "Done", editor),
                Refusal.Kind.STALE,
                "Not by far");
    }

    @Test
    @Tag("rule1")
    @Tag("rule2")
    void breaksNoSealAndMovesNoAnnotation() {
        AnnotationView approved = newsroom.approved(note, reviewer);

        CommentView said = say("Is that so?", null, reviewer);
        threads.resolve(said.id(), said.version(), "It is", editor);

        assertThat(annotations.one(note.id())).isEqualTo(approved);
    }

    @Test
    void leavesASignedOffArticleClosed() {
        ArticleView article = articles.one(claim.articleId());
        jdbc.sql(
                        "update article set state = 'SIGNED_OFF', signed_off_at ="
                                + " current_timestamp, signed_off_by = ? where id = ?")
                .params(reviewer.id(), article.id())
                .update();

        CommentView said = say("Well done.", null, reviewer);
        threads.resolve(said.id(), said.version(), "Thanks", editor);

        assertThat(articles.one(article.id()).state()).isEqualTo(ArticleState.SIGNED_OFF);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void saysTheSameRequestOnceHoweverOftenItIsSent() {
        NewComment words = new NewComment("Who says so?", null, ClaimFixtures.key());

        AtOnce<CommentView> all = AtOnce.times(6, () -> threads.say(note.id(), words, reviewer));

        assertThat(all.refused()).isEmpty();
        assertThat(threads.on(note.id())).hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void letsOneOfTwoResolveAThread() {
        CommentView said = say("Who says so?", null, reviewer);

        AtOnce<CommentView> both =
                AtOnce.of(
                        List.of(
                                () -> threads.resolve(said.id(), said.version(), "One", editor),
                                () ->
                                        threads.resolve(
                                                said.id(), said.version(), "Other", reviewer)));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void holdsInTheStoreThatARepliesThreadIsOnTheSameAnnotationAndResolvedForAReason() {
        CommentView said = say("Who says so?", null, reviewer);
        CommentView reply = say("The minister.", said.id(), editor);
        AnnotationView other = newsroom.submitted(claim, editor);

        broken("update comment set annotation_id = " + other.id() + " where id = " + reply.id());
        broken("update comment set state = 'RESOLVED' where id = " + said.id());
        broken("update comment set state = 'DONE' where id = " + said.id());
        broken("update comment set state = 'RESOLVED' where id = " + reply.id());
    }

    private void broken(String sql) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    private CommentView say(String body, @Nullable Long inReplyTo, Person by) {
        return threads.say(note.id(), words(body, inReplyTo), by);
    }

    private static NewComment words(String body, @Nullable Long inReplyTo) {
        return new NewComment(body, inReplyTo, null);
    }

    private static CommentView.Turn turn(CommentView comment) {
        return Objects.requireNonNull(comment.turn());
    }

    private List<Entry> entries() {
        return history.of(Subject.annotation(note.id()), null, 10).items();
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
