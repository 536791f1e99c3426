package newsroom.sic.export.webannotation;

import java.util.List;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;

/**
 * The no to a position where other words stand than those quoted; which of the two is meant, a
 * person has to say.
 */
final class Disagreeing extends Refusal {

    private final transient List<Span> places;

    /**
     * @param places where the quoted words stand
     */
    Disagreeing(List<Span> places) {
        super(Kind.INVALID, "target.selector", "export.refused.disagreeing");
        this.places = List.copyOf(places);
    }

    @Override
    public Map<String, Object> besides() {
        return Map.of(
                "candidates",
                places.stream()
                        .map(place -> Map.of("start", place.start(), "end", place.end()))
                        .toList());
    }
}
