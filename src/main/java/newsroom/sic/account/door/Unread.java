package newsroom.sic.account.door;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What a program sent and Sic cannot read, told so that its author finds the place. What is no JSON
 * is malformed; what is, and is not what the address takes, is well-formed but wrong.
 */
final class Unread extends Refusal {

    private final Map<String, Object> errors;

    private Unread(
            Kind kind,
            @Nullable String field,
            Map<String, Object> errors,
            String key,
            Object... a) {
        super(kind, field, key, a);
        this.errors = errors;
    }

    @Override
    public Map<String, Object> besides() {
        return errors;
    }

    public static Refusal because(HttpMessageNotReadableException no) {
        return switch (no.getCause()) {
            case UnrecognizedPropertyException unknown ->
                    Refusal.ofField(
                            path(unknown),
                            "account.refused.unknown-field",
                            unknown.getPropertyName());
            case InputCoercionException range -> wrong("");
            case StreamReadException broken ->
                    new Refusal(
                            Kind.MALFORMED,
                            "account.refused.no-json",
                            broken.getLocation().getLineNr(),
                            broken.getLocation().getColumnNr());
            case DatabindException other when !path(other).isEmpty() -> wrong(path(other));
            case null, default -> new Refusal(Kind.MALFORMED, "account.refused.no-object");
        };
    }

    private static Refusal wrong(String path) {
        return path.isEmpty()
                ? new Refusal(Kind.INVALID, "account.refused.wrong-type", "/")
                : Refusal.ofField(path, "account.refused.wrong-type", path);
    }

    private static String path(JacksonException no) {
        return no.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    public static Refusal parameter(String name) {
        return of(Kind.MALFORMED, name, "account.refused.wrong-parameter");
    }

    public static Refusal unknownParameter(String name) {
        return of(Kind.MALFORMED, name, "account.refused.unknown-parameter");
    }

    public static Refusal outside(String name) {
        return of(Kind.INVALID, name, "account.refused.outside");
    }

    private static Refusal of(Kind kind, String name, String key) {
        Refusal told = new Refusal(kind, key, name);
        return new Unread(
                kind,
                null,
                Map.of("errors", List.of(Map.of("parameter", name, "detail", told.sentence()))),
                key,
                name);
    }

    public static Refusal missing(MissingRequestValueException no) {
        return new Refusal(
                Kind.MALFORMED, "account.refused.nothing-sent", String.valueOf(no.getMessage()));
    }

    /** The version comes by If-Match, and is put where {@code @RequestAttribute} finds it. */
    static boolean namesNoVersion(ServletRequestBindingException no) {
        return String.valueOf(no.getMessage()).contains("'against'");
    }

    public static Refusal unversioned() {
        return new Refusal(Kind.UNVERSIONED, "account.refused.unversioned");
    }
}
