package newsroom.sic.annotation;

import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes hold of an annotation in the order that everybody keeps, its claim first, until the
 * transaction ends: two who change something about it never cross.
 */
@Component
class Hold {

    private final AnnotationRepository annotations;
    private final Claims claims;

    Hold(AnnotationRepository annotations, Claims claims) {
        this.annotations = annotations;
        this.claims = claims;
    }

    /** An annotation as it is now, and will stay. */
    record Held(AnnotationView annotation, ClaimView claim) {}

    Held annotation(long id) {
        ClaimView claim =
                claims.hold(
                        annotations
                                .findClaimId(id)
                                .orElseThrow(() -> Refusal.absent("annotation")));
        return new Held(
                annotations
                        .findForChange(id)
                        .orElseThrow(() -> Refusal.absent("annotation"))
                        .view(),
                claim);
    }
}
