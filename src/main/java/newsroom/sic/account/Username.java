package newsroom.sic.account;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * What somebody signs in with. Its key, in NFKC with case folded and invisible characters dropped
 * (Unicode's NFKC_Casefold, UAX #31), is what is unique: two names that look the same are the same.
 */
record Username(String typed, String key) {

    static final int LONGEST = 60;

    /** The column's width; a name of allowed characters rarely grows at all. */
    private static final int LONGEST_KEY = 200;

    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");
    private static final Normalizer2 KEYS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 FORMS = Normalizer2.getNFKCInstance();

    static Username of(String typed) {
        String name = FORMS.normalize(Typed.storable("username", typed).strip());
        if (name.isEmpty()) {
            throw Typed.refused("account.refused.username-missing");
        }
        if (Typed.length(name) > LONGEST) {
            throw Typed.refused("account.refused.username-too-long", LONGEST);
        }
        if (!ALLOWED.matcher(name).matches()) {
            throw Typed.refused("account.refused.username-letters");
        }
        return new Username(name, keyOf(name));
    }

    /**
     * The key under which a name typed at sign-in is looked up; empty, which nobody has, where no
     * account could have it.
     */
    static String keyOf(String typed) {
        if (typed.length() > LONGEST_KEY || typed.indexOf('\0') >= 0) {
            return "";
        }
        String key = KEYS.normalize(typed.strip());
        return key.length() > LONGEST_KEY ? "" : key;
    }
}
