package newsroom.sic.desk.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.RevisionMark;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.StatusTally;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the modules know of articles: five questions, for one as for two hundred. */
@Component
@Transactional(readOnly = true)
class Shelf {

    private final Articles articles;
    private final Stories stories;
    private final Claims claims;
    private final People people;

    Shelf(Articles articles, Stories stories, Claims claims, People people) {
        this.articles = articles;
        this.stories = stories;
        this.claims = claims;
        this.people = people;
    }

    public ArticleRepresentation one(ArticleView article) {
        return all(List.of(article)).getFirst();
    }

    public List<ArticleRepresentation> all(Collection<ArticleView> some) {
        List<Long> ids = some.stream().map(ArticleView::id).toList();
        Map<Long, List<Long>> in = stories.ofEach(ids);
        Map<Long, RevisionMark> marks = articles.marks(ids);
        Map<Long, CoverageTally> lines = articles.coverage(ids);
        Map<Long, StatusTally> tallies = claims.tally(ids);
        Map<Long, String> names =
                people.usernames(some.stream().map(ArticleView::importedBy).toList());
        return some.stream()
                .map(article ->
                        ArticleRepresentation.of(
                                article,
                                in.getOrDefault(article.id(), List.of()),
                                names.get(article.importedBy()),
                                Objects.requireNonNull(marks.get(article.id())),
                                lines.getOrDefault(article.id(), CoverageTally.NONE),
                                tallies.getOrDefault(article.id(), StatusTally.NONE)))
                .toList();
    }

    public ResponseEntity<ArticleRepresentation> ok(ArticleView article) {
        ArticleRepresentation shown = one(article);
        return ResponseEntity.ok().eTag(shown.tag(article.version())).body(shown);
    }

    /** The tag that the article has now. */
    public String tag(long id) {
        ArticleView article = articles.one(id);
        return one(article).tag(article.version());
    }
}
