package newsroom.sic.intake.web;

import java.util.Objects;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Pasted text with what is known of it. */
record PasteForm(
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String publishedOn,
        @Nullable String language,
        @Nullable String url,
        @Nullable String text) {

    static final PasteForm BLANK = new PasteForm(null, null, null, null, null, null, null);

    ArticleDetails asDetails() {
        return new ArticleDetails(
                headline,
                outlet,
                byline,
                Typed.optionalDate("publication date", publishedOn),
                language,
                url);
    }

    String copy() {
        return Objects.requireNonNullElse(text, "");
    }
}
