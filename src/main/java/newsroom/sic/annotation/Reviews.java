package newsroom.sic.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers decide on annotations. Nobody decides on their own ({@link FourEyes}, rule 1). */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private final DecisionRepository decisions;
    private final OnHeldClaims held;
    private final Hands hands;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            DecisionRepository decisions,
            OnHeldClaims held,
            Hands hands,
            Seals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.held = held;
        this.hands = hands;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Approves and seals.
     *
     * @param seen the seal over what the reviewer had before their eyes ({@link Seals#of}); what
     *     changed since then must be looked at first
     * @throws Refusal when this person may not decide, nothing waits, the words do not stand, or it
     *     is no longer what they saw
     */
    @Transactional
    public AnnotationView approve(
            long id, int version, String seen, @Nullable String comment, Person by) {
        return held.change(
                id,
                by,
                (annotation, claim) -> {
                    readyForApproval(annotation, claim, version, seen, by);
                    WordsStand.hold(claim);
                    String seal = seals.sameAs(seen, annotation.view(), claim);
                    decide(
                            annotation,
                            claim,
                            Decision.approve(annotation.view(), by, comment, seal, now()),
                            by);
                });
    }

    /** Where the words under it are others by now, that says more than that something is. */
    private void readyForApproval(
            Annotation annotation, ClaimView claim, int version, String seen, Person by) {
        try {
            hands.note(annotation, claim);
            annotation.readyForDecision(version, by);
        } catch (Refusal no) {
            throw no.kind() == Refusal.Kind.STALE
                    ? seals.otherWords(seen, annotation.view(), claim).orElse(no)
                    : no;
        }
    }

    /**
     * Sends it back to its author.
     *
     * @throws Refusal when no reason is given, and as {@link #approve} does
     */
    @Transactional
    public AnnotationView requestChanges(long id, int version, @Nullable String reason, Person by) {
        return sendBack(id, version, Outcome.CHANGES_REQUESTED, reason, by);
    }

    /**
     * Says no for good.
     *
     * @throws Refusal when no reason is given, and as {@link #approve} does
     */
    @Transactional
    public AnnotationView reject(long id, int version, @Nullable String reason, Person by) {
        return sendBack(id, version, Outcome.REJECTED, reason, by);
    }

    private AnnotationView sendBack(
            long id, int version, Outcome outcome, @Nullable String reason, Person by) {
        return held.change(
                id,
                by,
                (annotation, claim) -> {
                    hands.note(annotation, claim);
                    annotation.readyForDecision(version, by);
                    decide(
                            annotation,
                            claim,
                            Decision.sendBack(annotation.view(), by, outcome, reason, now()),
                            by);
                });
    }

    private void decide(Annotation annotation, ClaimView claim, Decision decision, Person by) {
        ReviewState from = annotation.view().state();
        decisions.saveAndFlush(decision);
        annotation.take(decision, now());
        DecisionView decided = decision.view();
        List<Change> changes =
                new Change.Collector()
                        .note("state", from.words(), annotation.view().state().words())
                        .note("comment", null, decided.comment())
                        .note("seal", null, decided.seal())
                        .changes();
        long id = annotation.view().id();
        events.publishEvent(
                switch (decided.outcome()) {
                    case APPROVED -> new AnnotationEvent.AnnotationApproved(id, claim, changes, by);
                    case CHANGES_REQUESTED ->
                            new AnnotationEvent.ChangesRequested(id, claim, changes, by);
                    case REJECTED -> new AnnotationEvent.AnnotationRejected(id, claim, changes, by);
                });
    }

    /** Why this person may not decide on the annotation; empty when they may. */
    public Optional<Refusal> objection(AnnotationView annotation, Person reviewer) {
        return FourEyes.objection(annotation, reviewer);
    }

    /** The decisions on each of the annotations, oldest first. */
    public Map<Long, List<DecisionView>> decisions(Collection<Long> annotationIds) {
        return annotationIds.isEmpty()
                ? Map.of()
                : decisions.findByAnnotations(annotationIds).stream()
                        .map(Decision::view)
                        .collect(Collectors.groupingBy(DecisionView::annotationId));
    }

    /** Why each of the annotations that are back with their authors was sent back. */
    public Map<Long, String> reasonsForSendingBack(Collection<List<AnnotationView>> groups) {
        List<Long> back =
                groups.stream()
                        .flatMap(List::stream)
                        .filter(a -> a.state() == ReviewState.CHANGES_REQUESTED)
                        .map(AnnotationView::id)
                        .toList();
        Map<Long, String> reasons = new HashMap<>();
        decisions(back)
                .forEach((id, taken) ->
                        reasons.put(id, Objects.requireNonNullElse(taken.getLast().comment(), "")));
        return reasons;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
