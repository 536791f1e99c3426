package newsroom.sic.intake.format;

/**
 * What a source says about itself.
 *
 * @param value as it stands there, trimmed; a day as ISO 8601, a language as BCP 47
 * @param where the words for a person: "JSON-LD", "og:title", "NITF head"
 */
public record Stated(Field field, String value, String where) {

    /** What can be known about a piece besides its text. */
    public enum Field {
        HEADLINE,
        OUTLET,
        BYLINE,
        DATELINE,
        PUBLISHED_ON,
        LANGUAGE,
        ADDRESS,
        CREDIT
    }
}
