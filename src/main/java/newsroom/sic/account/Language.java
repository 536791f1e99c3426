package newsroom.sic.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The languages that Sic speaks. For another one: a constant, its message files, a migration. */
public enum Language {
    /** What the browser asks for, or English. */
    SYSTEM("as the browser", null),
    EN("English", Locale.ENGLISH),
    DE("Deutsch", Locale.GERMAN);

    private final String word;
    private final @Nullable Locale locale;

    Language(String word, @Nullable Locale locale) {
        this.word = word;
        this.locale = locale;
    }

    /** Its own name for itself. */
    public String word() {
        return word;
    }

    /** Null where the browser decides. */
    public @Nullable Locale locale() {
        return locale;
    }

    /** The default one first. */
    public static List<Locale> spoken() {
        return Arrays.stream(values()).map(Language::locale).filter(Objects::nonNull).toList();
    }
}
