package newsroom.sic.testing;

import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;

/** The work that has been done before a test begins, through the same services as always. */
public class Newsroom {

    private final Articles articles;
    private final Claims claims;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Seals seals;

    Newsroom(
            Articles articles,
            Claims claims,
            Annotations annotations,
            Reviews reviews,
            Seals seals) {
        this.articles = articles;
        this.claims = claims;
        this.annotations = annotations;
        this.reviews = reviews;
        this.seals = seals;
    }

    public ArticleView article(Person by) {
        return article(ArticleFixtures.copy(), by);
    }

    public ArticleView article(String text, Person by) {
        return article(ArticleFixtures.copy(text), by);
    }

    public ArticleView article(NewArticle copy, Person by) {
        return switch (articles.bringIn(copy, by)) {
            case Arrival.Imported in -> articles.one(in.articleId());
            case Arrival.Duplicate twice -> throw new AssertionError(twice);
        };
    }

    /** On an article of its own, of which nobody else speaks. */
    public ClaimView claim(Person by) {
        return claim(article(by), "13 agreements", by);
    }

    public ClaimView claim(ArticleView article, String words, Person by) {
        RevisionText revision = articles.text(article.id());
        return claims.make(article.id(), ClaimFixtures.on(revision, words), by);
    }

    public AnnotationView draft(ClaimView claim, Person by) {
        return draft(claim, AnnotationFixtures.slip(), by);
    }

    public AnnotationView draft(ClaimView claim, Finding finding, Person by) {
        return annotations.write(claim.id(), finding, ClaimFixtures.key(), by);
    }

    public AnnotationView submitted(ClaimView claim, Person by) {
        return submitted(claim, AnnotationFixtures.slip(), by);
    }

    public AnnotationView submitted(ClaimView claim, Finding finding, Person by) {
        AnnotationView draft = draft(claim, finding, by);
        return annotations.submit(draft.id(), draft.version(), by);
    }

    /** Approves it as it stands now. */
    public AnnotationView approved(AnnotationView submitted, Person reviewer) {
        AnnotationView now = annotations.one(submitted.id());
        return reviews.approve(now.id(), now.version(), seals.of(now), null, reviewer);
    }

    public AnnotationView sentBack(AnnotationView submitted, Person reviewer) {
        return reviews.requestChanges(
                submitted.id(), submitted.version(), "Name the source.", reviewer);
    }

    public AnnotationView rejected(AnnotationView submitted, Person reviewer) {
        return reviews.reject(
                submitted.id(), submitted.version(), "It is right as it stands.", reviewer);
    }
}
