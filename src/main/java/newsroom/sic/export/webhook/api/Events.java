package newsroom.sic.export.webhook.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.export.webhook.Occasion;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a webhook hears of, by the names that programs use. */
final class Events {

    private Events() {}

    static Set<Occasion> in(@Nullable List<String> codes) {
        return codes == null
                ? Set.of()
                : codes.stream().map(Events::occasion).collect(Collectors.toSet());
    }

    static List<String> of(Set<Occasion> occasions) {
        return occasions.stream().sorted().map(Occasion::code).toList();
    }

    private static Occasion occasion(@Nullable String code) {
        return Occasion.of(String.valueOf(code))
                .orElseThrow(() ->
                        Refusal.ofField(
                                "events", "export.refused.webhook-event", String.valueOf(code)));
    }
}
