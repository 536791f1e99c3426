package newsroom.sic.article;

/** A line with the revision that it is of. */
record PlacedLine(long revision, StoredLine line) {}
