package newsroom.sic.account;

/** What an account may do. One may have several; having none, one reads. */
public enum Role {
    EDITOR("Editor", "Loads articles, makes claims and writes annotations."),
    REVIEWER("Reviewer", "Writes as an editor does, and decides on what others wrote."),
    ADMIN("Admin", "Invites people, gives and takes roles, disables accounts.");

    private final String word;
    private final String sentence;

    Role(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** As it stands on a page. */
    public String word() {
        return word;
    }

    /** What it allows, in a sentence. */
    public String sentence() {
        return sentence;
    }
}
