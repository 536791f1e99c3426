package newsroom.sic.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What copy was before it was a text: a file of some format, which said things about itself.
 *
 * @param format as a word of the field: "DOCX"
 * @param original the file whose bytes are kept; null where there is none
 * @param said what the format says about the piece, the most trustworthy first
 * @param roles what stretches of the text are, in reading order and without overlap
 * @param leftOut the words of the source that are not in the text; may be empty
 */
public record Origin(
        String format,
        @Nullable Original original,
        List<Said> said,
        List<KnownRole> roles,
        String leftOut) {

    /** Of a text that came as nothing but a text. */
    public static final Origin PLAIN = new Origin("TEXT", null, List.of(), List.of(), "");

    public Origin {
        said = List.copyOf(said);
        roles = List.copyOf(roles);
    }

    /**
     * A file at its place among the originals.
     *
     * @param sha256 of its bytes, as hexadecimal digits; where it lies
     * @param size in bytes
     */
    public record Original(String sha256, long size) {}

    /**
     * What a source says about itself.
     *
     * @param where the words for a person: "NITF head"
     */
    public record Said(Field field, String value, String where) {}

    /** What can be known about an article besides its text. */
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

    /**
     * A stretch whose role the format knows.
     *
     * @param start in Unicode code points, inclusive
     * @param end exclusive
     */
    public record KnownRole(Role role, int start, int end) {}

    /** The roles that formats tell apart. Lists, tables and footnotes are copy. */
    public enum Role {
        HEADLINE,
        CROSSHEAD,
        CAPTION,
        BODY,
        FURNITURE
    }
}
