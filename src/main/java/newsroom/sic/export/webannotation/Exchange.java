package newsroom.sic.export.webannotation;

import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Annotations that come in from other programs, put on the desk by its own services. */
@Service
@Transactional
class Exchange {

    private final Annotations annotations;
    private final Claims claims;
    private final Places places;
    private final Documents documents;
    private final KeptProperties kept;
    private final ApplicationEventPublisher events;

    Exchange(
            Annotations annotations,
            Claims claims,
            Places places,
            Documents documents,
            KeptProperties kept,
            ApplicationEventPublisher events) {
        this.annotations = annotations;
        this.claims = claims;
        this.places = places;
        this.documents = documents;
        this.kept = kept;
        this.events = events;
    }

    /**
     * Makes a claim with a draft on it, both or neither.
     *
     * @param requestKey so that the same request twice makes one
     */
    public AnnotationView take(byte[] sent, Iris iris, @Nullable String requestKey, Person by) {
        SentAnnotation annotation = SentAnnotation.read(sent, Set.of(), iris);
        ForeignProperties foreign = annotation.foreign();
        foreign.json(); // refused before anything is made
        Place place = places.of(annotation.target());
        ClaimView claim = claims.make(place.article(), place.claim(requestKey), by);
        AnnotationView draft = annotations.write(claim.id(), annotation.finding(), requestKey, by);
        ForeignProperties before = kept.of(draft.id());
        if (!foreign.isEmpty() && before.isEmpty()) {
            keep(draft.id(), claim, before, foreign, by);
        }
        return draft;
    }

    /**
     * Gives an annotation the words, and the foreign properties, of another one. It stays on its
     * claim.
     *
     * @param claimId the claim that it is on
     * @param seen the whole tag of what it was made against
     */
    public AnnotationView replace(
            long id, long claimId, int against, String seen, byte[] sent, Iris iris, Person by) {
        ClaimView claim = claims.hold(claimId); // before the annotation is read
        AnnotationView now = annotations.one(id);
        refuseIfGone(now);
        SentAnnotation annotation =
                SentAnnotation.read(sent, documents.one(now, iris).marksBesides(), iris);
        if (!annotation.target().names(claim, places.article(annotation.target().source()))) {
            throw Refusal.byRule("export.refused.target-stays");
        }
        ForeignProperties before = kept.of(id);
        ForeignProperties foreign = annotation.foreign(before);
        AnnotationView edited =
                annotations.edit(id, against, annotation.insteadOf(now.finding()), by);
        if (!foreign.json().equals(before.json())) {
            if (edited.state() == ReviewState.APPROVED) {
                throw Refusal.byRule("export.refused.properties-sealed");
            }
            if (AnnotationDocument.foreignVersion(seen) != before.version()) {
                throw Refusal.stale("export.refused.properties-stale");
            }
            keep(id, claim, before, foreign, by);
        }
        return edited;
    }

    /** Whoever wrote it takes it back; it is no longer in the container. */
    public void withdraw(long id, int against, Person by) {
        refuseIfGone(annotations.one(id));
        annotations.withdraw(id, against, by);
    }

    static void refuseIfGone(AnnotationView annotation) {
        if (annotation.state() == ReviewState.WITHDRAWN) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
    }

    private void keep(
            long id, ClaimView claim, ForeignProperties from, ForeignProperties to, Person by) {
        kept.replace(id, from.version(), to);
        events.publishEvent(new ForeignPropertiesKept(id, claim, from, to, by));
    }
}
