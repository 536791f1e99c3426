package newsroom.sic.reading;

import newsroom.sic.text.Span;

/** A stretch of the text with a role; white space at its ends is not part of it. */
public record Passage(PassageKind kind, Span span) {}
