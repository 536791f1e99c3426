package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Lines;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query from asked to ruled. */
abstract class QueriesContract {

    @Autowired private Queries queries;
    @Autowired private Annotations annotations;
    @Autowired private EvidenceFile evidence;
    @Autowired private SignOffs signOffs;
    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private People people;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Person editor;
    private Person reviewer;
    private ClaimView claim;
    private AnnotationView note;

    static NewQuery query(Person owner, LocalDate dueOn) {
        return query(owner, dueOn, ClaimFixtures.key());
    }

    private static NewQuery query(Person owner, LocalDate dueOn, String key) {
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

    @Test
    void putsAnAnnotationAsAQuestion() {
        QueryView put = ask();

        assertThat(put.state()).isEqualTo(QueryState.OPEN);
        assertThat(put.askedBy()).isEqualTo(editor.id());
        assertThat(queries.on(note.id())).containsExactly(put);
        assertThat(annotations.one(note.id())).isEqualTo(note);
    }

    @Test
    @Tag("rule2")
    void filesTheAnswerAsEvidenceAndSoBreaksTheSeal() {
        QueryView put = ask();
        newsroom.approved(note, reviewer);

        QueryView answered = answer(put);

        EvidenceView filed = evidence.on(claim.id()).getLast();
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(Objects.requireNonNull(answered.answer()).evidence()).isEqualTo(filed.id());
        assertThat(filed.details().source()).isEqualTo("The ministry");
        assertThat(filed.details().passage()).isEqualTo("Twelve were signed.");
        assertThat(filed.details().retrievedOn()).isEqualTo(today());
        assertThat(filed.details().url()).isEqualTo("https://example.org/minutes");
        assertThat(annotations.one(note.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void keepsTheAnswerWhenItsEvidenceIsRemoved() {
        answer(ask());
        EvidenceView filed = evidence.on(claim.id()).getLast();

        evidence.remove(filed.id(), filed.version(), editor);

        QueryView.Answered answer = Objects.requireNonNull(latest().answer());
        assertThat(answer.evidence()).isNull();
        assertThat(answer.text()).isEqualTo("Twelve were signed.");
    }

    @Test
    @Tag("rule1")
    void leavesFourEyesAsTheyAre() {
        QueryView put = queries.ask(note.id(), query(reviewer, today()), reviewer);
        queries.answer(put.id(), put.version(), twelve(today()), reviewer);

        assertThat(newsroom.approved(note, reviewer).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(annotations.objection(annotations.one(note.id()), editor)).isPresent();
    }

    @Test
    @Tag("rule6")
    void keepsEveryStepInHistory() {
        QueryView answered = answer(ask());
        QueryView ruled = rule(answered);
        queries.reopen(ruled.id(), ruled.version(), "Not yet", null, reviewer);

        assertThat(history.of(Subject.annotation(note.id()), null, 4).items())
                .extracting(Entry::action, Entry::actorName)
                .containsExactly(
                        tuple("opened the query again", reviewer.name()),
                        tuple("ruled on the query", reviewer.name()),
                        tuple("put the answer to the query on file", editor.name()),
                        tuple("put the annotation as a query", editor.name()));
        assertThat(history.of(Subject.annotation(note.id()), null, 2).items().getLast().changes())
                .containsExactly(
                        new Change("query", "answered", "ruled on"),
                        new Change("ruling", null, "fixed"),
                        new Change("sentence", null, "It says twelve now."));
    }

    @Test
    void rulesOnAQueryThatNobodyAnswered() {
        QueryView ruled = rule(ask());

        assertThat(ruled.state()).isEqualTo(QueryState.RULED);
        assertThat(ruled.answer()).isNull();
        assertThat(Objects.requireNonNull(ruled.ruling()).by()).isEqualTo(reviewer.id());
    }

    @Test
    void refusesARulingWithoutASentence() {
        QueryView put = ask();

        refuses(
                () -> queries.rule(put.id(), put.version(), Ruling.STANDS, " ", reviewer),
                Refusal.Kind.INVALID,
                "sentence");
    }

    @Test
    void goesOneStepBackWhenItIsTakenUpAgain() {
        QueryView ruled = rule(answer(ask()));

        QueryView answered = queries.reopen(ruled.id(), ruled.version(), "Too early", null, editor);
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(answered.ruling()).isNull();
        assertThat(answered.answer()).isNotNull();
        QueryView open =
                queries.reopen(
                        answered.id(),
                        answered.version(),
                        "It answers another question",
                        today().plusDays(9),
                        editor);

        assertThat(open.state()).isEqualTo(QueryState.OPEN);
        assertThat(open.answer()).isNull();
        assertThat(open.dueOn()).isEqualTo(today().plusDays(9));
        assertThat(Objects.requireNonNull(open.reopening()).because())
                .isEqualTo("It answers another question");
        assertThat(evidence.on(claim.id())).hasSize(1);
        assertThat(latest()).isEqualTo(open);
        refuses(
                () -> queries.reopen(open.id(), open.version(), "Again", null, editor),
                Refusal.Kind.RULE,
                "open already");
    }

    @Test
    void refusesToTakeAQueryUpAgainWithoutAReason() {
        QueryView ruled = rule(ask());

        refuses(
                () -> queries.reopen(ruled.id(), ruled.version(), "", null, editor),
                Refusal.Kind.INVALID,
                "reason");
    }

    @Test
    void letsOneQueryStandAtATimeAndSeveralOverTime() {
        QueryView first = ask();
        refuses(this::ask, Refusal.Kind.RULE, "stands already");

        QueryView ruled = rule(first);
        QueryView second = ask();

        assertThat(queries.on(note.id())).containsExactly(ruled, second);
        refuses(
                () -> queries.reopen(ruled.id(), ruled.version(), "Both", null, editor),
                Refusal.Kind.RULE,
                "stands already");
    }

    @Test
    void refusesAQueryOnWhatWasRejectedOrIsDuePast() {
        refuses(
                () -> queries.ask(note.id(), query(editor, today().minusDays(1)), editor),
                Refusal.Kind.INVALID,
                "passed already");
        newsroom.rejected(note, reviewer);
        refuses(this::ask, Refusal.Kind.RULE, "rejected");
    }

    @Test
    void refusesAnOwnerWhoCannotSignIn() {
        Person gone = cast.editor();
        people.disable(gone.id(), people.member(gone.id()).version(), cast.admin());

        refuses(
                () -> queries.ask(note.id(), query(gone, today()), editor),
                Refusal.Kind.INVALID,
                "no active account");
    }

    @Test
    void refusesAnAnswerFromTomorrowAndASecondOne() {
        QueryView put = ask();
        refuses(
                () -> queries.answer(put.id(), put.version(), twelve(today().plusDays(1)), editor),
                Refusal.Kind.INVALID,
                "not come yet");
        QueryView answered = answer(put);

        refuses(() -> answer(answered), Refusal.Kind.RULE, "answered");
        assertThat(evidence.on(claim.id())).hasSize(1);
    }

    @Test
    @Tag("rule4")
    void refusesAStaleRulingAndSaysWhereTheQueryStands() {
        QueryView put = ask();
        answer(put);

        refuses(() -> rule(put), Refusal.Kind.STALE, "It is answered now");
        assertThat(latest().state()).isEqualTo(QueryState.ANSWERED);
    }

    @Test
    void isOverdueOnceItsDayIsOver() {
        QueryView put = queries.ask(note.id(), query(editor, today()), editor);

        assertThat(put.standing(today())).isEqualTo(QueryState.OPEN);
        assertThat(put.standing(today().plusDays(1))).isEqualTo(QueryState.OVERDUE);
        assertThat(found(0, null, editor)).containsExactly(tuple(put.id(), QueryState.OPEN));
        assertThat(found(1, null, editor)).containsExactly(tuple(put.id(), QueryState.OVERDUE));
        assertThat(found(1, QueryState.OVERDUE, editor)).hasSize(1);
        assertThat(found(1, QueryState.OPEN, editor)).isEmpty();
        assertThat(answer(put).standing(today().plusDays(1))).isEqualTo(QueryState.ANSWERED);
        broken("update query set state = 'OVERDUE', answer = null where id = " + put.id());
    }

    @Test
    void listsQueriesByDueDateAndGoesOnWhereTheSliceBeforeEnded() {
        List<Long> dueLater = new ArrayList<>();
        for (int day = 5; day > 0; day--) {
            dueLater.add(
                    queries.ask(
                                    newsroom.submitted(claim, editor).id(),
                                    query(editor, today().plusDays((day + 1) / 2)),
                                    editor)
                            .id());
        }
        QueryFilter mine = new QueryFilter(null, editor.id(), Asked.SOURCE, null, null, null, null);

        Slice<QueryRecord> first = records(0).find(mine, null, 3);
        Slice<QueryRecord> second = records(0).find(mine, first.next(), 3);

        assertThat(first.items())
                .extracting(QueryRecord::id)
                .containsExactly(dueLater.get(3), dueLater.get(4), dueLater.get(1));
        assertThat(second.items())
                .extracting(QueryRecord::id)
                .containsExactly(dueLater.get(2), dueLater.get(0));
        assertThat(second.next()).isNull();
        assertThat(
                        records(0)
                                .find(
                                        new QueryFilter(
                                                null,
                                                editor.id(),
                                                Asked.DESK,
                                                null,
                                                null,
                                                null,
                                                null),
                                        null,
                                        3)
                                .items())
                .isEmpty();
        refuses(
                () -> records(0).find(mine, "+99999-01-01_1", 3),
                Refusal.Kind.MALFORMED,
                "start it again");
    }

    @Test
    void showsWhatIsRuledOnOnlyToWhoAsksForIt() {
        rule(ask());

        assertThat(found(0, null, editor)).isEmpty();
        assertThat(found(0, QueryState.RULED, editor)).hasSize(1);
    }

    @Test
    void refusesSignOffWhileAQueryIsOpen() {
        QueryView put = ask();
        newsroom.approved(note, reviewer);
        waiveAll();
        assertThat(signOffs.objections(claim.articleId()))
                .containsExactly(
                        new Objection(Objection.Kind.OPEN_QUERY, note.id(), "13 agreements"));
        refuses(this::signOff, Refusal.Kind.RULE, "One thing is still open");

        answer(put);
        newsroom.approved(note, reviewer);
        refuses(this::signOff, Refusal.Kind.RULE, "One thing is still open");

        rule(latest());
        signOff();
        assertThat(articles.one(claim.articleId()).state()).isEqualTo(ArticleState.SIGNED_OFF);
    }

    @RepeatedTest(3)
    void neverStaysClosedOverAQueryPutAtTheSameMoment() {
        newsroom.approved(note, reviewer);
        waiveAll();

        AtOnce<Object> both = AtOnce.of(List.of(this::ask, this::signOff));

        assertThat(both.done()).isNotEmpty();
        assertThat(articles.one(claim.articleId()).state()).isEqualTo(ArticleState.OPEN);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void letsOneOfSeveralPutTheirQuery() {
        AtOnce<QueryView> all = AtOnce.times(4, this::ask);

        assertThat(all.done()).hasSize(1);
        assertThat(all.refused()).hasSize(3).allMatch(Refusal.class::isInstance);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void putsTheSameRequestOnce() {
        NewQuery same = query(editor, today(), ClaimFixtures.key());

        AtOnce<QueryView> all = AtOnce.times(4, () -> queries.ask(note.id(), same, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(queries.on(note.id())).hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("rule4")
    void filesOneOfTwoAnswers() {
        QueryView put = ask();

        AtOnce<QueryView> both = AtOnce.times(2, () -> answer(put));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
        assertThat(evidence.on(claim.id())).hasSize(1);
    }

    @RepeatedTest(3)
    @Tag("rule2")
    void neverKeepsASealOverAnAnswerFiledMeanwhile() {
        QueryView put = ask();
        String seen = annotations.seal(note);

        AtOnce<Object> both =
                AtOnce.of(
                        List.of(
                                () -> answer(put),
                                () ->
                                        annotations.approve(
                                                note.id(), note.version(), seen, null, reviewer)));

        assertThat(both.refused()).allMatch(Refusal.class::isInstance);
        assertThat(annotations.one(note.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void holdsInTheStoreWhatItsStateSays() {
        QueryView put = ask();
        String where = " where id = " + put.id();

        broken("update query set state = 'ANSWERED'" + where);
        broken("update query set state = 'RULED', standing_on = null" + where);
        broken("update query set state = 'LOST'" + where);
        broken("update query set standing_on = null" + where);
        broken("update query set answer = 'Twelve.'" + where);
        broken("update query set reopened_because = 'Why not'" + where);
    }

    private void broken(String sql) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());
    }

    private QueryView ask() {
        return queries.ask(note.id(), query(editor, today()), editor);
    }

    private QueryView answer(QueryView put) {
        return queries.answer(put.id(), put.version(), twelve(today()), editor);
    }

    private QueryView rule(QueryView query) {
        return queries.rule(
                query.id(), query.version(), Ruling.FIXED, "It says twelve now.", reviewer);
    }

    private QueryView latest() {
        return queries.on(note.id()).getLast();
    }

    private Object signOff() {
        return signOffs.signOff(
                claim.articleId(), articles.one(claim.articleId()).version(), reviewer);
    }

    private void waiveAll() {
        articles.text(claim.articleId()).lines().stream()
                .filter(line -> !line.isWaived())
                .forEach(line ->
                        lines.waive(
                                claim.articleId(), line.n(), line.version(), "opinion", editor));
    }

    private QueryRecords records(int days) {
        return new QueryRecords(jdbc, Clock.offset(clock, Duration.ofDays(days)));
    }

    private List<Tuple> found(int days, @Nullable QueryState state, Person owner) {
        return records(days)
                .find(new QueryFilter(state, owner.id(), null, null, null, null, null), null, 10)
                .items()
                .stream()
                .map(row -> tuple(row.id(), row.state()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
