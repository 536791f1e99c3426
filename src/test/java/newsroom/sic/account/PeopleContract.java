package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import newsroom.sic.account.AccountEvent.AccountDisabled;
import newsroom.sic.account.AccountEvent.RolesChanged;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people may do, and who changes it. */
abstract class PeopleContract extends AmongPeople {

    @Autowired private PlatformTransactionManager transactions;

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
        refuses(() -> admissions.makeLink(editor.id(), seen, reviewer), Refusal.Kind.ABSENT);
        refuses(
                () -> people.changeRoles(editor.id(), seen, Set.of(), reviewer),
                Refusal.Kind.ABSENT);
        refuses(
                () -> admissions.invite(name("x"), "X", Set.of(Role.ADMIN), reviewer),
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
        refuses(() -> admissions.makeLink(editor.id(), version(editor), admin), Refusal.Kind.RULE);

        people.enable(editor.id(), version(editor), admin);

        assertThat(people.signIn(editor.username(), Cast.PASSWORD)).isPresent();
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
}
