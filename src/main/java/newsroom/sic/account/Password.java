package newsroom.sic.account;

/**
 * A password that may be chosen. What it is checked against is only its length, as NIST advises.
 */
record Password(String text) {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    static Password chosen(String typed, Person by) {
        int length = Typed.length(Typed.storable("The password", typed));
        if (length < SHORTEST) {
            throw Typed.refused("A password has at least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw Typed.refused("A password has at most " + LONGEST + " characters.");
        }
        if (Username.keyOf(typed).equals(Username.keyOf(by.username()))) {
            throw Typed.refused("The username is no password.");
        }
        return new Password(typed);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
