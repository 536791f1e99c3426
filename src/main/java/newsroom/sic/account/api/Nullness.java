package newsroom.sic.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Says in the description what the records say themselves: where null may be, and that an answer
 * has all of its fields, always.
 */
@Component
class Nullness implements GlobalOpenApiCustomizer {

    private final RequestMappingHandlerMapping routes;

    Nullness(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void customise(OpenAPI description) {
        Map<String, Class<?>> answers = new HashMap<>();
        Map<String, Class<?>> bodies = new HashMap<>();
        for (HandlerMethod method : routes.getHandlerMethods().values()) {
            if (method.getBeanType().getSimpleName().endsWith("Resource")) {
                collect(ResolvableType.forMethodReturnType(method.getMethod()), answers);
                for (MethodParameter parameter : method.getMethodParameters()) {
                    if (parameter.hasParameterAnnotation(RequestBody.class)) {
                        collect(ResolvableType.forMethodParameter(parameter), bodies);
                    }
                }
            }
        }
        schemas(description)
                .forEach((name, schema) -> {
                    Class<?> answer = answers.get(name);
                    if (answer != null) {
                        require(
                                schema,
                                Arrays.stream(answer.getRecordComponents())
                                        .filter(Nullness::isAlwaysThere)
                                        .map(RecordComponent::getName)
                                        .toList());
                        allowNulls(schema, answer);
                    } else if (bodies.get(name) != null) {
                        allowNulls(schema, Objects.requireNonNull(bodies.get(name)));
                        demand(schema);
                    } else if (name.startsWith("Slice")) {
                        require(schema, List.of("items", "next"));
                        orNull(property(schema, "next"));
                    }
                });
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> schemas(OpenAPI description) {
        return description.getComponents().getSchemas();
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static void require(Schema<?> schema, List<String> names) {
        schema.setRequired(names);
    }

    private static void allowNulls(Schema<?> schema, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                orNull(property(schema, component.getName()));
            }
        }
    }

    /**
     * What a body has to have is refused as null: only the program's own records know null there.
     */
    private static void demand(Schema<?> schema) {
        if (schema.getRequired() == null) {
            return;
        }
        for (String name : schema.getRequired()) {
            Schema<?> property = property(schema, name);
            if (property != null && property.getTypes() != null) {
                Set<String> types = new LinkedHashSet<>(property.getTypes());
                types.remove("null");
                property.setTypes(types);
                if (property.getEnum() != null) {
                    property.getEnum().removeIf(Objects::isNull);
                }
            }
        }
    }

    private static @Nullable Schema<?> property(Schema<?> schema, String name) {
        return schema.getProperties() == null ? null : schema.getProperties().get(name);
    }

    private static void orNull(@Nullable Schema<?> schema) {
        if (schema == null || schema.getTypes() == null) {
            return;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add("null");
        schema.setTypes(types);
        if (schema.getEnum() != null) {
            allowNull(schema);
        }
    }

    /** A value that has to be one of several may be null only where null is one of them. */
    @SuppressWarnings("NullAway")
    private static <T> void allowNull(Schema<T> schema) {
        List<T> values = new ArrayList<>(schema.getEnum());
        if (!values.contains(null)) {
            values.add(null);
        }
        schema.setEnum(values);
    }

    /** The records of ours that a type is made of, by the name of their schema. */
    private static void collect(ResolvableType type, Map<String, Class<?>> found) {
        Deque<ResolvableType> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            ResolvableType one = open.pop();
            open.addAll(List.of(one.getGenerics()));
            Class<?> raw = one.resolve();
            if (raw != null
                    && raw.isRecord()
                    && isOfAnApi(raw.getPackageName())
                    && found.put(name(raw), raw) == null) {
                for (RecordComponent component : raw.getRecordComponents()) {
                    open.add(ResolvableType.forType(component.getGenericType()));
                }
            }
        }
    }

    /** An open format is described by its own standard, and leaves out what is not there. */
    private static boolean isOfAnApi(String folder) {
        return folder.endsWith(".api")
                || folder.equals("newsroom.sic.export")
                || folder.equals("newsroom.sic.export.correction");
    }

    private static String name(Class<?> type) {
        var named = type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    }
}
