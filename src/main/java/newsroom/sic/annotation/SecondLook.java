package newsroom.sic.annotation;

import java.util.List;
import java.util.Optional;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whoever decides on an annotation that was decided on before. */
@Service
@Transactional(readOnly = true)
public class SecondLook {

    private final EditionRepository editions;

    SecondLook(EditionRepository editions) {
        this.editions = editions;
    }

    /**
     * What changed since the last decision; empty where there was none, or where nothing waits.
     *
     * @param evidence all that is on file with the claim
     * @param decisions all on the annotation, oldest first
     */
    public Optional<SinceDecision> since(
            AnnotationView annotation,
            ClaimView claim,
            List<EvidenceView> evidence,
            List<DecisionView> decisions) {
        if (annotation.state() != ReviewState.SUBMITTED || decisions.isEmpty()) {
            return Optional.empty();
        }
        DecisionView last = decisions.getLast();
        Finding decided = decided(annotation, last);
        List<EvidenceView> added =
                evidence.stream().filter(piece -> piece.addedAt().isAfter(last.at())).toList();
        List<EvidenceView> onFileThen =
                evidence.stream().filter(piece -> !added.contains(piece)).toList();
        boolean moved =
                last.seal() != null
                        && !last.seal()
                                .equals(
                                        Seal.over(
                                                claim.anchor().exact(),
                                                claim.details(),
                                                decided,
                                                onFileThen));
        return Optional.of(new SinceDecision(last, decided, annotation.finding(), added, moved));
    }

    private Finding decided(AnnotationView annotation, DecisionView decision) {
        return decision.edition() == annotation.edition()
                ? annotation.finding()
                : editions.findByAnnotationIdAndEdition(annotation.id(), decision.edition())
                        .map(edition -> edition.view().finding())
                        .orElseThrow();
    }
}
