package newsroom.sic.reading;

/** How a number stands to what it counts. */
public enum Reach {
    /** So many there are: "13 agreements". */
    HOLDS,
    /** A running count that an ordinal tells: "became the 17th". */
    REACHED,
    /** The next one, which is not there yet: "to become the 33rd". */
    TO_COME,
    /** So many are expected: "some 20 will have signed". */
    EXPECTED
}
