package newsroom.sic.threats;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, as a program reads it: what it promises, and its examples. */
final class Described {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;

    Described(String document) {
        this.document = JSON.readTree(document);
    }

    JsonNode document() {
        return document;
    }

    /** "GET /api/v1/claims/{id}". */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (String path : document.get("paths").propertyNames()) {
            for (String method : document.get("paths").get(path).propertyNames()) {
                operations.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    /** The statuses that an operation may answer with. */
    Set<String> answers(String method, String path) {
        return new TreeSet<>(operation(method, path).path("responses").propertyNames());
    }

    /** Whether an operation has a parameter of that name. */
    boolean takes(String method, String path, String parameter) {
        for (JsonNode one : operation(method, path).path("parameters")) {
            if (one.path("name").asString().equals(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** What an operation takes, put together from the examples of its fields; null for nothing. */
    @Nullable String example(String method, String path) {
        JsonNode body = operation(method, path).at("/requestBody/content/application~1json/schema");
        if (body.isMissingNode()) {
            return null;
        }
        ObjectNode example = JSON.createObjectNode();
        JsonNode fields = resolved(body).path("properties");
        for (String name : fields.propertyNames()) {
            JsonNode value = fields.get(name).path("example");
            if (name.equals("text") || name.equals("title")) {
                example.put(name, value.asString() + " " + UUID.randomUUID()); // only once
            } else if (!value.isMissingNode()) {
                example.set(name, number(fields.get(name), value));
            }
        }
        return example.toString();
    }

    private static JsonNode number(JsonNode field, JsonNode value) {
        boolean whole = field.path("type").toString().contains("integer");
        return whole ? JSON.valueToTree(value.asInt()) : value;
    }

    /** What an answer holds that was not promised; empty where it keeps to the description. */
    List<String> undocumented(String method, String path, HttpResponse<String> answer) {
        List<String> found = new ArrayList<>();
        JsonNode responses = operation(method, path).path("responses");
        JsonNode response = responses.path(Integer.toString(answer.statusCode()));
        if (response.isMissingNode()) {
            found.add("status " + answer.statusCode());
            return found;
        }
        String type =
                answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip();
        JsonNode content = response.path("content");
        if (answer.body().isEmpty()) {
            if (!content.isMissingNode()
                    && !content.isEmpty()
                    && !type.equals("application/jsonl")) { // a file of no lines
                found.add("no body");
            }
            return found;
        }
        if (content.path(type).isMissingNode()) {
            found.add("media type " + type + " of " + answer.statusCode());
        } else if (type.endsWith("json")) {
            compare("", content.get(type).path("schema"), JSON.readTree(answer.body()), found);
        }
        return found;
    }

    private static boolean isNumber(Set<String> types) {
        return types.contains("integer") || types.contains("number");
    }

    /** Whether it may have fields that are not named. */
    private static boolean isOpen(JsonNode schema) {
        JsonNode more = schema.path("additionalProperties");
        return more.isObject() || more.asBoolean(false);
    }

    private void compare(String at, JsonNode promised, JsonNode given, List<String> found) {
        JsonNode schema = resolved(promised);
        Set<String> types = types(schema);
        if (given.isNull()) {
            if (!types.contains("null")) {
                found.add("null at " + at);
            }
        } else if (given instanceof ObjectNode object) {
            JsonNode fields = schema.path("properties");
            for (String name : object.propertyNames()) {
                if (fields.has(name)) {
                    compare(at + "/" + name, fields.get(name), object.get(name), found);
                } else if (!isOpen(schema)) {
                    found.add("field " + at + "/" + name);
                }
            }
            for (JsonNode name : schema.path("required")) {
                if (!object.has(name.asString())) {
                    found.add("no " + at + "/" + name.asString());
                }
            }
        } else if (given instanceof ArrayNode items) {
            items.forEach(item -> compare(at + "/-", schema.path("items"), item, found));
        } else if (given.isNumber() != isNumber(types)) {
            found.add("another type at " + at);
        } else if (schema.has("enum")) {
            boolean known = false;
            for (JsonNode one : schema.get("enum")) {
                known |= one.equals(given);
            }
            if (!known) {
                found.add(given + " at " + at);
            }
        }
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asString()));
        } else {
            types.add(type.asString(""));
        }
        return types;
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isMissingNode() ? schema : document.at(reference.asString().substring(1));
    }

    private JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }
}
