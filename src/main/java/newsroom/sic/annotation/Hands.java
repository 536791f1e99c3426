package newsroom.sic.annotation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import org.springframework.stereotype.Component;

/**
 * Everybody whose words an approval would seal: those of the annotation, and those of its claim.
 * Rule 1 asks for them, so they are reckoned from every wording there was and not from the last
 * deed: two who each change a half do not free each other.
 */
@Component
class Hands {

    private final AnnotationRepository annotations;
    private final EditionRepository editions;
    private final Claims claims;

    Hands(AnnotationRepository annotations, EditionRepository editions, Claims claims) {
        this.annotations = annotations;
        this.editions = editions;
        this.claims = claims;
    }

    /**
     * Notes it on all that were written on the claim, so that queue and page read what a decision
     * will find. None of them is approved any more: an approval has the hands of its decision.
     */
    void noteOn(long claimId) {
        ClaimView claim = claims.one(claimId);
        annotations.findByClaims(List.of(claimId)).forEach(annotation -> note(annotation, claim));
        annotations.flush();
    }

    /** Notes on the annotation who had a hand in it. Its editions are in the store. */
    void note(Annotation annotation, ClaimView claim) {
        AnnotationView view = annotation.view();
        Set<Long> hands = new TreeSet<>(claims.writers(claim));
        hands.add(view.author());
        hands.add(view.lastEditor());
        hands.add(view.placedBy());
        List<EditionView> all =
                editions.findByAnnotationIdOrderByEdition(view.id()).stream()
                        .map(Edition::view)
                        .toList();
        for (EditionView edition : all) {
            hands.add(edition.editedBy());
            if (edition.finding().equals(view.finding())) {
                break;
            }
        }
        annotation.isBy(hands);
    }
}
