package newsroom.sic.annotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffPolicy;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import org.springframework.stereotype.Component;

@Component
class NoQueryStands implements SignOffPolicy {

    private final QueryRepository queries;
    private final MarginNotes annotations;
    private final Claims claims;

    NoQueryStands(QueryRepository queries, MarginNotes annotations, Claims claims) {
        this.queries = queries;
        this.annotations = annotations;
        this.claims = claims;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        List<QueryView> standing =
                queries.findStandingByArticle(article.id()).stream().map(Query::view).toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> claimOf =
                annotations.on(article.id()).stream()
                        .collect(Collectors.toMap(AnnotationView::id, AnnotationView::claimId));
        Map<Long, ClaimView> on =
                claims.on(article.id()).stream()
                        .collect(Collectors.toMap(ClaimView::id, Function.identity()));
        return standing.stream()
                .map(query ->
                        new Objection(
                                Objection.Kind.OPEN_QUERY,
                                query.annotationId(),
                                Objects.requireNonNull(on.get(claimOf.get(query.annotationId())))
                                        .anchor()
                                        .exact()))
                .toList();
    }
}
