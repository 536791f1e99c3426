package newsroom.sic.claim;

import java.util.List;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;

/** The no to a quotation that fits several places; a person has to choose. */
final class SeveralPlaces extends Refusal {

    private final transient List<Span> places;

    SeveralPlaces(List<Span> places) {
        super(Kind.RULE, "claim.refused.several-places", places.size());
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
