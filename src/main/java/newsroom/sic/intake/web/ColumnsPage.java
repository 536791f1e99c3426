package newsroom.sic.intake.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table that failed for want of them.
 *
 * @param like how many tables of the import have these columns
 * @param chosen what was chosen before
 */
record ColumnsPage(
        JobView job, FileView file, int like, Columns chosen, @Nullable Refusal refusal) {

    /** What an article has, in the words of the API, and what each is called on pages. */
    static final Map<String, String> PROPERTIES =
            Map.of(
                    "text", "intake.text",
                    "headline", "article.headline",
                    "outlet", "article.outlet",
                    "byline", "article.byline",
                    "dateline", "article.field.DATELINE",
                    "publishedOn", "article.published-on",
                    "language", "article.language",
                    "url", "article.address",
                    "credit", "article.field.CREDIT");

    private static final List<String> ORDER =
            List.of(
                    "text",
                    "headline",
                    "outlet",
                    "byline",
                    "publishedOn",
                    "language",
                    "url",
                    "dateline",
                    "credit");

    public List<String> properties() {
        return ORDER;
    }

    public String called(String property) {
        return PROPERTIES.getOrDefault(property, property);
    }

    public boolean isChosen(String property, String column) {
        return column.equals(chosen.said().get(property));
    }
}
