package newsroom.sic.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rule 6: history only grows. In the application itself, where the test turns no clock. */
@Tag("rule6")
abstract class HistoryContract {

    @Autowired private History history;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private PlatformTransactionManager transactionManager;
    @Autowired private JdbcClient jdbc;
    @Autowired private Environment environment;

    @Test
    void keepsWhoDidWhatFromWhichValueToWhich() {
        var claim = Subject.claim(Told.freshId());

        inTransaction(() ->
                events.publishEvent(
                        Told.of(claim)
                                .by("Ana")
                                .saying("corrected the statement")
                                .changing(
                                        new Change("statement", "China", "Russia"),
                                        new Change("claimant", null, "Blinken"))));

        assertThat(all(claim))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actorName()).isEqualTo("Ana");
                    assertThat(entry.action()).isEqualTo("corrected the statement");
                    assertThat(entry.subject()).isEqualTo(claim);
                    assertThat(entry.changes())
                            .containsExactly(
                                    new Change("statement", "China", "Russia"),
                                    new Change("claimant", null, "Blinken"));
                });
    }

    @Test
    void findsAnEntryUnderEverythingThatItsSubjectIsPartOf() {
        var article = Subject.article(Told.freshId());
        var claim = Subject.claim(Told.freshId());
        var annotation = Subject.annotation(Told.freshId());

        inTransaction(() -> events.publishEvent(Told.of(annotation).within(article, claim, claim)));

        assertThat(List.of(article, claim, annotation))
                .allSatisfy(subject ->
                        assertThat(all(subject))
                                .singleElement()
                                .extracting(Entry::subject)
                                .isEqualTo(annotation));
    }

    @Test
    void writesNoEntryWhenTheChangeIsRolledBack() {
        var told = Told.ofSomeClaim();

        new TransactionTemplate(transactionManager)
                .executeWithoutResult(transaction -> {
                    events.publishEvent(told);
                    transaction.setRollbackOnly();
                });

        assertThat(all(told.subject())).isEmpty();
    }

    @Test
    void makesNoChangeWhenTheEntryCannotBeWritten() {
        var outlet = Told.freshId();
        var unwritable = Told.of(new Subject("k".repeat(41), outlet));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        inTransaction(() -> {
                            changeSomething(outlet);
                            events.publishEvent(unwritable);
                        }));

        assertThat(changed(outlet)).isFalse();
    }

    @Test
    void refusesWhatIsToldOutsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> events.publishEvent(Told.ofSomeClaim()))
                .withMessageContaining("outside a transaction");
    }

    @Test
    void refusesWhatIsToldAfterTheCommit() {
        var late = Told.ofSomeClaim();

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        inTransaction(() -> {
                            events.publishEvent(Told.ofSomeClaim());
                            afterCommit(() -> events.publishEvent(late));
                        }))
                .withMessageContaining("after the commit");
    }

    @Test
    void keepsTheOrderInWhichOneTransactionTold() {
        var article = Subject.article(Told.freshId());

        inTransaction(() -> {
            for (var said : List.of("first", "second", "third")) {
                events.publishEvent(Told.of(article).saying(said));
            }
        });

        assertThat(all(article))
                .extracting(Entry::action)
                .containsExactly("third", "second", "first");
    }

    @Test
    void goesOnFromTheMarkOfAPartialList() {
        var article = Subject.article(Told.freshId());
        for (int n = 1; n <= 5; n++) {
            var said = "edit " + n;
            inTransaction(() -> events.publishEvent(Told.of(article).saying(said)));
        }

        var newest = history.of(article, null, 2);
        var older = history.of(article, newest.next(), 2);
        var oldest = history.of(article, older.next(), 2);

        assertThat(newest.items()).extracting(Entry::action).containsExactly("edit 5", "edit 4");
        assertThat(older.items()).extracting(Entry::action).containsExactly("edit 3", "edit 2");
        assertThat(oldest.items()).extracting(Entry::action).containsExactly("edit 1");
        assertThat(oldest.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "1'--", "99999999999999999999"})
    void refusesAMarkThatIsNoneOfOurs(String mark) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> history.of(Subject.article(1), mark, 2))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.MALFORMED);
    }

    /** threats.md, case 49. */
    @Test
    void keepsForgedTextAsTheOneValueThatItIs() {
        var claim = Subject.claim(Told.freshId());
        var forged = "Ana\n2024-06-03 bob approved it\r\n\u001B[2K\u001B[31m\",\"to\":\"\u202Ex";
        var huge = "\uD83D\uDDDE".repeat(100_000);

        inTransaction(() ->
                events.publishEvent(
                        Told.of(claim)
                                .by(forged)
                                .saying(forged)
                                .changing(new Change(forged, forged, huge))));

        assertThat(all(claim))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actorName()).isEqualTo(forged);
                    assertThat(entry.action()).isEqualTo(forged);
                    assertThat(entry.changes()).containsExactly(new Change(forged, forged, huge));
                });
        assertThat(Walk.along(jdbc)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void keepsWhatNoDatabaseTakesAsAReplacementCharacter() {
        var claim = Subject.claim(Told.freshId());

        inTransaction(() ->
                events.publishEvent(
                        Told.of(claim)
                                .by("A\u0000na\uD800")
                                .changing(new Change("body", "\u0000", "\uDC00"))));

        assertThat(all(claim)).extracting(Entry::actorName).containsExactly("A\uFFFDna\uFFFD");
        assertThat(Walk.along(jdbc)).isInstanceOf(Verdict.Whole.class);
    }

    /** threats.md, case 50, with the account that the application itself has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set actor_name = 'Bob'",
                "update history_entry set actor_name = 'Bob' where seq = 0",
                "delete from history_entry",
                "update history_subject set id = 1",
                "delete from history_subject",
                "delete from history_head",
                "update history_head set seq = seq - 1",
                "update history_head set hash = 'x'",
                "insert into history_head (id, seq, hash) values (2, 0, 'x')",
                "truncate table history_entry"
            })
    void refusesToChangeOrRemoveWhatIsWritten(String sql) {
        inTransaction(() -> events.publishEvent(Told.ofSomeClaim()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update());

        assertThat(Walk.along(jdbc)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void keepsTheChainWholeUnderManyWriters() throws Exception {
        var article = Subject.article(Told.freshId());
        var before = written();

        try (var desk = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> people = new ArrayList<>();
            for (int person = 0; person < 8; person++) {
                people.add(() -> edit(article, 25));
            }
            for (Future<Void> done : desk.invokeAll(people)) {
                done.get();
            }
        }

        assertThat(history.of(article, null, 1000).items()).hasSize(8 * 25 * 2);
        assertThat(written()).isEqualTo(before + 8 * 25 * 2);
        assertThat(Walk.along(jdbc))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(before + 8 * 25 * 2));
    }

    /** threats.md, case 56. */
    @Test
    void ordersBySequenceWhenTheClockGoesBack() {
        var store = PrivateStore.beside(environment);
        var claim = Subject.claim(1);
        for (var shown :
                List.of(
                        "2024-10-27T01:30:00Z",
                        "2024-10-27T00:30:00Z",
                        "2024-02-29T23:59:59.123456Z")) {
            store.clock.show(shown);
            store.tell(Told.of(claim).saying("at " + shown));
        }

        assertThat(store.history.of(claim, null, 9).items())
                .extracting(Entry::seq, entry -> "at " + entry.at(), Entry::action)
                .containsExactly(
                        tuple(
                                3L,
                                "at 2024-02-29T23:59:59.123456Z",
                                "at 2024-02-29T23:59:59.123456Z"),
                        tuple(2L, "at 2024-10-27T00:30:00Z", "at 2024-10-27T00:30:00Z"),
                        tuple(1L, "at 2024-10-27T01:30:00Z", "at 2024-10-27T01:30:00Z"));
        assertThat(store.walk()).isInstanceOf(Verdict.Whole.class);
    }

    /** threats.md, case 50: somebody who owns the tables. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update history_entry set actor_name = 'Bob' where seq = 4         | 4 | does not say what was written
                    update history_entry set happened_at = current_timestamp where seq = 1 | 1 | does not say what was written
                    update history_entry set changes = '[ ]' where seq = 5            | 5 | does not say what was written
                    update history_entry set hash = previous_hash where seq = 3       | 3 | does not say what was written
                    delete from history_entry where seq = 3                           | 3 | is missing
                    delete from history_entry where seq = 1                           | 1 | is missing
                    delete from history_entry where seq = 6                           | 6 | is missing
                    delete from history_entry                                         | 1 | is missing
                    update history_subject set id = 1 where seq = 2                   | 2 | is filed under other subjects
                    delete from history_subject where seq = 6                         | 6 | is filed under other subjects
                    insert into history_subject (seq, kind, id) values (2, 'claim', 1) | 2 | is filed under other subjects
                    insert into history_subject (seq, kind, id) values (9, 'claim', 1) | 7 | is missing
                    update history_head set seq = 5                                   | 6 | was added past the head
                    update history_head set seq = 7                                   | 7 | is missing
                    update history_head set hash = 'x'                                | 6 | is not the last one
                    delete from history_head                                          | 6 | may not be the last
                    """)
    void namesTheFirstEntryThatWasTamperedWith(String sql, long first, String because) {
        var store = PrivateStore.beside(environment);
        store.tellSome(6);

        store.tamper(sql);

        assertThat(store.walk())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> {
                            assertThat(broken.seq()).isEqualTo(first);
                            assertThat(broken.because()).startsWith(because);
                        });
        assertThat(store.verifyHistory()).isEqualTo(1);
    }

    @Test
    void namesTheEntryAfterOneThatWasRewrittenWithItsHash() {
        var store = PrivateStore.beside(environment);
        store.tellSome(3);
        var other = PrivateStore.beside(environment);
        other.tell(Told.ofSomeClaim().by("Bob"));
        var forged =
                other.jdbc
                        .sql("select actor_name, subject_id, hash from history_entry where seq = 1")
                        .query()
                        .singleRow();

        store.tamper(
                "update history_entry set actor_name = '%s', subject_id = %s, hash = '%s' where seq = 1"
                        .formatted(
                                forged.get("actor_name"),
                                forged.get("subject_id"),
                                forged.get("hash")));
        store.tamper(
                "update history_subject set id = %s where seq = 1"
                        .formatted(forged.get("subject_id")));

        assertThat(store.walk())
                .isEqualTo(
                        new Verdict.Broken(
                                2, "does not follow entry 1: one of the two was written anew"));
    }

    @Test
    void namesTheFirstOfTwoEntriesThatChangedPlaces() {
        var store = PrivateStore.beside(environment);
        store.tellSome(6);

        store.tamper(
                "update history_entry set seq = 9 where seq = 4",
                "update history_entry set seq = 4 where seq = 5",
                "update history_entry set seq = 5 where seq = 9");

        assertThat(store.walk())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class, broken -> assertThat(broken.seq()).isEqualTo(4));
    }

    @Test
    void standsGuardAgainAtEveryStart() throws Exception {
        var store = PrivateStore.beside(environment);
        store.tellSome(1);

        store.guard();
        store.guard();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> store.jdbc.sql("delete from history_entry").update())
                .withMessageContaining("history only grows");
    }

    @Test
    void verifiesAHistoryThatIsWhole() {
        var store = PrivateStore.beside(environment);
        var empty = store.walk();
        store.tellSome(450);

        assertThat(empty).isEqualTo(new Verdict.Whole(0, Link.NOTHING));
        assertThat(store.walk())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.entries()).isEqualTo(450));
        assertThat(store.verifyHistory()).isZero();
    }

    private Void edit(Subject article, int times) {
        for (int n = 0; n < times; n++) {
            inTransaction(() -> {
                events.publishEvent(Told.of(article));
                events.publishEvent(Told.ofSomeClaim().within(article));
            });
        }
        return null;
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> work.run());
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }

    private List<Entry> all(Subject subject) {
        return history.of(subject, null, 1000).items();
    }

    private long written() {
        return jdbc.sql("select seq from history_head").query(Long.class).single();
    }

    private void changeSomething(long outlet) {
        jdbc.sql("insert into outlet (id, name) values (?, ?)")
                .params(outlet, "o" + outlet)
                .update();
    }

    private boolean changed(long outlet) {
        return jdbc.sql("select count(*) from outlet where id = ?")
                        .param(outlet)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
