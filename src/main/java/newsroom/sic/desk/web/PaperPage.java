package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * An article with its whole check, to be printed and handed on.
 *
 * @param copy the text under its claims, numbered
 * @param sources every piece of evidence, numbered from 1 as the checks name them
 * @param signedOffBy by name; null while it is open
 */
record PaperPage(
        ArticleView article,
        RevisionText revision,
        CoverageTally coverage,
        Copy copy,
        List<Check> checks,
        List<EvidenceView> sources,
        @Nullable String signedOffBy) {

    /**
     * A claim with what was found.
     *
     * @param sources the numbers of the evidence on file with it
     */
    record Check(ClaimView claim, List<Finding> findings, List<Integer> sources) {}

    /**
     * A finding with who stands for it.
     *
     * @param author by name
     * @param decision the last one; null where nobody has decided
     * @param decidedBy by name; null with it
     */
    record Finding(
            AnnotationView annotation,
            String author,
            @Nullable DecisionView decision,
            @Nullable String decidedBy) {}
}
