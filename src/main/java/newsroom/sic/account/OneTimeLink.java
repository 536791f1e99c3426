package newsroom.sic.account;

/**
 * The secret with which its holder, once, chooses the password of an account. Only its hash is
 * stored, so it can be shown only now; it is left out of what the record prints.
 */
public record OneTimeLink(Person person, String token) {

    /** Where it is used, below the address of this installation. */
    public String path() {
        return "/invitations/" + token;
    }

    @Override
    public String toString() {
        return "OneTimeLink[" + person.username() + "]";
    }
}
