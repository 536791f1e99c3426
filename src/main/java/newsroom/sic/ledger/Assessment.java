package newsroom.sic.ledger;

import java.util.Locale;

/** How the members of a discrepancy stand to each other, from the gravest to the harmless. */
public enum Assessment {
    /** They cannot both hold. */
    CONTRADICTION(false),
    /** The same words, and another sense. */
    MEANING(false),
    /** The number is the same, what is counted is not. */
    DIFFERENT_POPULATION(false),
    /** They differ, and it is not said from when each is. */
    UNDATED(false),
    /** A date that cannot be placed. */
    UNRESOLVED(false),
    /** A count that grew or shrank between dates. */
    UPDATED(false),
    WORDING(false),
    OMISSION(false),
    PUNCTUATION(false),
    /** Spellings of one name. */
    VARIANT(false),
    /** One text, twice. */
    SAME_TEXT(false),
    /** A text made from another. */
    NEAR_COPY(false),
    /** One holder of an office after the other. */
    SUCCESSION(true),
    SPELLING(true),
    SAME(true);

    private final boolean benign;

    Assessment(boolean benign) {
        this.benign = benign;
    }

    /** Whether it is kept for the record and stays out of the work list. */
    public boolean isBenign() {
        return benign;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
