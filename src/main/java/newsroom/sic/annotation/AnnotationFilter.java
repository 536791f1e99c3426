package newsroom.sic.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which annotations.
 *
 * @param author the account that began it
 * @param outlet the outlet's exact name
 * @param changedSince those that were changed or decided on then or later
 * @param story those on the articles of a story
 * @param from the first day (UTC) on which it was begun
 * @param to the last such day
 * @param waited how long it waited for the decision on it
 */
public record AnnotationFilter(
        @Nullable ReviewState state,
        @Nullable Issue issue,
        @Nullable Severity severity,
        @Nullable Long author,
        @Nullable String outlet,
        @Nullable Long article,
        @Nullable Instant changedSince,
        @Nullable Long story,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Wait waited) {

    public static final AnnotationFilter ALL =
            new AnnotationFilter(null, null, null, null, null, null, null, null, null, null, null);

    public AnnotationFilter {
        outlet = Typed.optionalLine("outlet", outlet, 200);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }

    /** The same, whenever they were changed. */
    public AnnotationFilter whenever() {
        return new AnnotationFilter(
                state, issue, severity, author, outlet, article, null, story, from, to, waited);
    }

    /** The filter as an address names it. */
    public Map<String, String> inAddress() {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "state", state == null ? null : state.slug());
        put(named, "issue", issue == null ? null : issue.name().toLowerCase(Locale.ROOT));
        put(named, "severity", severity == null ? null : severity.name().toLowerCase(Locale.ROOT));
        put(named, "author", author);
        put(named, "outlet", outlet);
        put(named, "article", article);
        put(named, "changedSince", changedSince);
        put(named, "story", story);
        put(named, "from", from);
        put(named, "to", to);
        put(named, "waited", waited == null ? null : waited.slug());
        return named;
    }

    private static void put(Map<String, String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.put(name, value.toString());
        }
    }

    /** The filter as a request asks for it, before it is found well-formed. */
    public record Asked(
            @Nullable String state,
            @Nullable String issue,
            @Nullable String severity,
            @Nullable Long author,
            @Nullable String outlet,
            @Nullable Long article,
            @Nullable String changedSince,
            @Nullable Long story,
            @Nullable String from,
            @Nullable String to,
            @Nullable String waited) {

        public AnnotationFilter filter() {
            return new AnnotationFilter(
                    Typed.optionalChoice("state", ReviewState.class, state),
                    Typed.optionalChoice("issue", Issue.class, issue),
                    Typed.optionalChoice("severity", Severity.class, severity),
                    author,
                    outlet,
                    article,
                    Typed.optionalInstant("changed since", changedSince),
                    story,
                    Typed.optionalDate("first day", from),
                    Typed.optionalDate("last day", to),
                    Typed.optionalChoice("waited", Wait.class, waited));
        }
    }
}
