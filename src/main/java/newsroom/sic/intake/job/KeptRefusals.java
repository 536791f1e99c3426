package newsroom.sic.intake.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a refusal in a row, so that it can be told later, and in another language. */
@Component
class KeptRefusals {

    private static final String WORD = "word";

    private final JsonMapper json;

    KeptRefusals(JsonMapper json) {
        this.json = json;
    }

    String arguments(Refusal refusal) {
        return json.writeValueAsString(
                refusal.arguments().stream().map(KeptRefusals::kept).toList());
    }

    private static Object kept(Object argument) {
        return switch (argument) {
            case Refusal.Word word -> Map.of(WORD, word.key());
            case Enum<?> constant -> Map.of(WORD, Refusal.Word.of(constant).key());
            case Number number -> number;
            default -> argument.toString();
        };
    }

    Refusal refusal(String kind, String key, @Nullable String arguments) {
        return new Refusal(Refusal.Kind.valueOf(kind), key, told(arguments));
    }

    private Object[] told(@Nullable String arguments) {
        List<Object> told = new ArrayList<>();
        try {
            for (JsonNode each : json.readTree(arguments == null ? "[]" : arguments)) {
                told.add(
                        each.isObject()
                                ? new Refusal.Word(each.path(WORD).asString())
                                : each.isIntegralNumber() ? each.longValue() : each.asString());
            }
        } catch (JacksonException altered) {
            told.clear();
        }
        return told.toArray();
    }
}
