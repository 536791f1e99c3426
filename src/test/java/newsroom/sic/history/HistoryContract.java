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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rule 6: history only grows. In the application itself, where the test turns no clock. */
@Tag("rule6")
abstract class HistoryContract extends InHistory {

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

    private Void edit(Subject article, int times) {
        for (int n = 0; n < times; n++) {
            inTransaction(() -> {
                events.publishEvent(Told.of(article));
                events.publishEvent(Told.ofSomeClaim().within(article));
            });
        }
        return null;
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
