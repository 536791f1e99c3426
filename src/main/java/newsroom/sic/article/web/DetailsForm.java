package newsroom.sic.article.web;

import java.util.Objects;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Attribution;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the page for an article's details sends. */
record DetailsForm(
        @Nullable Integer version,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable String publishedOn,
        @Nullable String language,
        @Nullable String url,
        @Nullable String dateline,
        @Nullable String credit) {

    static DetailsForm of(ArticleView article) {
        ArticleDetails details = article.details();
        return new DetailsForm(
                article.version(),
                details.headline(),
                details.outlet(),
                details.byline(),
                Objects.toString(details.publishedOn(), null),
                details.language(),
                details.url(),
                article.attribution().dateline(),
                article.attribution().credit());
    }

    ArticleDetails asDetails() {
        return new ArticleDetails(
                headline,
                outlet,
                byline,
                Typed.optionalDate("publication date", publishedOn),
                language,
                url);
    }

    /** Null where the form that was sent had no field for it. */
    @Nullable Attribution asAttribution() {
        return dateline == null && credit == null ? null : new Attribution(dateline, credit);
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }
}
