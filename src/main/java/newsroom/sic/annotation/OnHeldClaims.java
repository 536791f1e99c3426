package newsroom.sic.annotation;

import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Annotations under their claim. Whatever changes one holds its claim first, so that two changes to
 * one claim never cross, and lets the claim follow. Wants a transaction around it.
 */
@Component
class OnHeldClaims {

    private final AnnotationRepository annotations;
    private final Claims claims;

    OnHeldClaims(AnnotationRepository annotations, Claims claims) {
        this.annotations = annotations;
        this.claims = claims;
    }

    /** What is done to an annotation while its claim is held. */
    @FunctionalInterface
    interface Verb {
        void on(Annotation annotation, ClaimView claim);
    }

    /**
     * Changes the one of that id, and its claim follows.
     *
     * @throws Refusal when there is none
     */
    AnnotationView change(long id, Actor by, Verb verb) {
        ClaimView claim = hold(id);
        Annotation annotation =
                annotations.findForChange(id).orElseThrow(() -> Refusal.absent("annotation"));
        verb.on(annotation, claim);
        annotations.flush();
        follow(claim.id(), by);
        return annotation.view();
    }

    private ClaimView hold(long id) {
        return claims.hold(
                annotations.findClaimId(id).orElseThrow(() -> Refusal.absent("annotation")));
    }

    /** The claim has the status and the verdict that follow from its annotations. */
    void follow(long claimId, Actor by) {
        List<AnnotationView> onIt =
                annotations.findByClaims(List.of(claimId)).stream().map(Annotation::view).toList();
        Standing standing = Standing.of(onIt);
        claims.follow(claimId, standing.status(), standing.verdict(), by);
    }
}
