package newsroom.sic.annotation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order a reviewer takes what waits. */
public enum ReviewOrder {
    /** Longest waiting first. */
    OLDEST,
    /** High before medium before low, each longest waiting first. */
    SEVERITY;

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an address asks for; oldest first where it does not say, or says what is none. */
    public static ReviewOrder of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(order -> order.slug().equals(slug))
                .findFirst()
                .orElse(OLDEST);
    }
}
