package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffPolicy;
import org.springframework.stereotype.Component;

@Component
class EveryAnchorIsSettled implements SignOffPolicy {

    private final ClaimRepository claims;

    EveryAnchorIsSettled(ClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        return claims.findByArticle(article.id()).stream()
                .map(Claim::view)
                .filter(claim -> !claim.anchor().isSettled())
                .map(claim ->
                        new Objection(
                                Objection.Kind.UNSETTLED_ANCHOR,
                                claim.id(),
                                claim.anchor().quote().exact()))
                .toList();
    }
}
