package newsroom.sic.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.account.AccountEvent.AccountDisabled;
import newsroom.sic.account.AccountEvent.AccountEnabled;
import newsroom.sic.account.AccountEvent.AccountRenamed;
import newsroom.sic.account.AccountEvent.LooksChosen;
import newsroom.sic.account.AccountEvent.PasswordChanged;
import newsroom.sic.account.AccountEvent.RolesChanged;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the desk: who they are, what they may do, and how they go. Every change names the
 * version of the account it was made against; a stale one is a {@link Refusal}.
 */
@Service
@Transactional
public class People {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Roll roll;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            Accounts accounts,
            Invitations invitations,
            Roll roll,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.roll = roll;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whose account it is, whether they can still sign in or not.
     *
     * @throws Refusal when it is nobody's
     */
    @Transactional(readOnly = true)
    public Person byId(long id) {
        return roll.byId(id).map(Roll.Entry::person).orElseThrow(People::nobody);
    }

    /** By the name they sign in with, in whichever way it is written. */
    @Transactional(readOnly = true)
    public Optional<Person> byUsername(String username) {
        return roll.byUsernameKey(Username.keyOf(username)).map(Roll.Entry::person);
    }

    /** The display names of these accounts, in one query; ids that are nobody's are left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> ids) {
        return roll.names(ids);
    }

    /** The usernames of these accounts, in one query; ids that are nobody's are left out. */
    @Transactional(readOnly = true)
    public Map<Long, String> usernames(Collection<Long> ids) {
        return roll.usernames(ids);
    }

    /** Everybody who can sign in, by username. */
    @Transactional(readOnly = true)
    public List<Person> active() {
        return roll.active().stream().map(Roll.Entry::person).toList();
    }

    /**
     * Somebody who can be given work: who can sign in, and may write.
     *
     * @throws Refusal when they cannot
     */
    @Transactional(readOnly = true)
    public Person atWork(long id) {
        Roll.Entry entry = roll.byId(id).orElseThrow(People::nobody);
        if (!entry.isActive() || !entry.person().writes()) {
            throw Refusal.ofField("person", "account.refused.not-at-work");
        }
        return entry.person();
    }

    /** Everybody who can be given work, by username. */
    @Transactional(readOnly = true)
    public List<Person> atWork() {
        return active().stream().filter(Person::writes).toList();
    }

    /** The same changes, with the accounts of the named value by name instead of by id. */
    @Transactional(readOnly = true)
    public List<Change> named(String value, List<Change> changes) {
        return changes.stream()
                .map(change ->
                        change.what().equals(value)
                                ? new Change(value, name(change.from()), name(change.to()))
                                : change)
                .toList();
    }

    private @Nullable String name(@Nullable String id) {
        return id == null ? null : byId(Long.parseLong(id)).name();
    }

    /** Every account, as an admin sees them. */
    @Transactional(readOnly = true)
    public List<Member> members() {
        Instant now = clock.instant();
        return roll.all().stream().map(entry -> entry.memberAt(now)).toList();
    }

    /** One's own account, as one may change it. */
    @Transactional(readOnly = true)
    public Member member(long id) {
        return roll.byId(id).orElseThrow(People::nobody).memberAt(clock.instant());
    }

    /** Who stands behind a session, in one statement; nobody once the account is not active. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Standing> standing(long id) {
        return roll.byId(id).filter(Roll.Entry::isActive).map(Roll.Entry::standing);
    }

    /**
     * Nobody, unless the password is that of an active account. Takes as long for an unknown name
     * as for a known one, in one statement and one comparison either way. No transaction is open
     * meanwhile: comparing is slow on purpose, and must not hold on to a connection.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Standing> signIn(String username, String password) {
        Optional<Roll.Entry> entry =
                roll.byUsernameKey(Username.keyOf(username)).filter(Roll.Entry::isActive);
        boolean fits = passwords.fits(password, entry.map(Roll.Entry::passwordHash).orElse(null));
        return entry.filter(_ -> fits).map(Roll.Entry::standing);
    }

    /**
     * Gives these roles and takes all others.
     *
     * @throws Refusal when that is not an admin's word, or no admin would be left
     */
    public void changeRoles(long id, int version, Set<Role> roles, Person by) {
        Rules.onlyAdmins(by);
        accounts.lockAdmins();
        Account account = accounts.lock(id, version);
        if (isActiveAdmin(account) && !roles.contains(Role.ADMIN)) {
            Rules.anAdminIsLeft(accounts.countOtherAdmins(id));
        }
        Person before = account.person();
        if (before.roles().equals(roles)) {
            return;
        }
        account.take(roles);
        accounts.saveAndFlush(account);
        events.publishEvent(new RolesChanged(account.person(), by, before.rolesInWords()));
    }

    /**
     * Lets the person in no more; what they did stays. Their sessions and links end.
     *
     * @throws Refusal when that is not an admin's word, or no admin would be left
     */
    public void disable(long id, int version, Person by) {
        Rules.onlyAdmins(by);
        accounts.lockAdmins();
        Account account = accounts.lock(id, version);
        if (isActiveAdmin(account)) {
            Rules.anAdminIsLeft(accounts.countOtherAdmins(id));
        }
        account.disable();
        invitations.takeBack(id);
        accounts.saveAndFlush(account);
        events.publishEvent(new AccountDisabled(account.person(), by));
    }

    /** Lets the person in again; one without a password waits for a link. */
    public void enable(long id, int version, Person by) {
        Rules.onlyAdmins(by);
        Account account = accounts.lock(id, version);
        account.enable();
        accounts.saveAndFlush(account);
        events.publishEvent(new AccountEnabled(account.person(), by));
    }

    /** Gives oneself another name; history keeps that of then. */
    public void rename(Person person, int version, String displayName) {
        Account account = accounts.lock(person.id(), version);
        DisplayName name = DisplayName.of(displayName);
        if (name.text().equals(account.person().displayName())) {
            return;
        }
        String before = account.person().displayName();
        account.rename(name);
        accounts.saveAndFlush(account);
        events.publishEvent(new AccountRenamed(account.person(), account.person(), before));
    }

    /** In which language and light the person reads. */
    public void choose(Person person, int version, Looks looks) {
        Account account = accounts.lock(person.id(), version);
        Looks before = account.person().looks();
        Looks chosen = looks.readingAlong(before.readsAlong());
        if (before.equals(chosen)) {
            return;
        }
        account.choose(chosen);
        accounts.saveAndFlush(account);
        events.publishEvent(new LooksChosen(account.person(), before));
    }

    /** Whether what Sic read is shown to this person beside the copy, from now on. */
    public void readAlong(Person person, boolean on) {
        roll.readAlong(person.id(), on);
    }

    /** Ends every session of the account; the answer is what a new one begins with. */
    public Standing changePassword(Person person, String current, String chosen) {
        Account account = accounts.lock(person.id()).orElseThrow(People::nobody);
        if (!passwords.fits(current, account.passwordHash())) {
            throw Typed.refused("account.refused.current-password");
        }
        account.choosePassword(passwords.hash(Password.chosen(chosen, person)));
        invitations.takeBack(person.id());
        accounts.saveAndFlush(account);
        events.publishEvent(new PasswordChanged(account.person()));
        return account.standing();
    }

    /** Ends every session of the account, wherever it is. */
    public void endSessions(Person person) {
        Account account = accounts.lock(person.id()).orElseThrow(People::nobody);
        account.endSessions();
        accounts.saveAndFlush(account);
    }

    private static boolean isActiveAdmin(Account account) {
        return account.state() == AccountState.ACTIVE && account.person().is(Role.ADMIN);
    }

    private static Refusal nobody() {
        return Refusal.absent("person");
    }
}
