package newsroom.sic.account;

import java.util.Set;

/** Where an account stands. */
public enum AccountState {
    INVITED("invited", "Has a link and no password yet."),
    ACTIVE("active", "Can sign in."),
    DISABLED("disabled", "Cannot sign in; what the person wrote stays.");

    private final String word;
    private final String sentence;

    AccountState(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    public String word() {
        return word;
    }

    public String sentence() {
        return sentence;
    }

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case INVITED, DISABLED -> next != this;
            case ACTIVE -> Set.of(ACTIVE, DISABLED).contains(next);
        };
    }
}
