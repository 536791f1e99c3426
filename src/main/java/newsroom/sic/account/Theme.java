package newsroom.sic.account;

/** In which light a person reads. */
public enum Theme {
    /** As the device has it. */
    SYSTEM("as the device", "light dark"),
    LIGHT("light", "light"),
    DARK("dark", "dark");

    private final String word;
    private final String scheme;

    Theme(String word, String scheme) {
        this.word = word;
        this.scheme = scheme;
    }

    public String word() {
        return word;
    }

    /** As CSS says it (CSS Color Adjustment 1, section 2): the schemes that may be used. */
    public String scheme() {
        return scheme;
    }
}
