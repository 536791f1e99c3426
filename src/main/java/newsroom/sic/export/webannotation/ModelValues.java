package newsroom.sic.export.webannotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the data model asks of values by the name that they have, wherever they stand: what is kept
 * unread goes out again under Sic's name, so it must be sound at least.
 */
final class ModelValues {

    private static final Set<String> IRIS = Set.of("canonical", "via", "rights", "id");
    private static final Set<String> TIMES = Set.of("created", "modified", "generated");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final int LONGEST = 2000;

    private ModelValues() {}

    /** Whether it names a class of a style sheet, or something in it does. */
    static boolean isStyled(JsonNode value) {
        return value.has("styleClass") || value.valueStream().anyMatch(ModelValues::isStyled);
    }

    static void check(ObjectNode object, String where) {
        object.properties()
                .forEach(one -> {
                    String at = where.isEmpty() ? one.getKey() : where + "." + one.getKey();
                    if (!isSound(one.getKey(), one.getValue())) {
                        throw Wrong.value(at);
                    }
                    checkWithin(one.getValue(), at);
                });
    }

    private static void checkWithin(JsonNode value, String at) {
        if (value instanceof ObjectNode object) {
            check(object, at);
        } else if (value.isArray()) {
            value.forEach(one -> checkWithin(one, at));
        }
    }

    private static boolean isSound(String name, JsonNode value) {
        if (IRIS.contains(name)) {
            return isIri(value) || (isSeveral(value) && !name.equals("canonical"));
        }
        if (TIMES.contains(name)) {
            return isTime(value);
        }
        return !name.equals("textDirection")
                || (value.isString() && DIRECTIONS.contains(value.asString()));
    }

    private static boolean isSeveral(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return false;
        }
        for (JsonNode one : value) {
            if (!isIri(one)) {
                return false;
            }
        }
        return true;
    }

    /** An absolute one that leads nobody into a script. */
    static boolean isIri(JsonNode value) {
        if (!value.isString() || value.asString().length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(value.asString());
            String scheme = uri.getScheme();
            return scheme != null && !scheme.matches("(?i)javascript|data|vbscript|file|blob");
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** As a URI, which more programs can read. */
    static JsonNode inAscii(JsonNode iri) {
        return StringNode.valueOf(URI.create(iri.asString()).toASCIIString());
    }

    private static boolean isTime(JsonNode value) {
        if (!value.isString()) {
            return false;
        }
        try {
            return OffsetDateTime.parse(value.asString()).getYear() > 0;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
