package newsroom.sic.reading;

import newsroom.sic.text.Span;

/** Something to be checked that a program can see. */
public record Sighting(SightingKind kind, Span span) {}
