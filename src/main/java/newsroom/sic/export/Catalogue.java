package newsroom.sic.export;

import java.util.Comparator;
import java.util.List;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that can be taken away. */
@Component
class Catalogue {

    private final List<Export<?, ?>> exports;

    Catalogue(List<Export<?, ?>> exports) {
        this.exports = List.copyOf(exports);
    }

    /** By name. */
    List<String> names() {
        return exports.stream().map(Export::name).sorted(Comparator.naturalOrder()).toList();
    }

    /**
     * The one of that name.
     *
     * @throws Refusal when there is none
     */
    Export<?, ?> named(@Nullable String name) {
        return exports.stream()
                .filter(export -> export.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("export", "export.refused.unknown"));
    }
}
