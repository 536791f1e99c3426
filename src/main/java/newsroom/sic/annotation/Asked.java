package newsroom.sic.annotation;

import java.util.Locale;

/** To whom a query is put. */
public enum Asked {
    WRITER("writer"),
    DESK("desk"),
    SOURCE("source");

    private final String words;

    Asked(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
