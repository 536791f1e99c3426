package newsroom.sic.reading;

import newsroom.sic.text.Span;

/** One sentence, numbered from 1 in reading order; inside one passage. */
public record Line(int n, Span span) {}
