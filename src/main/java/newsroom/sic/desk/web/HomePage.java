package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, seen from one person: what came back, is begun, waits for them, or for others.
 */
record HomePage(List<Row> cameBack, List<Row> drafts, List<Row> waiting, List<Row> withOthers) {

    /**
     * An annotation with its claim.
     *
     * @param decision what a reviewer said last; null where that is not the point
     */
    record Row(AnnotationView annotation, ClaimView claim, @Nullable DecisionView decision) {}

    public boolean isClear() {
        return cameBack.isEmpty() && drafts.isEmpty() && waiting.isEmpty() && withOthers.isEmpty();
    }
}
