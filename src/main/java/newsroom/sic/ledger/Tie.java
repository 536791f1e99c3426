package newsroom.sic.ledger;

/** Two figures that a person joined or parted, as they are printed. */
public record Tie(long id, boolean joined, String inWords, String otherInWords) {}
