package newsroom.sic.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.shared.Refusal;

/** The no to a sign-off, with what stands against it. */
final class StillOpen extends Refusal {

    private final transient List<Objection> objections;

    StillOpen(List<Objection> objections) {
        super(Kind.RULE, "article.refused.still-open", objections.size());
        this.objections = List.copyOf(objections);
    }

    @Override
    public Map<String, Object> besides() {
        return Map.of("open", objections.stream().map(StillOpen::told).toList());
    }

    private static Map<String, Object> told(Objection objection) {
        return Map.of(
                "kind",
                objection.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "id",
                objection.id(),
                "exact",
                objection.words());
    }
}
