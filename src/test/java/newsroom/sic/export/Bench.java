package newsroom.sic.export;

import java.sql.Connection;
import java.util.UUID;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes what a file is to be made of: by the services, or quickly and in bulk. */
public class Bench {

    private final Articles articles;
    private final Claims claims;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Seals seals;
    private final JdbcTemplate jdbc;

    Bench(
            Articles articles,
            Claims claims,
            Annotations annotations,
            Reviews reviews,
            Seals seals,
            JdbcTemplate jdbc) {
        this.articles = articles;
        this.claims = claims;
        this.annotations = annotations;
        this.reviews = reviews;
        this.seals = seals;
        this.jdbc = jdbc;
    }

    public long article(
            @Nullable String headline, @Nullable String outlet, String text, Person by) {
        return articles.bringIn(
                        new NewArticle(
                                new ArticleDetails(
                                        headline, outlet, null, null, "en", "https://example.org/"),
                                text + "\n\n" + UUID.randomUUID(),
                                "UTF-8",
                                null),
                        by)
                .articleId();
    }

    /** A claim on the first place where these words stand. */
    public ClaimView claim(
            long article,
            String words,
            @Nullable String statement,
            @Nullable String claimant,
            Person by) {
        String text = articles.text(article).text().toString();
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return claims.make(article, new NewClaim(1, start, end, statement, claimant, null), by);
    }

    public AnnotationView submitted(long claim, Finding finding, Person by) {
        AnnotationView draft = annotations.write(claim, finding, null, by);
        return annotations.submit(draft.id(), draft.version(), by);
    }

    public AnnotationView approved(AnnotationView submitted, @Nullable String comment, Person by) {
        return reviews.approve(
                submitted.id(), submitted.version(), seals.of(submitted), comment, by);
    }

    /** Drafts in bulk, all alike, straight into the store. */
    void drafts(long claim, int count, String body, String correction, Person by) {
        jdbc.update(
                """
                insert into annotation (id, version, claim_id, issue, severity, body, correction,
                    state, author_id, last_editor_id, placed_by_id, edition, created_at,
                    updated_at)
                select nextval('annotation_seq'), 0, ?, 'FIGURE', 'LOW', cast(? as text),
                    cast(? as text), 'DRAFT', ?, ?, ?, 1, current_timestamp, current_timestamp
                from %s
                """
                        .formatted(numbers(count)),
                claim,
                body,
                correction,
                by.id(),
                by.id(),
                by.id());
    }

    private String numbers(int count) {
        return isH2() ? "system_range(1, " + count + ")" : "generate_series(1, " + count + ")";
    }

    boolean isH2() {
        return Boolean.TRUE.equals(
                jdbc.execute(
                        (Connection c) -> c.getMetaData().getDatabaseProductName().equals("H2")));
    }

    void removeDrafts(long claim) {
        jdbc.update("delete from annotation where claim_id = ?", claim);
    }
}
