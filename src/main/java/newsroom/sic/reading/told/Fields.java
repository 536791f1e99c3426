package newsroom.sic.reading.told;

import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object in their order; what is not there is left out. */
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Fields with(Span span) {
        return with("start", span.start()).with("end", span.end());
    }

    Map<String, Object> map() {
        return fields;
    }
}
