package newsroom.sic.annotation;

/** How much hangs on a finding. */
public enum Severity {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** As it stands in history and in files; pages have it from the message files. */
    public String words() {
        return words;
    }
}
