package newsroom.sic.export.claimreview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import newsroom.sic.annotation.ApprovedVerdict;
import newsroom.sic.annotation.ApprovedVerdicts;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.export.ClaimReviews;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The claims with an approved verdict, each as a ClaimReview. */
@Service
class ReviewedClaims implements ClaimReviews {

    private static final int AT_ONCE = 200;
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private final ApprovedVerdicts verdicts;
    private final EvidenceFile evidence;
    private final Newsroom newsroom;
    private final JsonMapper json;

    ReviewedClaims(
            ApprovedVerdicts verdicts, EvidenceFile evidence, Newsroom newsroom, JsonMapper json) {
        this.verdicts = verdicts;
        this.evidence = evidence;
        this.newsroom = newsroom;
        this.json = json;
    }

    /**
     * The claim's; empty while no verdict is approved.
     *
     * @param desk the address of this Sic, without a slash at the end
     */
    Optional<ClaimReview> of(long claimId, String desk) {
        return verdicts.on(claimId).map(verdict -> review(verdict, evidence.on(claimId), desk));
    }

    @Override
    public Optional<String> jsonLd(long claimId, String desk) {
        return of(claimId, desk).map(json::writeValueAsString);
    }

    /** Hands over all of them, the latest claim first, a few hundred held at a time. */
    void each(@Nullable Instant since, String desk, Consumer<ClaimReview> taker) {
        Long before = null;
        List<ApprovedVerdict> some;
        do {
            some = verdicts.next(before, since, AT_ONCE);
            Map<Long, List<EvidenceView>> pieces =
                    evidence.on(some.stream().map(ApprovedVerdict::claimId).toList());
            for (ApprovedVerdict verdict : some) {
                before = verdict.claimId();
                taker.accept(review(verdict, pieces.getOrDefault(before, List.of()), desk));
            }
        } while (some.size() == AT_ONCE);
    }

    private ClaimReview review(ApprovedVerdict verdict, List<EvidenceView> pieces, String desk) {
        String page = desk + "/claims/" + verdict.claimId();
        return new ClaimReview(
                ClaimReview.SCHEMA_ORG,
                "ClaimReview",
                page + "#review",
                page,
                verdict.approvedAt(),
                newsroom.party(),
                verdict.statement(),
                new ClaimReview.Claim(
                        "Claim",
                        page + "#claim",
                        verdict.exact(),
                        said(verdict),
                        verdict.publishedOn(),
                        appearance(verdict, desk)),
                Rating.of(verdict.verdict()),
                PLAIN.render(MARKDOWN.parse(verdict.body())).strip(),
                pieces.stream().map(ReviewedClaims::source).toList());
    }

    /** What nobody is quoted with, the outlet says itself. */
    private static @Nullable Party said(ApprovedVerdict verdict) {
        if (verdict.claimant() != null) {
            return verdict.claimant().equals(verdict.outlet())
                    ? Party.body(verdict.claimant(), null)
                    : Party.named(verdict.claimant());
        }
        return verdict.outlet() == null ? null : Party.body(verdict.outlet(), null);
    }

    private static ClaimReview.Appearance appearance(ApprovedVerdict verdict, String desk) {
        return new ClaimReview.Appearance(
                "NewsArticle",
                verdict.url() == null ? desk + "/articles/" + verdict.articleId() : verdict.url(),
                verdict.headline(),
                verdict.publishedOn(),
                verdict.language(),
                verdict.outlet() == null ? null : Party.body(verdict.outlet(), null));
    }

    private static ClaimReview.Source source(EvidenceView piece) {
        String publisher = piece.details().publisher();
        return new ClaimReview.Source(
                "CreativeWork",
                piece.details().source(),
                piece.details().url(),
                publisher == null ? null : Party.named(publisher));
    }
}
