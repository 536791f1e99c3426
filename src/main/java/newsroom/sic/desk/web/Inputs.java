package newsroom.sic.desk.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the inputs of the forms are named whose field a refusal is about: one of these names stands
 * in the form that was sent.
 */
final class Inputs {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("address", "address url"),
                    Map.entry("answer", "text"),
                    Map.entry("changed since", "since changedSince"),
                    Map.entry("comment", "comment body"),
                    Map.entry("day of the answer", "on"),
                    Map.entry("due date", "dueOn"),
                    Map.entry("end of validity", "validUntil"),
                    Map.entry("events", "occasion"),
                    Map.entry("finding", "body"),
                    Map.entry("first day", "from"),
                    Map.entry("last day", "to"),
                    Map.entry("name of who answered", "by"),
                    Map.entry("name of who is asked", "askedName"),
                    Map.entry("password", "password chosen"),
                    Map.entry("proposed verdict", "proposedVerdict"),
                    Map.entry("publication date", "publishedOn"),
                    Map.entry("retrieval date", "retrievedOn"),
                    Map.entry("ruling's sentence", "sentence"),
                    Map.entry("search", "q"),
                    Map.entry("token's name", "name"),
                    Map.entry("valid until", "validUntil"),
                    Map.entry("webhook's name", "name"),
                    Map.entry("words", "words exact"));

    private Inputs() {}

    /** Names, the likelier first, between spaces; null where a refusal is about the whole. */
    static @Nullable String of(@Nullable String field) {
        return field == null ? null : NAMES.getOrDefault(field, field);
    }
}
