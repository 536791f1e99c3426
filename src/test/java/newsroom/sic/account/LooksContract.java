package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.account.AccountEvent.LooksChosen;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
abstract class LooksContract {

    private static final Looks GERMAN_AT_NIGHT = new Looks(Language.DE, Theme.DARK, true);

    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;

    @Test
    void areAsTheBrowserSaysUntilSomebodyChooses() {
        assertThat(people.byId(cast.editor().id()).looks()).isEqualTo(Looks.ANY);
    }

    @Test
    void areKeptWithThePersonAndTold(ApplicationEvents events) {
        Person editor = cast.editor();

        people.choose(editor, version(editor), GERMAN_AT_NIGHT);

        assertThat(people.byId(editor.id()).looks()).isEqualTo(GERMAN_AT_NIGHT);
        assertThat(people.standing(editor.id()).orElseThrow().person().looks())
                .isEqualTo(GERMAN_AT_NIGHT);
        assertThat(events.stream(LooksChosen.class).filter(e -> e.by().id() == editor.id()))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.changes())
                                .containsExactly(
                                        new Change("language", "as the browser", "Deutsch"),
                                        new Change("light", "as the device", "dark")));
    }

    @Test
    void areNoChangeWhereTheyAreTheSame() {
        Person editor = cast.editor();
        int before = version(editor);

        people.choose(editor, before, Looks.ANY);

        assertThat(version(editor)).isEqualTo(before);
    }

    @Test
    void areRefusedAgainstAnOlderVersion() {
        Person editor = cast.editor();
        int seen = version(editor);
        people.rename(editor, seen, "Somebody else");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.choose(editor, seen, GERMAN_AT_NIGHT))
                .returns(Refusal.Kind.STALE, Refusal::kind);
        assertThat(people.byId(editor.id()).looks()).isEqualTo(Looks.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "theme"})
    void areWhatTheDatabaseKnows(String column) {
        long id = cast.editor().id();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("update account set " + column + " = 'PURPLE' where id = ?")
                                .param(id)
                                .update());
    }

    private int version(Person person) {
        return people.member(person.id()).version();
    }
}
