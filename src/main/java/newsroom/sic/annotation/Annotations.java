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
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimEvent;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The annotations of the desk: writing them, submitting them, deciding on them. Whatever changes
 * one holds its claim first, so that two changes to one claim never cross.
 */
@Service
@Transactional(readOnly = true)
public class Annotations {

    private final AnnotationRepository annotations;
    private final MarginNotes margin;
    private final EditionRepository editions;
    private final FreshDrafts drafts;
    private final DecisionRepository decisions;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Anchors anchors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Annotations(
            AnnotationRepository annotations,
            MarginNotes margin,
            EditionRepository editions,
            FreshDrafts drafts,
            DecisionRepository decisions,
            Claims claims,
            EvidenceFile evidence,
            Anchors anchors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.annotations = annotations;
        this.margin = margin;
        this.editions = editions;
        this.drafts = drafts;
        this.decisions = decisions;
        this.claims = claims;
        this.evidence = evidence;
        this.anchors = anchors;
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
        events.publishEvent(
                new AnnotationEvent.AnnotationWritten(
                        written.view().id(), claim, Annotation.changes(null, finding), by));
        claimFollows(claimId, by);
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
        return change(
                id,
                by,
                (annotation, claim) -> {
                    boolean sealed = annotation.view().state() == ReviewState.APPROVED;
                    List<Change> changes = annotation.edit(version, finding, by, now());
                    if (changes.isEmpty()) {
                        return;
                    }
                    editions.saveAndFlush(annotation.currentEdition());
                    events.publishEvent(
                            new AnnotationEvent.AnnotationEdited(id, claim, changes, by));
                    if (sealed) {
                        events.publishEvent(sealBroken(annotation, claim, by));
                    }
                });
    }

    /** Gives an annotation other words and submits it, both or neither. */
    @Transactional
    public AnnotationView editAndSubmit(long id, int version, Finding finding, Person by) {
        return submit(id, edit(id, version, finding, by).version(), by);
    }

    @Transactional
    public AnnotationView submit(long id, int version, Person by) {
        return change(
                id,
                by,
                (annotation, claim) -> {
                    ReviewState from = annotation.view().state();
                    annotation.submit(version, by, now());
                    events.publishEvent(
                            new AnnotationEvent.AnnotationSubmitted(
                                    id, claim, states(from, annotation), by));
                });
    }

    @Transactional
    public AnnotationView withdraw(long id, int version, Person by) {
        return change(
                id,
                by,
                (annotation, claim) -> {
                    ReviewState from = annotation.view().state();
                    annotation.withdraw(version, by, now());
                    events.publishEvent(
                            new AnnotationEvent.AnnotationWithdrawn(
                                    id, claim, states(from, annotation), by));
                });
    }

    /**
     * Takes a draft away as if it had never been begun: in its first wording, asked of nobody,
     * spoken of by nobody. History keeps what it said.
     *
     * @throws Refusal when something hangs on it already; it can be withdrawn
     */
    @Transactional
    public void drop(long id, Person by) {
        long claimId = annotations.findClaimId(id).orElseThrow(() -> Refusal.absent("annotation"));
        ClaimView claim = claims.hold(claimId);
        Annotation annotation =
                annotations.findForChange(id).orElseThrow(() -> Refusal.absent("annotation"));
        List<Change> gone = annotation.goneWith(by);
        if (!drafts.drop(id)) {
            throw Refusal.byRule("annotation.refused.not-droppable");
        }
        events.publishEvent(new AnnotationEvent.DraftDropped(id, claim, gone, by));
        claimFollows(claimId, by);
    }

    /** Takes up again what its author had withdrawn: it is a draft. */
    @Transactional
    public AnnotationView resume(long id, int version, Person by) {
        return change(
                id,
                by,
                (annotation, claim) -> {
                    ReviewState from = annotation.view().state();
                    annotation.resume(version, by, now());
                    events.publishEvent(
                            new AnnotationEvent.AnnotationResumed(
                                    id, claim, states(from, annotation), by));
                });
    }

    /**
     * Approves and seals.
     *
     * @param seen the seal over what the reviewer had before their eyes ({@link #seal}); what
     *     changed since then must be looked at first
     */
    @Transactional
    public AnnotationView approve(
            long id, int version, String seen, @Nullable String comment, Person by) {
        return change(
                id,
                by,
                (annotation, claim) -> {
                    String seal = seal(annotation.view(), claim);
                    try {
                        annotation.readyForDecision(version, by);
                    } catch (Refusal no) {
                        throw no.kind() == Refusal.Kind.STALE && !seal.equals(seen)
                                ? otherWords(seen, annotation.view(), claim).orElse(no)
                                : no;
                    }
                    WordsStand.hold(claim);
                    if (!seal.equals(seen)) {
                        throw otherWords(seen, annotation.view(), claim)
                                .orElseGet(() ->
                                        Refusal.stale("annotation.refused.evidence-changed"));
                    }
                    decide(
                            annotation,
                            claim,
                            Decision.approve(annotation.view(), by, comment, seal, now()),
                            by);
                });
    }

    /** Says which words the reviewer saw, where it was the words that changed. */
    private Optional<Refusal> otherWords(String seen, AnnotationView annotation, ClaimView claim) {
        List<EvidenceView> onFile = evidence.on(claim.id());
        String now = claim.anchor().exact();
        return anchors.wordsBefore(claim.id()).stream()
                .filter(was -> Seal.over(was, annotation.finding(), onFile).equals(seen))
                .findFirst()
                .map(was -> Refusal.stale("annotation.refused.words-changed", was, now));
    }

    @Transactional
    public AnnotationView requestChanges(long id, int version, @Nullable String reason, Person by) {
        return sendBack(id, version, Outcome.CHANGES_REQUESTED, reason, by);
    }

    @Transactional
    public AnnotationView reject(long id, int version, @Nullable String reason, Person by) {
        return sendBack(id, version, Outcome.REJECTED, reason, by);
    }

    private AnnotationView sendBack(
            long id, int version, Outcome outcome, @Nullable String reason, Person by) {
        return change(
                id,
                by,
                (annotation, claim) -> {
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

    /** Evidence is part of what was sealed: when it changes, approvals on the claim fall away. */
    @EventListener
    void on(ClaimEvent.EvidenceChanged event) {
        breakSeals(event.claimId(), event.by());
    }

    /** What was found is found of a statement and of whoever made it, and goes out beside them. */
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
        annotations
                .findByClaims(List.of(event.claimId()))
                .forEach(annotation -> annotation.placed(event.by().id()));
        toBeLookedAtAgain(event.claimId());
    }

    @EventListener
    void on(ClaimEvent.SettlingTakenBack event) {
        breakSeals(event.claimId(), event.by());
        toBeLookedAtAgain(event.claimId());
    }

    private void toBeLookedAtAgain(long claimId) {
        annotations
                .findByClaims(List.of(claimId))
                .forEach(annotation -> annotation.speaksOfAnotherThing(now()));
        annotations.flush();
    }

    private void breakSeals(long claimId, Actor by) {
        ClaimView claim = claims.hold(claimId);
        for (Annotation annotation : annotations.findByClaims(List.of(claimId))) {
            if (annotation.view().state() == ReviewState.APPROVED) {
                annotation.breakSeal(now());
                annotations.flush();
                events.publishEvent(sealBroken(annotation, claim, by));
            }
        }
        claimFollows(claimId, by);
    }

    private static AnnotationEvent sealBroken(Annotation annotation, ClaimView claim, Actor by) {
        return new AnnotationEvent.SealBroken(
                annotation.view().id(), claim, states(ReviewState.APPROVED, annotation), by);
    }

    private static List<Change> states(ReviewState from, Annotation annotation) {
        return new Change.Collector()
                .note("state", from.words(), annotation.view().state().words())
                .changes();
    }

    private AnnotationView change(long id, Person by, Verb verb) {
        long claimId = annotations.findClaimId(id).orElseThrow(() -> Refusal.absent("annotation"));
        ClaimView claim = claims.hold(claimId);
        Annotation annotation =
                annotations.findForChange(id).orElseThrow(() -> Refusal.absent("annotation"));
        verb.on(annotation, claim);
        annotations.flush();
        claimFollows(claimId, by);
        return annotation.view();
    }

    private void claimFollows(long claimId, Actor by) {
        Standing standing = Standing.of(on(List.of(claimId)).getOrDefault(claimId, List.of()));
        claims.follow(claimId, standing.status(), standing.verdict(), by);
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public AnnotationView one(long id) {
        return annotations.findById(id).orElseThrow(() -> Refusal.absent("annotation")).view();
    }

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

    /** Every wording that an annotation has had, first to last. */
    public List<EditionView> editions(long annotationId) {
        return editions.findByAnnotationIdOrderByEdition(annotationId).stream()
                .map(Edition::view)
                .toList();
    }

    /** Why this person may not decide on the annotation; empty when they may. */
    public Optional<Refusal> objection(AnnotationView annotation, Person reviewer) {
        return FourEyes.objection(annotation, reviewer);
    }

    /** The seal that an approval of the annotation as it stands now would carry. */
    public String seal(AnnotationView annotation) {
        return seal(annotation, claims.one(annotation.claimId()));
    }

    /**
     * The seal of each of them, by its id.
     *
     * @param on the claims that they are on, by id
     */
    public Map<Long, String> seals(Collection<AnnotationView> some, Map<Long, ClaimView> on) {
        Map<Long, List<EvidenceView>> onFile =
                evidence.on(some.stream().map(AnnotationView::claimId).distinct().toList());
        return some.stream()
                .collect(
                        Collectors.toMap(
                                AnnotationView::id,
                                one ->
                                        Seal.over(
                                                Objects.requireNonNull(on.get(one.claimId()))
                                                        .anchor()
                                                        .exact(),
                                                one.finding(),
                                                onFile.getOrDefault(one.claimId(), List.of()))));
    }

    private String seal(AnnotationView annotation, ClaimView claim) {
        return Seal.over(claim.anchor().exact(), annotation.finding(), evidence.on(claim.id()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @FunctionalInterface
    private interface Verb {
        void on(Annotation annotation, ClaimView claim);
    }
}
