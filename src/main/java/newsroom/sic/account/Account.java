package newsroom.sic.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Somebody's account: how they sign in, what they may do, and whether they still may. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version private int version;
    @Column private String username;
    @Column private String usernameKey;
    @Column private String displayName;
    @Column private @Nullable String passwordHash;

    @Column
    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column
    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column private boolean singleKeys;

    /** Set beside the version: see {@link Roll#readAlong}. */
    @Column(updatable = false)
    private boolean readsAlong;

    @Column private int sessionEpoch;
    @Column private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(Username username, DisplayName name, Set<Role> roles, Instant at) {
        this.username = username.typed();
        this.usernameKey = username.key();
        this.displayName = name.text();
        this.roles.addAll(roles);
        this.state = AccountState.INVITED;
        choose(Looks.ANY);
        this.createdAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The account is not stored yet");
        }
        return id;
    }

    Person person() {
        return new Person(
                id(),
                username,
                displayName,
                roles,
                new Looks(language, theme, singleKeys, readsAlong));
    }

    Standing standing() {
        return new Standing(person(), sessionEpoch);
    }

    AccountState state() {
        return state;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Refuses a change that was made against an older version, with how the account stands now. */
    void mustStillBeAt(int seen) {
        if (version != seen) {
            throw Refusal.stale("account.refused.stale", state, person().roles());
        }
    }

    void take(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
    }

    void rename(DisplayName name) {
        displayName = name.text();
    }

    void choose(Looks looks) {
        language = looks.language();
        theme = looks.theme();
        singleKeys = looks.singleKeys();
    }

    /** The first password or a new one: either way, whoever was signed in until now is not. */
    void choosePassword(String hash) {
        become(AccountState.ACTIVE);
        passwordHash = hash;
        endSessions();
    }

    void disable() {
        become(AccountState.DISABLED);
        endSessions();
    }

    /** Back to where it was: without a password it waits for a link again. */
    void enable() {
        if (state != AccountState.DISABLED) {
            throw Refusal.byRule("account.refused.not-disabled");
        }
        become(passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE);
    }

    void endSessions() {
        sessionEpoch++;
    }

    private void become(AccountState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.byRule("account.refused.already", state);
        }
        state = next;
    }
}
