package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newsroom.sic.account.AccountEvent.AccountInvited;
import newsroom.sic.account.AccountEvent.LinkUsed;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;

/** An invitation from its link to the first password. */
abstract class InvitationsContract extends AmongPeople {

    @Test
    void invitesSomebodyWhoThenChoosesAPassword(ApplicationEvents events) {
        Person admin = cast.admin();

        OneTimeLink link = admissions.invite(name("ann"), "Ann", Set.of(Role.EDITOR), admin);
        Person ann = admissions.accept(link.token(), Cast.PASSWORD);

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
        admissions.accept(link.token(), Cast.PASSWORD);

        refuses(() -> admissions.accept(link.token(), "another password"), Refusal.Kind.ABSENT);
        assertThat(admissions.invited(link.token())).isEmpty();
        assertThat(people.signIn(link.person().username(), "another password")).isEmpty();
    }

    @Test
    void letsOnlyOneOfManyUseALinkAtOnce() throws Exception {
        OneTimeLink link = cast.invited(Role.EDITOR);

        List<Boolean> let =
                atOnce(n ->
                        admissions.accept(link.token(), "password number " + n).is(Role.EDITOR));

        assertThat(let).containsOnlyOnce(true);
    }

    @Test
    void letsALinkRunOutAfterAWeek() {
        OneTimeLink link = cast.invited(Role.EDITOR);
        jdbc.sql("update invitation set expires_at = made_at where account_id = ?")
                .param(link.person().id())
                .update();

        assertThat(admissions.invited(link.token())).isEmpty();
        refuses(() -> admissions.accept(link.token(), Cast.PASSWORD), Refusal.Kind.ABSENT);
    }

    @Test
    void replacesTheOldLinkByANewOne() {
        OneTimeLink old = cast.invited(Role.EDITOR);

        OneTimeLink fresh =
                admissions.makeLink(old.person().id(), version(old.person()), cast.admin());

        assertThat(admissions.invited(old.token())).isEmpty();
        assertThat(admissions.invited(fresh.token())).contains(old.person());
    }

    @Test
    void takesTheLinkFromADisabledInvitation() {
        OneTimeLink link = cast.invited(Role.EDITOR);

        people.disable(link.person().id(), version(link.person()), cast.admin());

        refuses(() -> admissions.accept(link.token(), Cast.PASSWORD), Refusal.Kind.ABSENT);
    }

    private String column(String sql, OneTimeLink link) {
        return jdbc.sql(sql).param(link.person().id()).query(String.class).single();
    }
}
