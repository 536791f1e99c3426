package newsroom.sic.text;

/** Something with an id that lies on a span of the text: a claim, a discrepancy, a hit. */
public record Mark<T>(T id, Span span) {}
