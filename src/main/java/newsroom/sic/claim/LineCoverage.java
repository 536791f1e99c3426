package newsroom.sic.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.text.Span;
import org.springframework.stereotype.Component;

/** Keeps the coverage of lines true: a line is checked when it has claims and all are checked. */
@Component
class LineCoverage {

    private final Articles articles;
    private final ClaimRepository claims;

    LineCoverage(Articles articles, ClaimRepository claims) {
        this.articles = articles;
        this.claims = claims;
    }

    /** Looks again at the lines under a span of the article's revision. */
    void follow(long articleId, int revision, Span span) {
        RevisionText text = articles.text(articleId, revision);
        List<ClaimView> pinned =
                claims.findByArticle(articleId).stream()
                        .map(Claim::view)
                        .filter(claim -> claim.anchor().revision() == revision)
                        .toList();
        Map<Integer, Boolean> checked = new HashMap<>();
        for (LineText line : text.lines()) {
            if (line.span().overlaps(span)) {
                checked.put(line.n(), checked(line, pinned));
            }
        }
        articles.cover(articleId, revision, checked);
    }

    private static boolean checked(LineText line, List<ClaimView> claims) {
        List<ClaimView> onLine =
                claims.stream()
                        .filter(claim -> claim.anchor().span().overlaps(line.span()))
                        .toList();
        return !onLine.isEmpty()
                && onLine.stream().allMatch(c -> c.status() == VerificationStatus.CHECKED);
    }
}
