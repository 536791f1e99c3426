package newsroom.sic.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The annotations of the desk, and what their authors do: write, submit, withdraw. What reviewers
 * do is in {@link Reviews}.
 */
@Service
@Transactional(readOnly = true)
public class Annotations {

    private final AnnotationRepository annotations;
    private final MarginNotes margin;
    private final EditionRepository editions;
    private final FreshDrafts drafts;
    private final OnHeldClaims held;
    private final Hands hands;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Annotations(
            AnnotationRepository annotations,
            MarginNotes margin,
            EditionRepository editions,
            FreshDrafts drafts,
            OnHeldClaims held,
            Hands hands,
            Claims claims,
            ApplicationEventPublisher events,
            Clock clock) {
        this.annotations = annotations;
        this.margin = margin;
        this.editions = editions;
        this.drafts = drafts;
        this.held = held;
        this.hands = hands;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @param requestKey given by the page, so that the same request twice begins one
     */
    @Transactional
    public AnnotationView write(
            long claimId, Finding finding, @Nullable String requestKey, Person by) {
        return write(claimId, null, finding, requestKey, by);
    }

    /**
     * The same of a claim that was looked at.
     *
     * @param seen its {@link ClaimView#mark} as it was; null where nobody looked
     * @throws Refusal when it says something else by now, or sits elsewhere
     */
    @Transactional
    public AnnotationView write(
            long claimId,
            @Nullable String seen,
            Finding finding,
            @Nullable String requestKey,
            Person by) {
        ClaimView claim = claims.hold(claimId);
        String key = Typed.optionalLine("request key", requestKey, 36);
        Optional<Annotation> same =
                Optional.ofNullable(key)
                        .flatMap(k -> annotations.findByRequestKeyAndAuthorId(k, by.id()));
        if (same.isPresent()) {
            return same.get().view();
        }
        claim.refuseUnlessSeenAs(seen);
        Annotation written =
                annotations.saveAndFlush(new Annotation(claimId, finding, key, by, now()));
        editions.saveAndFlush(written.currentEdition());
        hands.note(written, claim);
        events.publishEvent(
                new AnnotationEvent.AnnotationWritten(
                        written.view().id(), claim, Annotation.changes(null, finding), by));
        held.follow(claimId, by);
        return written.view();
    }

    /**
     * Begins a draft and submits it, both or neither.
     *
     * @param seen as with {@link #write}
     * @param requestKey as with {@link #write}; what the same request submitted before stays so
     */
    @Transactional
    public AnnotationView writeAndSubmit(
            long claimId,
            @Nullable String seen,
            Finding finding,
            @Nullable String requestKey,
            Person by) {
        AnnotationView written = write(claimId, seen, finding, requestKey, by);
        return written.state() == ReviewState.DRAFT
                ? submit(written.id(), written.version(), by)
                : written;
    }

    /** Gives an annotation other words; an approval of the old ones falls away (rule 2). */
    @Transactional
    public AnnotationView edit(long id, int version, Finding finding, Person by) {
        return held.change(
                id,
                by,
                (annotation, claim) -> {
                    ReviewState from = annotation.view().state();
                    List<Change> changes = annotation.edit(version, finding, by, now());
                    if (changes.isEmpty()) {
                        return;
                    }
                    editions.saveAndFlush(annotation.currentEdition());
                    hands.note(annotation, claim);
                    events.publishEvent(
                            new AnnotationEvent.AnnotationEdited(id, claim, changes, by));
                    if (from == ReviewState.APPROVED) {
                        events.publishEvent(
                                new AnnotationEvent.SealBroken(
                                        id, claim, from.to(annotation.view().state()), by));
                    }
                });
    }

    /** Gives an annotation other words and submits it, both or neither. */
    @Transactional
    public AnnotationView editAndSubmit(long id, int version, Finding finding, Person by) {
        return submit(id, edit(id, version, finding, by).version(), by);
    }

    /**
     * Asks for a decision.
     *
     * @throws Refusal when it is another's, or waits already, or was changed since that version
     */
    @Transactional
    public AnnotationView submit(long id, int version, Person by) {
        return move(
                id,
                by,
                annotation -> annotation.submit(version, by, now()),
                AnnotationEvent.AnnotationSubmitted::new);
    }

    /**
     * Takes back what is not decided yet; it can be taken up again.
     *
     * @throws Refusal when it is another's, or decided, or was changed since that version
     */
    @Transactional
    public AnnotationView withdraw(long id, int version, Person by) {
        return move(
                id,
                by,
                annotation -> annotation.withdraw(version, by, now()),
                AnnotationEvent.AnnotationWithdrawn::new);
    }

    /** Takes up again what its author had withdrawn: it is a draft. */
    @Transactional
    public AnnotationView resume(long id, int version, Person by) {
        return move(
                id,
                by,
                annotation -> annotation.resume(version, by, now()),
                AnnotationEvent.AnnotationResumed::new);
    }

    /**
     * Takes a draft away as if it had never been begun: in its first wording, asked of nobody,
     * spoken of by nobody. History keeps what it said.
     *
     * @throws Refusal when something hangs on it already; it can be withdrawn
     */
    @Transactional
    public void drop(long id, Person by) {
        held.change(
                id,
                by,
                (annotation, claim) -> {
                    List<Change> gone = annotation.goneWith(by);
                    if (!drafts.drop(id)) {
                        throw Refusal.byRule("annotation.refused.not-droppable");
                    }
                    events.publishEvent(new AnnotationEvent.DraftDropped(id, claim, gone, by));
                });
    }

    private AnnotationView move(long id, Person by, Consumer<Annotation> step, Telling telling) {
        return held.change(
                id,
                by,
                (annotation, claim) -> {
                    ReviewState from = annotation.view().state();
                    step.accept(annotation);
                    events.publishEvent(
                            telling.of(id, claim, from.to(annotation.view().state()), by));
                });
    }

    @FunctionalInterface
    private interface Telling {
        AnnotationEvent of(long id, ClaimView claim, List<Change> changes, Actor by);
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public AnnotationView one(long id) {
        return annotations.findById(id).orElseThrow(() -> Refusal.absent("annotation")).view();
    }

    /** Those of these ids, by id; an id that is none's is left out. */
    public Map<Long, AnnotationView> some(Collection<Long> ids) {
        Map<Long, AnnotationView> found = new HashMap<>();
        if (!ids.isEmpty()) {
            annotations.findByIdIn(ids).forEach(one -> found.put(one.view().id(), one.view()));
        }
        return found;
    }

    /** The annotations on each of the claims, oldest first. */
    public Map<Long, List<AnnotationView>> on(Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? Map.of()
                : byClaim(
                        annotations.findByClaims(claimIds).stream().map(Annotation::view).toList());
    }

    /** The annotations on each claim of an article, oldest first. */
    public Map<Long, List<AnnotationView>> onArticle(long articleId) {
        return byClaim(margin.on(articleId));
    }

    private static Map<Long, List<AnnotationView>> byClaim(List<AnnotationView> found) {
        return found.stream().collect(Collectors.groupingBy(AnnotationView::claimId));
    }

    /** Every wording that an annotation has had, first to last. */
    public List<EditionView> editions(long annotationId) {
        return editions.findByAnnotationIdOrderByEdition(annotationId).stream()
                .map(Edition::view)
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
