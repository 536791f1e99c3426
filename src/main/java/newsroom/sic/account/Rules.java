package newsroom.sic.account;

import newsroom.sic.shared.Refusal;

/** The rules of this module that no role lifts. */
final class Rules {

    private Rules() {}

    /** Only an admin acts on other people's accounts; to everybody else these are not there. */
    static void onlyAdmins(Person by) {
        if (!by.is(Role.ADMIN)) {
            throw Refusal.absent("person");
        }
    }

    /** Somebody must be left who can invite people and give roles. */
    static void anAdminIsLeft(long others) {
        if (others == 0) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "This is the last active admin. Make somebody else an admin first.");
        }
    }

    /** A link lets its holder in, so there is none for an account that is shut. */
    static void noLinkForTheDisabled(Account account) {
        if (account.state() == AccountState.DISABLED) {
            throw new Refusal(
                    Refusal.Kind.RULE, "This account is disabled. Enable it, then make a link.");
        }
    }
}
