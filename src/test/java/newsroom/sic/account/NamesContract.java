package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsroom.sic.account.AccountEvent.PasswordChanged;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;

/** What a person may be called, and what a password may be. */
abstract class NamesContract extends AmongPeople {

    @Test
    void letsOnlyOneOfManyTakeAUsernameAtOnce() throws Exception {
        Person admin = cast.admin();
        String name = name("sam");

        List<Boolean> let =
                atOnce(n -> admissions.invite(name, "Sam " + n, Set.of(), admin) != null);

        assertThat(let).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("case 29: usernames that look the same are the same, in NFKC with case folded")
    void refusesAUsernameThatLooksLikeAnother() {
        Person admin = cast.admin();
        String name = name("fiona");
        admissions.invite(name, "Fiona", Set.of(), admin);

        List<String> alike =
                List.of(
                        name.toUpperCase(Locale.ROOT),
                        name.replaceFirst("fi", "\uFB01"), // a ligature
                        name.replaceFirst("fiona", "ｆｉｏｎａ")); // full width
        for (String other : alike) {
            refuses(() -> admissions.invite(other, "F", Set.of(), admin), Refusal.Kind.RULE);
            assertThat(people.byUsername(other)).hasValueSatisfying(is(name));
        }
    }

    @Test
    @DisplayName("case 29: a username holds no invisible characters")
    void refusesAUsernameWithInvisibleCharacters() {
        Person admin = cast.admin();

        for (String bad : List.of("a\u200Bb", "a\u202Eb", "a b", "", "a\u0000b", "-a", "\uD800")) {
            refuses(() -> admissions.invite(bad, "A", Set.of(), admin), Refusal.Kind.INVALID);
        }
    }

    @Test
    void takesNamesOfAnyScriptUpToTheirLengthInCodePoints() {
        Person admin = cast.admin();
        String rightToLeft = "\u05E9\u05DC\u05D5\u05DD \uD83D\uDDDE";
        String longest = "\uD835\uDD52".repeat(LONGEST_NAME);

        Person person = admissions.invite(name("it"), rightToLeft, Set.of(), admin).person();
        Person wide = admissions.invite(name("it"), longest, Set.of(), admin).person();

        assertThat(people.byId(person.id()).displayName()).isEqualTo(rightToLeft);
        assertThat(people.names(List.of(wide.id(), person.id(), -1L)))
                .isEqualTo(Map.of(wide.id(), longest, person.id(), rightToLeft));
        refuses(
                () -> admissions.invite(name("it"), longest + "x", Set.of(), admin),
                Refusal.Kind.INVALID);
    }

    @Test
    void refusesPasswordsThatAreTooShortTooLongOrCannotBeStored() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        List<String> bad =
                List.of(
                        "nine char",
                        "x".repeat(201),
                        "with a \u0000 in it",
                        "half a pair \uD83D",
                        "\uD83D\uDDDE".repeat(9));

        for (String password : bad) {
            refuses(() -> admissions.accept(link.token(), password), Refusal.Kind.INVALID);
        }

        assertThat(admissions.invited(link.token())).isPresent();
    }

    @Test
    void readsTheWholeOfALongPassword() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        String username = link.person().username();
        String password = "\u00E9".repeat(199);

        admissions.accept(link.token(), password + "a");

        assertThat(people.signIn(username, password + "b")).isEmpty();
        assertThat(people.signIn(username, password + "a")).isPresent();
        assertThat(people.signIn(username, "e\u0301".repeat(199) + "a")).isPresent();
    }

    @Test
    void changesThePasswordOnlyWithTheCurrentOne(ApplicationEvents events) {
        Person editor = cast.editor();
        int before = people.standing(editor.id()).orElseThrow().sessionEpoch();

        refuses(
                () -> people.changePassword(editor, "not the current one", "a new password"),
                Refusal.Kind.INVALID);
        Standing after = people.changePassword(editor, Cast.PASSWORD, "a new password");

        assertThat(after.sessionEpoch()).isGreaterThan(before);
        assertThat(people.signIn(editor.username(), Cast.PASSWORD)).isEmpty();
        assertThat(people.signIn(editor.username(), "a new password")).contains(after);
        assertThat(events.stream(PasswordChanged.class)).hasSize(1);
    }

    @Test
    void renamesOneself() {
        Person editor = cast.editor();

        people.rename(editor, version(editor), " Zoe\u0301 ");

        assertThat(people.byId(editor.id()).displayName()).isEqualTo("Zo\u00E9");
    }

    private static final int LONGEST_NAME = newsroom.sic.account.DisplayName.LONGEST;
}
