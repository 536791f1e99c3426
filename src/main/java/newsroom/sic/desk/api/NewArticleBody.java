package newsroom.sic.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** An article that a program brings in. */
record NewArticleBody(
        @Schema(example = "Thirteen agreements") @Nullable String headline,
        @Schema(example = "The Daily Count") @Nullable String outlet,
        @Schema(example = "By A. Reporter") @Nullable String byline,
        @Schema(example = "2024-06-03", format = "date") @Nullable String publishedOn,
        @Schema(example = "en", description = "BCP 47") @Nullable String language,
        @Schema(example = "https://example.com/agreements") @Nullable String url,
        @Schema(
                        example =
                                "On Monday thirteen agreements were signed. Nobody counted them.\n",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String text) {

    ArticleDetails details() {
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
