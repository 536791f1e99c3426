package newsroom.sic.reading;

/** What bears a name. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A name of which the text does not show whose it is. */
    OTHER
}
