package newsroom.sic.account;

import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Subject;

/** What happens to accounts, told inside the transaction that does it. */
public sealed interface AccountEvent extends DomainEvent {

    /** Nobody acts on a person without a name: where no admin did it, the person is the actor. */
    Person person();

    @Override
    default Subject subject() {
        return Subject.account(person().id());
    }

    /** An account was made and waits for its password. */
    record AccountInvited(Person person, Actor by) implements AccountEvent {
        @Override
        public String action() {
            return "made the account";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("username", null, person.username())
                    .note("name", null, person.displayName())
                    .note("roles", null, person.rolesInWords())
                    .changes();
        }
    }

    /** A new one-time link replaced whatever link there was. */
    record LinkMade(Person person, Actor by) implements AccountEvent {
        @Override
        public String action() {
            return "made a one-time link for the account";
        }
    }

    /** The person used the link: the account has a password and is active. */
    record LinkUsed(Person person) implements AccountEvent {
        @Override
        public Actor by() {
            return person;
        }

        @Override
        public String action() {
            return "chose a password by the one-time link";
        }
    }

    /** Roles were given or taken. */
    record RolesChanged(Person person, Actor by, String from) implements AccountEvent {
        @Override
        public String action() {
            return "changed the roles";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector().note("roles", from, person.rolesInWords()).changes();
        }
    }

    /** The person can no longer sign in. */
    record AccountDisabled(Person person, Actor by) implements AccountEvent {
        @Override
        public String action() {
            return "disabled the account";
        }
    }

    /** The person can sign in again. */
    record AccountEnabled(Person person, Actor by) implements AccountEvent {
        @Override
        public String action() {
            return "enabled the account";
        }
    }

    /** The person goes by another name; history keeps the one of then. */
    record AccountRenamed(Person person, Actor by, String from) implements AccountEvent {
        @Override
        public String action() {
            return "changed the name";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector().note("name", from, person.displayName()).changes();
        }
    }

    /** The person chose in which language and light they read. */
    record LooksChosen(Person person, Looks from) implements AccountEvent {
        @Override
        public Actor by() {
            return person;
        }

        @Override
        public String action() {
            return "chose how Sic looks";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("language", from.language().word(), person.looks().language().word())
                    .note("light", from.theme().word(), person.looks().theme().word())
                    .note("single keys", from.singleKeys(), person.looks().singleKeys())
                    .changes();
        }
    }

    /** The person chose another password; all other sessions ended. */
    record PasswordChanged(Person person) implements AccountEvent {
        @Override
        public Actor by() {
            return person;
        }

        @Override
        public String action() {
            return "changed the password";
        }
    }

    /** The person made a token, by which programs act for them. */
    record TokenMade(Person person, TokenView token) implements AccountEvent {
        @Override
        public Actor by() {
            return person;
        }

        @Override
        public String action() {
            return "made a token";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector()
                    .note("token", null, token.name())
                    .note("scopes", null, Scope.words(token.scopes()))
                    .note("works until", null, token.expiresAt())
                    .changes();
        }
    }

    /** The person revoked a token of theirs. */
    record TokenRevoked(Person person, String name) implements AccountEvent {
        @Override
        public Actor by() {
            return person;
        }

        @Override
        public String action() {
            return "revoked a token";
        }

        @Override
        public List<Change> changes() {
            return new Change.Collector().note("token", name, null).changes();
        }
    }
}
