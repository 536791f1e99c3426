package newsroom.sic.article;

import org.jspecify.annotations.Nullable;

/**
 * The file that a revision was read from.
 *
 * @param sha256 of its bytes
 * @param format as a word of the field: "DOCX"
 * @param fileName what it was called where it came from
 * @param leftOut its words that are not in the text; may be empty
 */
public record OriginalFile(
        int revision,
        String sha256,
        long size,
        String format,
        @Nullable String fileName,
        String leftOut) {}
