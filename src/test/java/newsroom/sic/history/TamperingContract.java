package newsroom.sic.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** Rule 6: whoever changes what is written is found out. */
@Tag("rule6")
abstract class TamperingContract extends InHistory {

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
}
