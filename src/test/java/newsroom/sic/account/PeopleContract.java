package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import newsroom.sic.account.AccountEvent.AccountDisabled;
import newsroom.sic.account.AccountEvent.AccountInvited;
import newsroom.sic.account.AccountEvent.LinkUsed;
import newsroom.sic.account.AccountEvent.PasswordChanged;
import newsroom.sic.account.AccountEvent.RolesChanged;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RecordApplicationEvents
abstract class PeopleContract {

    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void invitesSomebodyWhoThenChoosesAPassword(ApplicationEvents events) {
        Person admin = cast.admin();

        OneTimeLink link = people.invite(name("ann"), "Ann", Set.of(Role.EDITOR), admin);
        Person ann = people.accept(link.token(), Cast.PASSWORD);

        assertThat(people.signIn(ann.username(), Cast.PASSWORD))
                .hasValueSatisfying(it -> assertThat(it.person()).isEqualTo(ann));
        assertThat(people.active()).contains(ann);
        assertThat(events.stream(AccountInvited.class))
                .anySatisfy(event -> {
                    assertThat(event.subject()).isEqualTo(Subject.account(ann.id()));
                    assertThat(event.by()).isEqualTo(admin);
                });
        assertThat(events.stream(LinkUsed.class)).anyMatch(e -> e.by().id() == ann.id());
    }

    @Test
    void keepsNeitherPasswordNorLinkReadable() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        Person person = cast.editor();

        assertThat(column("select token_sha256 from invitation where account_id = ?", link))
                .hasSize(64)
                .doesNotContain(link.token());
        assertThat(
                        jdbc.sql("select password_hash from account where id = ?")
                                .param(person.id())
                                .query(String.class)
                                .single())
                .startsWith("{bcrypt-sha256}$2");
    }

    @Test
    void letsALinkBeUsedOnce() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        people.accept(link.token(), Cast.PASSWORD);

        refuses(() -> people.accept(link.token(), "another password"), Refusal.Kind.ABSENT);
        assertThat(people.invited(link.token())).isEmpty();
        assertThat(people.signIn(link.person().username(), "another password")).isEmpty();
    }

    @Test
    void letsOnlyOneOfManyUseALinkAtOnce() throws Exception {
        OneTimeLink link = cast.invited(Role.EDITOR);

        List<Boolean> let =
                atOnce(n -> people.accept(link.token(), "password number " + n).is(Role.EDITOR));

        assertThat(let).containsOnlyOnce(true);
    }

    @Test
    void letsOnlyOneOfManyTakeAUsernameAtOnce() throws Exception {
        Person admin = cast.admin();
        String name = name("sam");

        List<Boolean> let = atOnce(n -> people.invite(name, "Sam " + n, Set.of(), admin) != null);

        assertThat(let).containsOnlyOnce(true);
    }

    @Test
    void letsOnlyOneOfManyChangeTheSameVersionAtOnce() throws Exception {
        Person editor = cast.editor();
        Person admin = cast.admin();
        int seen = version(editor);

        List<Boolean> let =
                atOnce(n -> {
                    Role role = n % 2 == 0 ? Role.REVIEWER : Role.ADMIN;
                    people.changeRoles(editor.id(), seen, Set.of(role), admin);
                    return true;
                });

        assertThat(let).containsOnlyOnce(true);
    }

    @Test
    void letsALinkRunOutAfterAWeek() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        jdbc.sql("update invitation set expires_at = made_at where account_id = ?")
                .param(link.person().id())
                .update();

        assertThat(people.invited(link.token())).isEmpty();
        refuses(() -> people.accept(link.token(), Cast.PASSWORD), Refusal.Kind.ABSENT);
    }

    @Test
    void replacesTheOldLinkByANewOne() {
        OneTimeLink old = cast.invited(Role.EDITOR);

        OneTimeLink fresh = people.makeLink(old.person().id(), version(old.person()), cast.admin());

        assertThat(people.invited(old.token())).isEmpty();
        assertThat(people.invited(fresh.token())).contains(old.person());
    }

    @Test
    @DisplayName("case 29: usernames that look the same are the same, in NFKC with case folded")
    void refusesAUsernameThatLooksLikeAnother() {
        Person admin = cast.admin();
        String name = name("fiona");
        people.invite(name, "Fiona", Set.of(), admin);

        List<String> alike =
                List.of(
                        name.toUpperCase(Locale.ROOT),
                        name.replaceFirst("fi", "\uFB01"), // a ligature
                        name.replaceFirst("fiona", "ｆｉｏｎａ")); // full width
        for (String other : alike) {
            refuses(() -> people.invite(other, "F", Set.of(), admin), Refusal.Kind.RULE);
            assertThat(people.byUsername(other)).hasValueSatisfying(is(name));
        }
    }

    @Test
    @DisplayName("case 29: a username holds no invisible characters")
    void refusesAUsernameWithInvisibleCharacters() {
        Person admin = cast.admin();

        for (String bad : List.of("a\u200Bb", "a\u202Eb", "a b", "", "a\u0000b", "-a", "\uD800")) {
            refuses(() -> people.invite(bad, "A", Set.of(), admin), Refusal.Kind.INVALID);
        }
    }

    @Test
    void takesNamesOfAnyScriptUpToTheirLengthInCodePoints() {
        Person admin = cast.admin();
        String rightToLeft = "\u05E9\u05DC\u05D5\u05DD \uD83D\uDDDE";
        String longest = "\uD835\uDD52".repeat(LONGEST_NAME);

        Person person = people.invite(name("it"), rightToLeft, Set.of(), admin).person();
        Person wide = people.invite(name("it"), longest, Set.of(), admin).person();

        assertThat(people.byId(person.id()).displayName()).isEqualTo(rightToLeft);
        assertThat(people.names(List.of(wide.id(), person.id(), -1L)))
                .isEqualTo(Map.of(wide.id(), longest, person.id(), rightToLeft));
        refuses(
                () -> people.invite(name("it"), longest + "x", Set.of(), admin),
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
            refuses(() -> people.accept(link.token(), password), Refusal.Kind.INVALID);
        }

        assertThat(people.invited(link.token())).isPresent();
    }

    @Test
    void readsTheWholeOfALongPassword() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        String username = link.person().username();
        String password = "\u00E9".repeat(199);

        people.accept(link.token(), password + "a");

        assertThat(people.signIn(username, password + "b")).isEmpty();
        assertThat(people.signIn(username, password + "a")).isPresent();
        assertThat(people.signIn(username, "e\u0301".repeat(199) + "a")).isPresent();
    }

    @Test
    void givesAndTakesRoles(ApplicationEvents events) {
        Person editor = cast.editor();
        Set<Role> both = Set.of(Role.EDITOR, Role.REVIEWER);

        people.changeRoles(editor.id(), version(editor), both, cast.admin());

        assertThat(people.byId(editor.id()).roles()).isEqualTo(both);
        assertThat(events.stream(RolesChanged.class).map(RolesChanged::changes))
                .contains(List.of(new Change("roles", "Editor", "Editor, Reviewer")));
    }

    @Test
    void refusesAChangeMadeAgainstAnOlderVersion() {
        Person editor = cast.editor();
        Person admin = cast.admin();
        int seen = version(editor);
        people.changeRoles(editor.id(), seen, Set.of(Role.REVIEWER), admin);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.changeRoles(editor.id(), seen, Set.of(), admin))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE))
                .withMessageContaining("active now, with the roles: Reviewer");
        assertThat(people.byId(editor.id()).roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void letsOnlyAdminsChangeOthers() {
        Person reviewer = cast.reviewer();
        Person editor = cast.editor();
        int seen = version(editor);

        refuses(() -> people.disable(editor.id(), seen, reviewer), Refusal.Kind.ABSENT);
        refuses(() -> people.enable(editor.id(), seen, reviewer), Refusal.Kind.ABSENT);
        refuses(() -> people.makeLink(editor.id(), seen, reviewer), Refusal.Kind.ABSENT);
        refuses(
                () -> people.changeRoles(editor.id(), seen, Set.of(), reviewer),
                Refusal.Kind.ABSENT);
        refuses(
                () -> people.invite(name("x"), "X", Set.of(Role.ADMIN), reviewer),
                Refusal.Kind.ABSENT);
    }

    @Test
    void endsWhatADisabledPersonCouldDo(ApplicationEvents events) {
        Person editor = cast.editor();
        Person admin = cast.admin();

        people.disable(editor.id(), version(editor), admin);

        assertThat(people.standing(editor.id())).isEmpty();
        assertThat(people.signIn(editor.username(), Cast.PASSWORD)).isEmpty();
        assertThat(people.active()).doesNotContain(editor);
        assertThat(events.stream(AccountDisabled.class)).anyMatch(e -> e.by().equals(admin));
        refuses(() -> people.makeLink(editor.id(), version(editor), admin), Refusal.Kind.RULE);

        people.enable(editor.id(), version(editor), admin);

        assertThat(people.signIn(editor.username(), Cast.PASSWORD)).isPresent();
    }

    @Test
    void takesTheLinkFromADisabledInvitation() {
        OneTimeLink link = cast.invited(Role.EDITOR);

        people.disable(link.person().id(), version(link.person()), cast.admin());

        refuses(() -> people.accept(link.token(), Cast.PASSWORD), Refusal.Kind.ABSENT);
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

    @Test
    void keepsTheLastActiveAdmin() {
        Person admin = cast.admin();

        new TransactionTemplate(transactions)
                .executeWithoutResult(within -> {
                    within.setRollbackOnly();
                    jdbc.sql(
                                    "delete from account_role where role = 'ADMIN'"
                                            + " and account_id <> ?")
                            .param(admin.id())
                            .update();
                    refuses(
                            () -> people.disable(admin.id(), version(admin), admin),
                            Refusal.Kind.RULE);
                    refuses(
                            () -> people.changeRoles(admin.id(), version(admin), Set.of(), admin),
                            Refusal.Kind.RULE);
                });

        people.changeRoles(admin.id(), version(admin), Set.of(), admin);
        assertThat(people.byId(admin.id()).roles()).isEmpty();
    }

    @Test
    void keepsOneOfTwoAdminsWhoDisableEachOtherAtOnce() throws Exception {
        Person one = cast.admin();
        Person other = cast.admin();
        jdbc.sql(
                        "update account set state = 'DISABLED' where state = 'ACTIVE' and id in"
                                + " (select account_id from account_role where role = 'ADMIN')"
                                + " and id not in (?, ?)")
                .params(one.id(), other.id())
                .update();
        int seenOne = version(one);
        int seenOther = version(other);

        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Function<Integer, Boolean> disableOne =
                    _ -> {
                        people.disable(one.id(), seenOne, other);
                        return true;
                    };
            Future<Boolean> second =
                    new TransactionTemplate(transactions)
                            .execute(_ -> {
                                people.disable(other.id(), seenOther, one);
                                return stillWaiting(threads.submit(() -> granted(disableOne, 0)));
                            });

            assertThat(second).isNotNull();
            assertThat(second.get()).isFalse();
        }
        assertThat(people.active()).contains(one).doesNotContain(other);
    }

    /** It has every chance to come through, and must not before the other is decided. */
    private static Future<Boolean> stillWaiting(Future<Boolean> attempt) {
        assertThatExceptionOfType(TimeoutException.class)
                .isThrownBy(() -> attempt.get(700, TimeUnit.MILLISECONDS));
        return attempt;
    }

    @Test
    void refusesAStateOrARoleThatDoesNotExistInTheStoreItself() {
        Person editor = cast.editor();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("update account set state = 'OWNER' where id = ?")
                                .param(editor.id())
                                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("insert into account_role values (?, 'OWNER')")
                                .param(editor.id())
                                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("update account set password_hash = null where id = ?")
                                .param(editor.id())
                                .update());
    }

    private static final int LONGEST_NAME = newsroom.sic.account.DisplayName.LONGEST;

    private static Consumer<Person> is(String username) {
        return person -> assertThat(person.username()).isEqualTo(username);
    }

    private int version(Person person) {
        return people.member(person.id()).version();
    }

    private String column(String sql, OneTimeLink link) {
        return jdbc.sql(sql).param(link.person().id()).query(String.class).single();
    }

    /** What each of four gets who try it at the same moment; false for a refusal. */
    private static List<Boolean> atOnce(Function<Integer, Boolean> attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> outcomes =
                    IntStream.range(0, 4)
                            .mapToObj(n ->
                                    threads.submit(() -> {
                                        start.await();
                                        return granted(attempt, n);
                                    }))
                            .toList();
            start.countDown();
            List<Boolean> granted = new ArrayList<>();
            for (Future<Boolean> outcome : outcomes) {
                granted.add(outcome.get());
            }
            return granted;
        }
    }

    private static boolean granted(Function<Integer, Boolean> attempt, int n) {
        try {
            return attempt.apply(n);
        } catch (Refusal no) {
            return false;
        }
    }

    private static String name(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static void refuses(ThrowingCallable change, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(change)
                .satisfies(no -> assertThat(no.kind()).isEqualTo(kind));
    }
}
