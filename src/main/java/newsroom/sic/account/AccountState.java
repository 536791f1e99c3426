package newsroom.sic.account;

import java.util.Set;

/** Where an account stands. */
public enum AccountState {
    /** Has a link and no password yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Cannot sign in; what the person wrote stays. */
    DISABLED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case INVITED, DISABLED -> next != this;
            case ACTIVE -> Set.of(ACTIVE, DISABLED).contains(next);
        };
    }
}
