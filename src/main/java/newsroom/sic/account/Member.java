package newsroom.sic.account;

/**
 * An account as an admin sees it. The version is what a change has to name; {@code linkIsOpen}
 * tells whether a one-time link waits to be used.
 */
public record Member(Person person, int version, AccountState state, boolean linkIsOpen) {

    public boolean isDisabled() {
        return state == AccountState.DISABLED;
    }
}
