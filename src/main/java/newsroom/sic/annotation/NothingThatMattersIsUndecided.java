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
class NothingThatMattersIsUndecided implements SignOffPolicy {

    private final MarginNotes annotations;
    private final Claims claims;

    NothingThatMattersIsUndecided(MarginNotes annotations, Claims claims) {
        this.annotations = annotations;
        this.claims = claims;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        List<AnnotationView> undecided =
                annotations.on(article.id()).stream()
                        .filter(annotation -> annotation.state().isUndecided())
                        .filter(annotation -> annotation.finding().severity() != Severity.LOW)
                        .toList();
        Map<Long, ClaimView> on =
                claims.on(article.id()).stream()
                        .collect(Collectors.toMap(ClaimView::id, Function.identity()));
        return undecided.stream()
                .map(annotation ->
                        new Objection(
                                Objection.Kind.UNDECIDED_ANNOTATION,
                                annotation.id(),
                                Objects.requireNonNull(on.get(annotation.claimId()))
                                        .anchor()
                                        .exact()))
                .toList();
    }
}
