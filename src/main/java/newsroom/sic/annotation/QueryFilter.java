package newsroom.sic.annotation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which queries.
 *
 * @param state null for all that nobody has ruled on
 * @param owner the account that sees to it
 * @param outlet the outlet's exact name
 * @param story those on the articles of a story
 * @param from the first day (UTC) on which it was put
 * @param to the last such day
 */
public record QueryFilter(
        @Nullable QueryState state,
        @Nullable Long owner,
        @Nullable Asked asked,
        @Nullable String outlet,
        @Nullable Long story,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final QueryFilter STANDING =
            new QueryFilter(null, null, null, null, null, null, null);

    public QueryFilter {
        outlet = Typed.optionalLine("outlet", outlet, 200);
    }

    /** Whether it leaves anything out that stands. */
    public boolean narrows() {
        return !equals(STANDING);
    }

    /** The filter as an address names it. */
    public Map<String, String> inAddress() {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "state", state == null ? null : state.slug());
        put(named, "owner", owner);
        put(named, "asked", asked == null ? null : asked.slug());
        put(named, "outlet", outlet);
        put(named, "story", story);
        put(named, "from", from);
        put(named, "to", to);
        return named;
    }

    private static void put(Map<String, String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.put(name, value.toString());
        }
    }

    /** The filter as a request asks for it, before it is found well-formed. */
    public record Wanted(
            @Nullable String state,
            @Nullable Long owner,
            @Nullable String asked,
            @Nullable String outlet,
            @Nullable Long story,
            @Nullable String from,
            @Nullable String to) {

        public QueryFilter filter() {
            return new QueryFilter(
                    Typed.optionalChoice("state", QueryState.class, state),
                    owner,
                    Typed.optionalChoice("asked", Asked.class, asked),
                    outlet,
                    story,
                    Typed.optionalDate("first day", from),
                    Typed.optionalDate("last day", to));
        }
    }
}
