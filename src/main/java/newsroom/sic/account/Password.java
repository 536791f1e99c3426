package newsroom.sic.account;

/**
 * A password that may be chosen. What it is checked against is only its length, as NIST advises.
 */
record Password(String text) {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    static Password chosen(String typed, Person by) {
        int length = Typed.length(Typed.storable("password", typed));
        if (length < SHORTEST) {
            throw Typed.refused("account.refused.password-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw Typed.refused("account.refused.password-too-long", LONGEST);
        }
        if (Username.keyOf(typed).equals(Username.keyOf(by.username()))) {
            throw Typed.refused("account.refused.password-is-username");
        }
        return new Password(typed);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
