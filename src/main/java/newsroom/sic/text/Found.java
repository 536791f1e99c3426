package newsroom.sic.text;

import java.util.List;

/** Where a quote stands in a text. */
public sealed interface Found {

    /** In one place, words and context alike. */
    record Exactly(Span span) implements Found {}

    /** In several places that fit equally well, in reading order; a person has to choose. */
    record Several(List<Span> spans) implements Found {

        public Several {
            spans = List.copyOf(spans);
        }
    }

    /** In no place: words or context have changed. */
    record Nowhere() implements Found {}

    static Found at(List<Span> spans) {
        return switch (spans.size()) {
            case 0 -> new Nowhere();
            case 1 -> new Exactly(spans.getFirst());
            default -> new Several(spans);
        };
    }
}
