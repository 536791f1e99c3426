package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.Objection;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which queries are due, which list shows them, and what they hold up. */
abstract class QueryListContract extends OnAQuery {

    @Autowired private History history;
    @Autowired private JdbcClient jdbc;

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
        QueryFilter desks = new QueryFilter(null, editor.id(), Asked.DESK, null, null, null, null);
        assertThat(records(0).find(desks, null, 3).items()).isEmpty();
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
}
