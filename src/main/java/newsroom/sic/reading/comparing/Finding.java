package newsroom.sic.reading.comparing;

/** Two figures that speak of the same thing, as they are printed, and how they stand. */
public record Finding(String claim, String evidence, Assessment assessment, String explanation) {}
