package newsroom.sic.ledger;

import newsroom.sic.text.Span;

/** Something that was read, where it stands. */
public record Marked(Trace trace, Span span) {}
