package newsroom.sic.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.account.AccountEvent.AccountInvited;
import newsroom.sic.account.AccountEvent.LinkMade;
import newsroom.sic.account.AccountEvent.LinkUsed;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody comes to an account, and back into it: by a link that works once. */
@Service
@Transactional
public class Admissions {

    static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Roll roll;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admissions(
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

    /** Makes an account and the link by which the person chooses a password, within a week. */
    public OneTimeLink invite(String username, String displayName, Set<Role> roles, Person by) {
        Rules.onlyAdmins(by);
        Account account = open(username, displayName, roles);
        events.publishEvent(new AccountInvited(account.person(), by));
        return link(account, clock.instant().plus(LINK_LASTS));
    }

    /** A new link in place of the old one: for a lost invitation or a forgotten password. */
    public OneTimeLink makeLink(long id, int version, Person by) {
        Rules.onlyAdmins(by);
        Account account = accounts.lock(id, version);
        Rules.noLinkForTheDisabled(account);
        events.publishEvent(new LinkMade(account.person(), by));
        return link(account, clock.instant().plus(LINK_LASTS));
    }

    /** Whose link this is; nobody's when it is unknown, used, replaced or too old. */
    @Transactional(readOnly = true)
    public Optional<Person> invited(String token) {
        return open(token).flatMap(link -> roll.byId(link.accountId())).map(Roll.Entry::person);
    }

    /** Uses the link up: the account has this password now and is active. */
    public Person accept(String token, String password) {
        Invitation link = open(token).orElseThrow(Admissions::noLink);
        Account account = accounts.lock(link.accountId()).orElseThrow(Admissions::noLink);
        Password chosen = Password.chosen(password, account.person());
        if (invitations.use(Invitation.hash(token)) == 0) {
            throw noLink(); // used, replaced or taken back in this very moment
        }
        account.choosePassword(passwords.hash(chosen));
        accounts.saveAndFlush(account);
        events.publishEvent(new LinkUsed(account.person()));
        return account.person();
    }

    /** Nobody has a password yet: the installation waits for its first admin. */
    boolean nobodyCanSignIn() {
        return !accounts.existsByPasswordHashIsNotNull();
    }

    /** The link for the first admin, open until used; asked for again, it is another one. */
    OneTimeLink linkForTheFirstAdmin() {
        Account account =
                accounts.findByUsernameKey("admin")
                        .orElseGet(() -> openBySelf("admin", "Admin", Set.of(Role.ADMIN)));
        events.publishEvent(new LinkMade(account.person(), account.person()));
        return link(account, null);
    }

    /** An account with a password that anybody may know. Only the demo has such. */
    Person openForDemo(String username, String displayName, Set<Role> roles) {
        Account account = openBySelf(username, displayName, roles);
        account.choosePassword(passwords.hash(username));
        accounts.saveAndFlush(account);
        return account.person();
    }

    private Account openBySelf(String username, String displayName, Set<Role> roles) {
        Account account = open(username, displayName, roles);
        events.publishEvent(new AccountInvited(account.person(), account.person()));
        return account;
    }

    private Account open(String username, String displayName, Set<Role> roles) {
        Username name = Username.of(username);
        DisplayName shown = DisplayName.of(displayName);
        if (accounts.existsByUsernameKey(name.key())) {
            throw taken();
        }
        try {
            return accounts.saveAndFlush(new Account(name, shown, roles, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw taken(); // two admins at once; the database lets one of them
        }
    }

    private OneTimeLink link(Account account, @Nullable Instant until) {
        String token = Invitation.newToken();
        Instant now = clock.instant();
        invitations
                .findByAccountId(account.id())
                .ifPresentOrElse(
                        link -> link.replace(token, now, until),
                        () -> invitations.save(new Invitation(account.id(), token, now, until)));
        return new OneTimeLink(account.person(), token);
    }

    private Optional<Invitation> open(String token) {
        return invitations
                .findByTokenSha256(Invitation.hash(token))
                .filter(link -> link.isOpenAt(clock.instant()));
    }

    private static Refusal noLink() {
        return new Refusal(Refusal.Kind.ABSENT, "account.refused.no-link");
    }

    private static Refusal taken() {
        return Refusal.byRule("account.refused.username-taken");
    }
}
