package newsroom.sic.account;

import java.io.Serializable;

/** How Sic looks to a person, wherever they sign in. */
public record Looks(Language language, Theme theme) implements Serializable {

    /** As the browser and the device say. */
    public static final Looks ANY = new Looks(Language.SYSTEM, Theme.SYSTEM);
}
