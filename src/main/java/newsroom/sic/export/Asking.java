package newsroom.sic.export;

import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, between a record of parameters, which hold texts and numbers, and the text of
 * an address: so a run can be kept, and begun long after it was asked for.
 */
final class Asking {

    private Asking() {}

    /** The parameters that are given, "article=12&status=checked", but for one. */
    static String text(Record asked, String without) {
        return Arrays.stream(asked.getClass().getRecordComponents())
                .filter(part -> !part.getName().equals(without))
                .map(part -> pair(part.getName(), value(part, asked)))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** What the record has under that name. */
    static @Nullable String value(Record asked, String name) {
        return Arrays.stream(asked.getClass().getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .map(part -> value(part, asked))
                .orElse(null);
    }

    private static String pair(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable String value(RecordComponent part, Record asked) {
        try {
            part.getAccessor().setAccessible(true);
            Object value = part.getAccessor().invoke(asked);
            return value == null ? null : value.toString();
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What an address names. */
    static Map<String, String> named(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                named.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
            }
        }
        return named;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException stray) {
            throw Refusal.ofField("query", "export.refused.filter");
        }
    }

    /**
     * The record of these parameters.
     *
     * @throws Refusal when it has none of that name, or a number is none
     */
    static <A> A record(Class<A> type, Map<String, String> named) {
        RecordComponent[] parts = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(parts).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!known.containsAll(named.keySet())) {
            throw Refusal.ofField("query", "export.refused.filter");
        }
        Object[] values =
                Arrays.stream(parts).map(part -> typed(part, named.get(part.getName()))).toArray();
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    private static @Nullable Object typed(RecordComponent part, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (part.getType() == String.class) {
            return value;
        }
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException none) {
            throw Refusal.ofField("query", "export.refused.filter");
        }
    }
}
