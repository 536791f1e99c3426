package newsroom.sic.article;

import org.jspecify.annotations.Nullable;

/**
 * Copy at the door: a text that was already decoded and found well-formed, with what is known of
 * it.
 *
 * @param text with line feeds only; otherwise exactly as it came
 * @param encoding how its bytes were read, as told to people
 * @param fileName what the file was called, null for pasted text
 */
public record NewArticle(
        ArticleDetails details,
        String text,
        String encoding,
        @Nullable String fileName,
        Origin origin) {

    public NewArticle(
            ArticleDetails details, String text, String encoding, @Nullable String fileName) {
        this(details, text, encoding, fileName, Origin.PLAIN);
    }
}
