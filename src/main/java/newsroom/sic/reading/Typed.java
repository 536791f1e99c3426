package newsroom.sic.reading;

/** A block with its role. */
record Typed(PassageKind kind, Block block) {}
