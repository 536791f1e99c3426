package newsroom.sic.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Attribution;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What is to be known otherwise of an article: what is not given stays, what is null goes. */
@SuppressWarnings("NullableOptional") // not given, given as null, and given are three things
record ArticlePatch(
        @Schema(example = "Twelve agreements") @Nullable Optional<String> headline,
        @Schema(example = "The Daily Count") @Nullable Optional<String> outlet,
        @Schema(example = "By A. Reporter") @Nullable Optional<String> byline,
        @Schema(format = "date", example = "2024-06-04") @Nullable Optional<String> publishedOn,
        @Schema(example = "en") @Nullable Optional<String> language,
        @Schema(example = "https://example.com/twelve") @Nullable Optional<String> url,
        @Schema(example = "EASTGATE, June 4") @Nullable Optional<String> dateline,
        @Schema(example = "Eastgate News Service") @Nullable Optional<String> credit) {

    ArticleDetails on(ArticleDetails now) {
        return new ArticleDetails(
                given(headline, now.headline()),
                given(outlet, now.outlet()),
                given(byline, now.byline()),
                day(now.publishedOn()),
                given(language, now.language()),
                given(url, now.url()));
    }

    Attribution on(Attribution now) {
        return Attribution.typed(given(dateline, now.dateline()), given(credit, now.credit()));
    }

    private @Nullable LocalDate day(@Nullable LocalDate now) {
        return publishedOn == null
                ? now
                : Typed.optionalDate("publication date", publishedOn.orElse(null));
    }

    private static @Nullable String given(
            @Nullable Optional<String> value, @Nullable String otherwise) {
        return value == null ? otherwise : value.orElse(null);
    }
}
