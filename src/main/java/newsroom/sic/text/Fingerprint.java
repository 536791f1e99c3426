package newsroom.sic.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was seen from everything else that could have been: SHA-256 over its values in their
 * order, each in UTF-8 with its length in bytes before it, so that no two different things give the
 * same bytes. Nothing is told from an empty text, a list and a record say how much is in them, and
 * a record stands for all its components.
 *
 * <p>Seals are stored: what goes in for a text, a number or a word of an enum stays as it is.
 */
public final class Fingerprint {

    /** 128 bits: even whoever words both of two things cannot make them look the same. */
    private static final int DIGITS = 32;

    private static final ClassValue<List<Method>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    List<Method> components =
                            Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getAccessor)
                                    .toList();
                    components.forEach(component -> component.setAccessible(true));
                    return components;
                }
            };

    private final MessageDigest digest = Sha256.digest();

    private Fingerprint() {}

    /** In 32 lower-case hexadecimal digits: for a tag or a page that comes back. */
    public static String of(@Nullable Object... seen) {
        return whole(Arrays.asList(seen)).substring(0, DIGITS);
    }

    /** In all 64: for what is stored and held against years later. */
    public static String whole(List<? extends @Nullable Object> seen) {
        Fingerprint fingerprint = new Fingerprint();
        seen.forEach(fingerprint::take);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void take(@Nullable Object value) {
        switch (value) {
            case null -> put("-:");
            case Record record -> {
                List<Method> components = COMPONENTS.get(record.getClass());
                put("{" + components.size() + ":");
                components.forEach(component -> take(read(component, record)));
            }
            case Collection<?> several -> {
                put("[" + several.size() + ":");
                several.forEach(this::take);
            }
            case Map<?, ?> named -> {
                put("(" + named.size() + ":");
                inOrder(named)
                        .forEach((name, each) -> {
                            take(name);
                            take(each);
                        });
            }
            default -> {
                byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                put(bytes.length + ":");
                digest.update(bytes);
            }
        }
    }

    private static Map<String, @Nullable Object> inOrder(Map<?, ?> named) {
        Map<String, @Nullable Object> inOrder = new TreeMap<>();
        named.forEach((name, each) -> inOrder.put(String.valueOf(name), each));
        return inOrder;
    }

    private void put(String sign) {
        digest.update(sign.getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable Object read(Method component, Record record) {
        try {
            return component.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException never) {
            throw new IllegalStateException(never);
        }
    }
}
