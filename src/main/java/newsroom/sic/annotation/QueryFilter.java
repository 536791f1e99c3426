package newsroom.sic.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which queries.
 *
 * @param state null for all that nobody has ruled on
 * @param owner the account that sees to it
 */
public record QueryFilter(@Nullable QueryState state, @Nullable Long owner, @Nullable Asked asked) {

    public static final QueryFilter STANDING = new QueryFilter(null, null, null);

    /** Whether it leaves anything out that stands. */
    public boolean narrows() {
        return !equals(STANDING);
    }

    /** The filter as an address names it. */
    public Map<String, String> inAddress() {
        Map<String, String> named = new LinkedHashMap<>();
        if (state != null) {
            named.put("state", state.slug());
        }
        if (owner != null) {
            named.put("owner", owner.toString());
        }
        if (asked != null) {
            named.put("asked", asked.slug());
        }
        return named;
    }

    /** The filter as a request asks for it, before it is found well-formed. */
    public record Wanted(@Nullable String state, @Nullable Long owner, @Nullable String asked) {

        public QueryFilter filter() {
            return new QueryFilter(
                    Typed.optionalChoice("state", QueryState.class, state),
                    owner,
                    Typed.optionalChoice("asked", Asked.class, asked));
        }
    }
}
