package newsroom.sic.account.door;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after sign-in: a path of this site, or home. Whatever a browser could read as another
 * host ({@code //evil}, {@code /\evil}, {@code https:evil}) or as two lines is home.
 */
public record SameSitePath(String path) {

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");
    private static final int LONGEST = 2000;
    private static final String HOME = "/";

    public static SameSitePath of(@Nullable String asked) {
        boolean ours =
                asked != null
                        && asked.length() <= LONGEST
                        && PATH.matcher(asked).matches()
                        && !asked.startsWith("/sign-");
        return new SameSitePath(ours && asked != null ? asked : HOME);
    }

    public boolean isHome() {
        return path.equals(HOME);
    }
}
