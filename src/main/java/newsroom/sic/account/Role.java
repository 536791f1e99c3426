package newsroom.sic.account;

/** What an account may do. One may have several; having none, one reads. */
public enum Role {
    /** Loads articles, makes claims and writes annotations. */
    EDITOR("Editor"),
    /** Writes as an editor does, and decides on what others wrote. */
    REVIEWER("Reviewer"),
    /** Invites people, gives and takes roles, disables accounts. */
    ADMIN("Admin");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As it stands in history. */
    public String word() {
        return word;
    }
}
