package newsroom.sic.export;

/** What kind of value stands in a column, by the names of "CSV on the Web" (W3C). */
enum Datatype {
    INTEGER("integer"),
    TEXT("string"),
    /** ISO 8601, a calendar date. */
    DAY("date"),
    /** ISO 8601 in UTC, to the microsecond. */
    MOMENT("datetime"),
    /** A value of JSON, which stays one in JSON Lines and is text in a cell. */
    JSON("json");

    private final String csvw;

    Datatype(String csvw) {
        this.csvw = csvw;
    }

    String csvw() {
        return csvw;
    }
}
