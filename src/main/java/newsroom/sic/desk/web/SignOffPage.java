package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.Objection;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Closing an article, or what stands against it.
 *
 * @param openLines with why each is open
 * @param findings the annotations among the objections, by their id
 * @param signedOffBy by name; null while it is open
 * @param reason what was typed and refused; null at first
 */
record SignOffPage(
        ArticleView article,
        CoverageTally coverage,
        List<Objection> objections,
        List<OpenLine> openLines,
        Map<Long, AnnotationView> findings,
        @Nullable String signedOffBy,
        @Nullable String reason,
        @Nullable Refusal refusal) {

    public List<Objection> unsettledAnchors() {
        return of(Objection.Kind.UNSETTLED_ANCHOR);
    }

    public List<Objection> unansweredNotes() {
        return of(Objection.Kind.UNANSWERED_CORRECTION_NOTE);
    }

    public List<Objection> undecidedAnnotations() {
        return of(Objection.Kind.UNDECIDED_ANNOTATION);
    }

    public List<Objection> openQueries() {
        return of(Objection.Kind.OPEN_QUERY);
    }

    private List<Objection> of(Objection.Kind kind) {
        return objections.stream().filter(objection -> objection.kind() == kind).toList();
    }
}
