package newsroom.sic.export.webhook;

/** Whether an address is told anything. */
public enum WebhookState {
    ON("on"),
    /** Somebody switched it off. */
    OFF("off"),
    /** Sic switched it off, since nothing arrived for days. */
    GAVE_UP("gave up"),
    /** Sic switched it off, since the address said that it is gone for good (410). */
    GONE("gone");

    private final String word;

    WebhookState(String word) {
        this.word = word;
    }

    /** As it stands in history. */
    public String word() {
        return word;
    }

    /** As programs call it. */
    public String code() {
        return word.replace(' ', '-');
    }

    /** Whether somebody should look: it was not people who switched it off. */
    public boolean isSicsDoing() {
        return this == GAVE_UP || this == GONE;
    }
}
