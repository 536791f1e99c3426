package newsroom.sic.reading.trial;

/** A suggestion in an article of the labelled set. */
record Flag(String file, String rule, String issue, int start, int end, String exact) {}
