package newsroom.sic.annotation.web;

import java.util.List;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a reviewer, and the annotation at hand.
 *
 * @param sheet null where nothing waits
 * @param next from where the list goes on; null at its end
 * @param withOthers what this reviewer wrote or last edited, so that somebody else decides
 */
record ReviewPage(
        List<Waiting> waiting,
        List<Waiting> withOthers,
        @Nullable AnnotationSheet sheet,
        @Nullable String next) {

    /** An annotation in the list, with its claim. */
    record Waiting(AnnotationView annotation, ClaimView claim) {}
}
