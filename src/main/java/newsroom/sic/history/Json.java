package newsroom.sic.history;

import java.util.List;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Subject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How lists stand in a column. Whatever is in a value, line breaks included, stays one value. */
final class Json {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};
    private static final TypeReference<List<Subject>> SUBJECTS = new TypeReference<>() {};

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private Json() {}

    static String of(List<?> values) {
        return MAPPER.writeValueAsString(values);
    }

    static List<Change> changes(String json) {
        return MAPPER.readValue(json, CHANGES);
    }

    static List<Subject> subjects(String json) {
        return MAPPER.readValue(json, SUBJECTS);
    }
}
