package newsroom.sic.annotation;

import java.util.Optional;
import newsroom.sic.claim.RemovalPolicy;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/** A claim stays once somebody annotated it: a withdrawn finding is on the record too. */
@Component
class NothingWasWrittenOnIt implements RemovalPolicy {

    private final AnnotationRepository annotations;

    NothingWasWrittenOnIt(AnnotationRepository annotations) {
        this.annotations = annotations;
    }

    @Override
    public Optional<Refusal> objection(long claimId) {
        return annotations.existsByClaimId(claimId)
                ? Optional.of(Refusal.byRule("claim.refused.has-annotations"))
                : Optional.empty();
    }
}
