package newsroom.sic.article;

import java.time.LocalDate;
import java.util.UUID;
import newsroom.sic.article.ArticleFilter.Sort;
import org.jspecify.annotations.Nullable;

/** Copy and details; every text is one that no other test has. */
public final class ArticleFixtures {

    private ArticleFixtures() {}

    /** A word that stands nowhere else. */
    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A headline and three sentences. */
    public static String text() {
        return textWith("Nobody spoke of a third.");
    }

    /** A headline, two sentences, and the given words. */
    public static String textWith(String words) {
        return """
        Talks resume in Geneva %s

        The minister said that 13 agreements have already been concluded. A second round \
        begins on Monday. %s
        """
                .formatted(word(), words);
    }

    public static NewArticle copy() {
        return copy(text());
    }

    public static NewArticle copy(String text) {
        return new NewArticle(ArticleDetails.UNKNOWN, text, "UTF-8", "copy.txt");
    }

    public static NewArticle copy(ArticleDetails details) {
        return new NewArticle(details, text(), "UTF-8", "copy.txt");
    }

    public static ArticleDetails headed(@Nullable String headline) {
        return new ArticleDetails(headline, null, null, null, null, null);
    }

    public static ArticleDetails dated(@Nullable String headline, @Nullable String day) {
        return new ArticleDetails(
                headline, null, null, day == null ? null : LocalDate.parse(day), null, null);
    }

    public static ArticleDetails from(String outlet) {
        return new ArticleDetails(null, outlet, null, null, null, null);
    }

    public static ArticleFilter inStory(long story, Sort sort) {
        return new ArticleFilter(null, null, null, null, null, story, null, null, sort);
    }

    public static ArticleFilter holding(String words) {
        return new ArticleFilter(words, null, null, null, null, null, null, null, Sort.IMPORTED);
    }
}
