package newsroom.sic.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.claim.ClaimEvent;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.text.Wording;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule 2: what an approval rests on has changed, so it falls away, in the transaction of the
 * change. The annotation waits for review again. Rule 4: where the words or the statement changed,
 * whoever looked before has to look again.
 */
@Component
@Transactional
class BreakingSeals {

    private final AnnotationRepository annotations;
    private final OnHeldClaims held;
    private final Hands hands;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BreakingSeals(
            AnnotationRepository annotations,
            OnHeldClaims held,
            Hands hands,
            Claims claims,
            ApplicationEventPublisher events,
            Clock clock) {
        this.annotations = annotations;
        this.held = held;
        this.hands = hands;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /** Evidence is part of what was sealed: when it changes, approvals on the claim fall away. */
    @EventListener
    void on(ClaimEvent.EvidenceChanged event) {
        breakSeals(event.claimId(), event.by());
    }

    /**
     * What was found is found of a statement and of whoever made it, and goes out beside them. Rule
     * 1 again: whoever rewrites these has a hand in it, and does not decide what was found of them.
     */
    @EventListener
    void on(ClaimEvent.ClaimEdited event) {
        if (event.changes().stream()
                .anyMatch(one -> one.what().equals("statement") || one.what().equals("claimant"))) {
            breakSeals(event.claimId(), event.by());
            toBeLookedAtAgain(event.claimId());
        }
    }

    /** So are the words that a claim sits on: while nobody knows which they are, nothing stands. */
    @EventListener
    void on(ClaimEvent.AnchorUnsettled event) {
        breakSeals(event.claimId(), event.by());
        toBeLookedAtAgain(event.claimId());
    }

    /** Rule 1 again: whoever says where the words are does not decide what was found of them. */
    @EventListener
    void on(ClaimEvent.AnchorSettled event) {
        breakSeals(event.claimId(), event.by());
        answersFor(event.claimId(), event.by());
        toBeLookedAtAgain(event.claimId());
    }

    private void answersFor(long claimId, Actor by) {
        annotations
                .findByClaims(List.of(claimId))
                .forEach(annotation -> annotation.placed(by.id()));
        annotations.flush();
    }

    @EventListener
    void on(ClaimEvent.SettlingTakenBack event) {
        breakSeals(event.claimId(), event.by());
        toBeLookedAtAgain(event.claimId());
    }

    /**
     * A claim that goes on by itself sits on the same words, and nothing falls. But a span that
     * ended within a word takes in the whole of it where that is printed otherwise: these are other
     * words than were sealed, and may be somebody else's place.
     */
    @EventListener
    void on(ClaimEvent.AnchorFollowed event) {
        if (event.changes().stream().anyMatch(BreakingSeals::areOtherWords)) {
            breakSeals(event.claimId(), event.by());
            toBeLookedAtAgain(event.claimId());
        }
    }

    private static boolean areOtherWords(Change change) {
        return change.what().equals("exact")
                && change.from() != null
                && change.to() != null
                && !Wording.isSame(change.from(), change.to());
    }

    private void toBeLookedAtAgain(long claimId) {
        hands.noteOn(claimId);
        annotations
                .findByClaims(List.of(claimId))
                .forEach(annotation -> annotation.speaksOfAnotherThing(now()));
        annotations.flush();
    }

    private void breakSeals(long claimId, Actor by) {
        ClaimView claim = claims.hold(claimId);
        for (Annotation annotation : annotations.findByClaims(List.of(claimId))) {
            ReviewState from = annotation.view().state();
            if (from == ReviewState.APPROVED) {
                annotation.breakSeal(now());
                hands.note(annotation, claim); // approvals from before hands were kept name fewer
                annotations.flush();
                events.publishEvent(
                        new AnnotationEvent.SealBroken(
                                annotation.view().id(),
                                claim,
                                from.to(annotation.view().state()),
                                by));
            }
        }
        held.follow(claimId, by);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
