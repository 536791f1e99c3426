package newsroom.sic.account.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where an answer says which words a field has, the bodies and the filters of the same name take
 * the same words: so a client that was generated has them everywhere. A name that has other words
 * in another answer (state) is told apart by the list that is filtered.
 */
@Component
class SameWords implements GlobalOpenApiCustomizer {

    private static final String HERE = "#/components/schemas/";

    @Override
    public void customise(OpenAPI description) {
        Map<String, Schema<?>> schemas = new HashMap<>();
        description.getComponents().getSchemas().forEach((name, one) -> schemas.put(name, one));
        Map<String, List<Object>> agreed = agreed(schemas.values());
        schemas.values()
                .forEach(schema ->
                        properties(schema)
                                .forEach((name, property) -> give(property, agreed.get(name))));
        for (PathItem path : description.getPaths().values()) {
            for (Operation operation : path.readOperations()) {
                Schema<?> item = item(operation, schemas);
                List<Parameter> taken = operation.getParameters();
                for (Parameter parameter : taken == null ? List.<Parameter>of() : taken) {
                    String name = parameter.getName();
                    Schema<?> shown = item == null ? null : properties(item).get(name);
                    List<Object> words = shown == null ? List.of() : words(shown);
                    name(parameter, words.isEmpty() ? agreed.get(name) : words);
                }
            }
        }
    }

    /** In a schema of its own: the one it has is that of every text there is. */
    private static void name(Parameter parameter, @Nullable List<Object> words) {
        boolean open = parameter.getSchema() != null && parameter.getSchema().getEnum() == null;
        if (words != null && open && "query".equals(parameter.getIn())) {
            StringSchema named = new StringSchema();
            words.forEach(word -> named.addEnumItem(word.toString()));
            parameter.setSchema(named);
        }
    }

    private static Map<String, List<Object>> agreed(Collection<Schema<?>> schemas) {
        Map<String, List<Object>> agreed = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (Schema<?> schema : schemas) {
            properties(schema)
                    .forEach((name, property) -> {
                        List<Object> words = words(property);
                        if (!words.isEmpty()) {
                            List<Object> others = agreed.put(name, words);
                            if (others != null && !others.equals(words)) {
                                disputed.add(name);
                            }
                        }
                    });
        }
        agreed.keySet().removeAll(disputed);
        return agreed;
    }

    /** What the items of an operation's list look like; null where it answers with no list. */
    private static @Nullable Schema<?> item(Operation operation, Map<String, Schema<?>> schemas) {
        ApiResponse ok = operation.getResponses().get("200");
        MediaType json =
                ok == null || ok.getContent() == null
                        ? null
                        : ok.getContent().get("application/json");
        Schema<?> list = json == null ? null : resolved(json.getSchema(), schemas);
        Schema<?> items = list == null ? null : properties(list).get("items");
        return items == null ? null : resolved(items.getItems(), schemas);
    }

    private static @Nullable Schema<?> resolved(
            @Nullable Schema<?> schema, Map<String, Schema<?>> schemas) {
        return schema == null || schema.get$ref() == null
                ? schema
                : schemas.get(schema.get$ref().substring(HERE.length()));
    }

    private static Map<String, Schema<?>> properties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new HashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(properties::put);
        }
        return properties;
    }

    private static List<Object> words(Schema<?> schema) {
        List<Object> words = new ArrayList<>();
        if (schema.getEnum() != null) {
            schema.getEnum().stream().filter(Objects::nonNull).forEach(words::add);
        }
        return words;
    }

    /** Null stays among the words where it was before, or may be; {@link Nullness} sees to that. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static void give(@Nullable Schema<?> schema, @Nullable List<Object> words) {
        if (schema == null
                || words == null
                || words.isEmpty()
                || schema.getEnum() != null
                || schema.getTypes() == null
                || !schema.getTypes().contains("string")) {
            return;
        }
        List<Object> all = new ArrayList<>(words);
        if (schema.getTypes().contains("null")) {
            all.add(null);
        }
        ((Schema<Object>) schema).setEnum(all);
    }
}
