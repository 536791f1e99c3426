package newsroom.sic.ledger;

/** What is marked in the copy of an article where somebody wants to see what Sic read. */
public enum Trace {
    FIGURE,
    QUOTATION,
    NAME,
    DATE
}
