package newsroom.sic.account;

import java.io.Serializable;

/**
 * How Sic looks and answers to a person, wherever they sign in.
 *
 * @param singleKeys whether keys without Ctrl do something (WCAG 2.1.4)
 * @param readsAlong whether what Sic read is shown in the copy
 */
public record Looks(Language language, Theme theme, boolean singleKeys, boolean readsAlong)
        implements Serializable {

    /** As the browser and the device say. */
    public static final Looks ANY = new Looks(Language.SYSTEM, Theme.SYSTEM, true, false);

    /** With nothing shown in the copy. */
    public Looks(Language language, Theme theme, boolean singleKeys) {
        this(language, theme, singleKeys, false);
    }

    Looks readingAlong(boolean on) {
        return new Looks(language, theme, singleKeys, on);
    }
}
