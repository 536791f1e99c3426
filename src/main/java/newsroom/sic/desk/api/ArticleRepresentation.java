package newsroom.sic.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.RevisionMark;
import newsroom.sic.claim.StatusTally;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * An article as programs see it: what is known of it, and how far its check has come.
 *
 * @param dateline the place and the day that it is filed from, where it says so
 * @param credit whose work it is, where it says so
 * @param importedBy by username
 */
@Schema(name = "Article")
record ArticleRepresentation(
        long id,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String byline,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dateline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String credit,
        List<Long> stories,
        @Schema(allowableValues = {"open", "signed-off"}) String state,
        Instant importedAt,
        @Nullable String importedBy,
        Revision revision,
        Coverage coverage,
        Claims claims) {

    ArticleRepresentation {
        stories = List.copyOf(stories);
    }

    /** The current text, by number. */
    record Revision(int number, String sha256, int length) {}

    /** Lines of the current text. */
    @Schema(name = "LineTally")
    record Coverage(int lines, int open, int checked, int waived) {}

    /** Claims by verification status. */
    @Schema(name = "ClaimTally")
    record Claims(int unchecked, int inProgress, int inReview, int checked) {}

    static ArticleRepresentation of(
            ArticleView article,
            List<Long> stories,
            @Nullable String importedBy,
            RevisionMark revision,
            CoverageTally lines,
            StatusTally claims) {
        ArticleDetails details = article.details();
        return new ArticleRepresentation(
                article.id(),
                details.headline(),
                details.outlet(),
                details.byline(),
                details.publishedOn(),
                details.language(),
                details.url(),
                article.attribution().dateline(),
                article.attribution().credit(),
                stories,
                article.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                article.importedAt(),
                importedBy,
                new Revision(revision.number(), revision.sha256(), revision.length()),
                new Coverage(lines.lines(), lines.open(), lines.checked(), lines.waived()),
                new Claims(
                        claims.unchecked(),
                        claims.inProgress(),
                        claims.inReview(),
                        claims.checked()));
    }

    /** The version that a change names, and what tells two representations of it apart. */
    String tag(int version) {
        return version + "-" + Fingerprint.of(this);
    }
}
