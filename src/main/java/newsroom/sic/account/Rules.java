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
            throw Refusal.byRule("account.refused.last-admin");
        }
    }

    /** A link lets its holder in, so there is none for an account that is shut. */
    static void noLinkForTheDisabled(Account account) {
        if (account.state() == AccountState.DISABLED) {
            throw Refusal.byRule("account.refused.link-for-disabled");
        }
    }
}
