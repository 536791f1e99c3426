package newsroom.sic.article;

import org.jspecify.annotations.Nullable;

/**
 * The file that a revision was read from.
 *
 * @param sha256 of its bytes
 * @param format as a word of the field: "DOCX"
 * @param encoding how its bytes were read, as told to people
 * @param fileName what it was called where it came from
 * @param leftOut its words that are not in the text; may be empty
 */
public record OriginalFile(
        int revision,
        String sha256,
        long size,
        String format,
        String encoding,
        @Nullable String fileName,
        String leftOut) {

    /** Whether its bytes are nothing but a text: in other formats they say how they are read. */
    public boolean isPlain() {
        return format.equals("TEXT") || format.equals("MARKDOWN");
    }
}
