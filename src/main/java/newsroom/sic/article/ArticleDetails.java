package newsroom.sic.article;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text. What is not known stays null; nothing is
 * invented.
 *
 * @param publishedOn the day of publication in the outlet's own calendar
 * @param language BCP 47
 * @param url where it was published, http or https
 */
public record ArticleDetails(
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable String url) {

    public static final ArticleDetails UNKNOWN =
            new ArticleDetails(null, null, null, null, null, null);

    public ArticleDetails {
        headline = Typed.optionalLine("headline", headline, 500);
        outlet = Typed.optionalLine("outlet", outlet, 200);
        byline = Typed.optionalLine("byline", byline, 300);
        language = wellFormedTag(Typed.optionalLine("language", language, 35));
        url = Typed.optionalAddress("address", url);
    }

    /** The same with a headline that the text itself gives, unless one is known. */
    ArticleDetails withHeadlineOf(@Nullable String read) {
        return headline == null && read != null
                ? new ArticleDetails(read, outlet, byline, publishedOn, language, url)
                : this;
    }

    private static @Nullable String wellFormedTag(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException notATag) {
            throw Refusal.ofField("language", "article.refused.language");
        }
    }
}
