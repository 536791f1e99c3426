package newsroom.sic.archive;

/** A column by its name, and what it holds. */
record Column(String name, Kind kind) {}
