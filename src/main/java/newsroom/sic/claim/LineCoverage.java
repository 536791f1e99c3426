package newsroom.sic.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleEvent;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineClaims;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Sights;
import newsroom.sic.text.Span;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the coverage of lines true to the claims on them. */
@Component
class LineCoverage {

    private final Articles articles;
    private final Lines lines;
    private final ClaimRepository claims;
    private final Sights sights;

    LineCoverage(Articles articles, Lines lines, ClaimRepository claims, Sights sights) {
        this.articles = articles;
        this.lines = lines;
        this.claims = claims;
        this.sights = sights;
    }

    /** Looks again at the lines under a span of the article's revision. */
    void follow(long articleId, int revision, Span span) {
        articles.hold(articleId);
        RevisionText text = articles.text(articleId, revision);
        List<ClaimView> pinned =
                claims.findByArticle(articleId).stream()
                        .map(Claim::view)
                        .filter(claim -> claim.anchor().revision() == revision)
                        .toList();
        Map<Integer, LineClaims> claimsByLine = new HashMap<>();
        for (LineText line : text.lines()) {
            if (line.span().overlaps(span)) {
                claimsByLine.put(line.n(), said(text, line, pinned));
            }
        }
        lines.follow(articleId, revision, claimsByLine);
    }

    @EventListener
    void on(ArticleEvent.LineWaived event) {
        follow(event.articleId(), event.line());
    }

    @EventListener
    void on(ArticleEvent.WaiverTakenBack event) {
        follow(event.articleId(), event.line());
    }

    private void follow(long articleId, LineText line) {
        follow(articleId, articles.one(articleId).revision(), line.span());
    }

    private LineClaims said(RevisionText text, LineText line, List<ClaimView> claims) {
        List<ClaimView> onLine =
                claims.stream()
                        .filter(claim -> claim.anchor().span().overlaps(line.span()))
                        .toList();
        if (onLine.isEmpty()) {
            return LineClaims.NONE;
        }
        if (!onLine.stream().allMatch(claim -> claim.status() == VerificationStatus.CHECKED)) {
            return LineClaims.UNCHECKED;
        }
        List<Span> held = onLine.stream().map(claim -> claim.anchor().span()).toList();
        return sights.lieIn(held, line, text) ? LineClaims.CHECKED : LineClaims.PARTLY_CHECKED;
    }
}
