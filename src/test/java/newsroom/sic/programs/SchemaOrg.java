package newsroom.sic.programs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * schema.org's definitions, as far as a ClaimReview needs them: which type is under which, which
 * property a type may have, and what may be its value.
 */
final class SchemaOrg {

    private record Property(Set<String> of, Set<String> values) {}

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();

    private SchemaOrg() {}

    static SchemaOrg read() {
        SchemaOrg schema = new SchemaOrg();
        var file = SchemaOrg.class.getResourceAsStream("/schema.org/vocabulary.csv");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(schema::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schema;
    }

    private void take(String line) {
        String[] cells = line.split(", *", -1);
        if (cells[0].equals("type")) {
            above.put(cells[1], names(cells[2]));
        } else {
            properties.put(cells[1], new Property(names(cells[2]), names(cells[3])));
        }
    }

    private static Set<String> names(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" "));
    }

    /** What the definitions have against the document; nothing where it keeps to them. */
    List<String> objections(JsonNode document) {
        List<String> objections = new ArrayList<>();
        look(document, "", objections);
        return objections;
    }

    private void look(JsonNode node, String path, List<String> objections) {
        String type = node.path("@type").asString("none");
        if (!above.containsKey(type)) {
            objections.add(path + " is of no known type: " + type);
            return;
        }
        Set<String> types = withAbove(type);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = path + "/" + field.getKey();
            if (field.getKey().startsWith("@")) {
                continue;
            }
            Property property = properties.get(field.getKey());
            if (property == null || property.of().stream().noneMatch(types::contains)) {
                objections.add(at + " is no property of " + type);
            } else if (field.getValue().isArray()) {
                field.getValue().forEach(one -> value(one, property, at, objections));
            } else {
                value(field.getValue(), property, at, objections);
            }
        }
    }

    private void value(JsonNode value, Property property, String at, List<String> objections) {
        if (value.isObject()) {
            look(value, at, objections);
            Set<String> types = withAbove(value.path("@type").asString("none"));
            if (property.values().stream().noneMatch(types::contains)) {
                objections.add(at + " may not be a " + value.path("@type"));
            }
        } else if (property.values().stream().noneMatch(type -> fits(value, type))) {
            objections.add(at + " is none of " + property.values() + ": " + value);
        }
    }

    private Set<String> withAbove(String type) {
        Set<String> all = new TreeSet<>(Set.of(type));
        above.getOrDefault(type, Set.of()).forEach(one -> all.addAll(withAbove(one)));
        return all;
    }

    private static boolean fits(JsonNode value, String type) {
        return switch (type) {
            case "Text" -> value.isString();
            case "Number" -> value.isNumber();
            case "URL" -> value.isString() && URI.create(value.asString()).isAbsolute();
            case "Date" -> value.isString() && parses(() -> LocalDate.parse(value.asString()));
            case "DateTime" -> value.isString() && parses(() -> Instant.parse(value.asString()));
            default -> false;
        };
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeParseException no) {
            return false;
        }
    }
}
