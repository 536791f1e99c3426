package newsroom.sic.account;

import java.io.Serializable;

/**
 * How Sic looks and answers to a person, wherever they sign in.
 *
 * @param singleKeys whether keys without Ctrl do something (WCAG 2.1.4)
 */
public record Looks(Language language, Theme theme, boolean singleKeys) implements Serializable {

    /** As the browser and the device say. */
    public static final Looks ANY = new Looks(Language.SYSTEM, Theme.SYSTEM, true);
}
