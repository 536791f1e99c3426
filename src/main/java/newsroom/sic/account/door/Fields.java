package newsroom.sic.account.door;

import java.util.Map;

/** The names that fields have in JSON, where a sentence calls them by other words. */
final class Fields {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("address", "url"),
                    Map.entry("changed since", "changedSince"),
                    Map.entry("comment", "body"),
                    Map.entry("due date", "dueOn"),
                    Map.entry("end of validity", "validUntil"),
                    Map.entry("finding", "body"),
                    Map.entry("first day", "from"),
                    Map.entry("last day", "to"),
                    Map.entry("proposed verdict", "proposedVerdict"),
                    Map.entry("publication date", "publishedOn"),
                    Map.entry("retrieval date", "retrievedOn"),
                    Map.entry("search", "q"),
                    Map.entry("span", "start"),
                    Map.entry("valid until", "validUntil"),
                    Map.entry("webhook's name", "name"),
                    Map.entry("words", "exact"));

    private Fields() {}

    /** One error: the field by JSON pointer (RFC 6901), or the parameter by its name. */
    static Map<String, Object> named(String field, String sentence, boolean inQuery) {
        String name = NAMES.getOrDefault(field, field);
        return inQuery
                ? Map.of("parameter", name, "detail", sentence)
                : Map.of("pointer", "/" + name.replace('.', '/'), "detail", sentence);
    }
}
