package newsroom.sic.export.webannotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a client would have the container shown (RFC 7240; Web Annotation Protocol, section 4.2.1).
 * What it does not know it passes over, as the RFC has it.
 *
 * @param minimal without a page in it
 * @param iris with the names of the annotations alone
 * @param applied whether the header said so
 */
record Prefer(boolean minimal, boolean iris, boolean applied) {

    private static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    private static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    private static final String DESCRIPTIONS =
            "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    private static final Pattern INCLUDE =
            Pattern.compile(
                    "(?i)(?:^|,)\\s*return\\s*=\\s*\"?representation\"?\\s*;\\s*include\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,;\"]+))");

    /**
     * The address decides what pages hold where it says so; the names win where a client asks for
     * both.
     *
     * @param sent the values of the Prefer header
     * @param asked the iris of the address; null where it has none
     */
    static Prefer of(List<String> sent, @Nullable Integer asked) {
        Matcher include = INCLUDE.matcher(String.join(",", sent));
        Set<String> wished =
                include.find()
                        ? Arrays.stream(
                                        (include.group(1) == null
                                                        ? include.group(2)
                                                        : include.group(1))
                                                .strip()
                                                .split("\\s+"))
                                .collect(Collectors.toSet())
                        : Set.of();
        boolean minimal = wished.contains(MINIMAL);
        boolean iris = wished.contains(IRIS);
        return new Prefer(
                minimal,
                asked == null ? iris : asked == 1,
                minimal || ((iris || wished.contains(DESCRIPTIONS)) && asked == null));
    }
}
