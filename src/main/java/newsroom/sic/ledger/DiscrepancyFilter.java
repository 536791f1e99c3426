package newsroom.sic.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which discrepancies.
 *
 * @param article those with a member in that article
 * @param toDo those that somebody has still to look at, without the benign ones
 */
public record DiscrepancyFilter(
        @Nullable Long story,
        @Nullable Kind kind,
        @Nullable Assessment assessment,
        @Nullable DiscrepancyState state,
        @Nullable Long article,
        boolean toDo) {

    public static final DiscrepancyFilter TO_DO =
            new DiscrepancyFilter(null, null, null, null, null, true);

    /** What of it somebody has still to look at; benign ones only where they are asked for. */
    public DiscrepancyFilter asWorkList() {
        return assessment == null
                ? new DiscrepancyFilter(story, kind, null, null, article, true)
                : new DiscrepancyFilter(
                        story, kind, assessment, DiscrepancyState.OPEN, article, false);
    }

    public boolean narrows() {
        return story != null
                || kind != null
                || assessment != null
                || state != null
                || article != null;
    }

    /** The filter as an address names it. */
    public Map<String, String> inAddress() {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "story", story);
        put(named, "kind", kind == null ? null : kind.slug());
        put(named, "assessment", assessment == null ? null : assessment.slug());
        put(named, "state", state == null ? null : state.slug());
        put(named, "article", article);
        return named;
    }

    private static void put(Map<String, String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.put(name, value.toString());
        }
    }

    /** The filter as a request asks for it, before it is found well-formed. */
    public record Asked(
            @Nullable Long story,
            @Nullable String kind,
            @Nullable String assessment,
            @Nullable String state,
            @Nullable Long article) {

        public Asked inAnyState() {
            return new Asked(story, kind, assessment, null, article);
        }

        public DiscrepancyFilter filter() {
            return new DiscrepancyFilter(
                    story,
                    Typed.optionalChoice("kind", Kind.class, kind),
                    Typed.optionalChoice("assessment", Assessment.class, assessment),
                    Typed.optionalChoice("state", DiscrepancyState.class, state),
                    article,
                    false);
        }
    }
}
