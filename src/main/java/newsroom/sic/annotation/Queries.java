package newsroom.sic.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Hold.Held;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annotations put as questions to a writer, a desk or a source: one at a time each, several over
 * time. Whatever changes one holds its claim first, then its annotation.
 */
@Service
@Transactional(readOnly = true)
public class Queries {

    private final QueryRepository queries;
    private final Hold hold;
    private final EvidenceFile evidence;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Queries(
            QueryRepository queries,
            Hold hold,
            EvidenceFile evidence,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.hold = hold;
        this.evidence = evidence;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Puts an annotation as a question. */
    @Transactional
    public QueryView ask(long annotationId, NewQuery put, Person by) {
        Held held = hold.annotation(annotationId);
        Optional<Query> same =
                Optional.ofNullable(put.requestKey())
                        .flatMap(key -> queries.findByRequestKeyAndAskedBy(key, by.id()));
        if (same.isPresent()) {
            return same.get().view();
        }
        refuseUnlessItMayBePut(held.annotation());
        refusePast(put.dueOn());
        Person owner = active(put.owner());
        Query query = queries.saveAndFlush(new Query(annotationId, put, by, now()));
        List<Change> changes =
                new Change.Collector()
                        .note("question", null, put.question())
                        .note("asked", null, put.asked().words() + ": " + put.askedName())
                        .note("owner", null, owner.name())
                        .note("due on", null, put.dueOn())
                        .changes();
        events.publishEvent(new QueryEvent.QueryAsked(query.view(), held.claim(), changes, by));
        return query.view();
    }

    /**
     * Gives a query to somebody else to see to, who is told.
     *
     * @param version the query's, as it was seen (rule 4)
     */
    @Transactional
    public QueryView handOver(long id, int version, long owner, Person by) {
        Held held = held(id);
        Query query = forChange(id);
        Person from = people.byId(query.view().owner());
        Person to = active(owner);
        query.handOver(version, owner);
        queries.flush();
        List<Change> changes =
                new Change.Collector().note("owner", from.name(), to.name()).changes();
        if (from.id() != to.id()) {
            events.publishEvent(
                    new QueryEvent.QueryHandedOver(query.view(), held.claim(), changes, by));
        }
        return query.view();
    }

    private Person active(long owner) {
        return people.standing(owner)
                .map(_ -> people.byId(owner))
                .orElseThrow(() -> Refusal.ofField("owner", "annotation.refused.owner-not-active"));
    }

    private void refuseUnlessItMayBePut(AnnotationView annotation) {
        switch (annotation.state()) {
            case REJECTED, WITHDRAWN ->
                    throw Refusal.byRule("annotation.refused.not-askable", annotation.state());
            case DRAFT, SUBMITTED, APPROVED, CHANGES_REQUESTED -> refuseSecond(annotation.id());
        }
    }

    private void refuseSecond(long annotationId) {
        if (queries.existsByStandingOn(annotationId)) {
            throw Refusal.byRule("annotation.refused.query-stands");
        }
    }

    private void refusePast(@Nullable LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(today())) {
            throw Refusal.ofField("due date", "annotation.refused.due-date-passed");
        }
    }

    /**
     * Puts the answer on record and files it with the claim as evidence; so approvals on the claim
     * fall away (rule 2).
     *
     * @param version the query's, as it was seen (rule 4)
     */
    @Transactional
    public QueryView answer(long id, int version, Answer answer, Person by) {
        Held held = held(id);
        Query query = forChange(id);
        query.readyForAnswer(version);
        if (answer.on().isAfter(today())) {
            throw Refusal.ofField("day of the answer", "annotation.refused.answer-to-come");
        }
        QueryState from = query.view().state();
        EvidenceView filed =
                evidence.file(
                        held.claim().id(), answer.asEvidence(query.view().askedName()), null, by);
        query.take(GivenAnswer.of(answer, filed.id(), by, now()));
        queries.flush();
        List<Change> changes =
                new Change.Collector()
                        .note("query", from.words(), query.view().state().words())
                        .note("answer", null, answer.text())
                        .note("answered by", null, answer.by())
                        .note("answered on", null, answer.on())
                        .note("address", null, answer.url())
                        .changes();
        events.publishEvent(new QueryEvent.QueryAnswered(query.view(), held.claim(), changes, by));
        return query.view();
    }

    /**
     * Puts the desk's ruling on record.
     *
     * @param sentence why; at most 500 characters
     */
    @Transactional
    public QueryView rule(
            long id, int version, Ruling ruling, @Nullable String sentence, Person by) {
        Held held = held(id);
        Query query = forChange(id);
        List<Change> changes = query.rule(version, ruling, sentence, by, now());
        queries.flush();
        events.publishEvent(new QueryEvent.QueryRuled(query.view(), held.claim(), changes, by));
        return query.view();
    }

    /**
     * Takes a query up again, one step back: its ruling falls away, or its answer where nobody has
     * ruled.
     *
     * @param reason at most 300 characters
     * @param dueOn another date for the answer; null to leave it
     */
    @Transactional
    public QueryView reopen(
            long id, int version, @Nullable String reason, @Nullable LocalDate dueOn, Person by) {
        Held held = held(id);
        Query query = forChange(id);
        if (!query.stands()) {
            refuseSecond(query.view().annotationId());
        }
        refusePast(dueOn);
        List<Change> changes = query.reopen(version, reason, dueOn, by, now());
        queries.flush();
        events.publishEvent(new QueryEvent.QueryReopened(query.view(), held.claim(), changes, by));
        return query.view();
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public QueryView one(long id) {
        return queries.findById(id).orElseThrow(Queries::absent).view();
    }

    /** The queries on an annotation, oldest first. */
    public List<QueryView> on(long annotationId) {
        return queries.findByAnnotation(annotationId).stream().map(Query::view).toList();
    }

    /** The queries on each of the annotations, oldest first. */
    public Map<Long, List<QueryView>> on(Collection<Long> annotationIds) {
        return annotationIds.isEmpty()
                ? Map.of()
                : queries.findByAnnotations(annotationIds).stream()
                        .map(Query::view)
                        .collect(Collectors.groupingBy(QueryView::annotationId));
    }

    /** The queries on each annotation of an article, oldest first. */
    public Map<Long, List<QueryView>> onArticle(long articleId) {
        return queries.findByArticle(articleId).stream()
                .map(Query::view)
                .collect(Collectors.groupingBy(QueryView::annotationId));
    }

    /** Today, as due dates are counted. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Held held(long id) {
        return hold.annotation(queries.findAnnotationId(id).orElseThrow(Queries::absent));
    }

    private Query forChange(long id) {
        return queries.findForChange(id).orElseThrow(Queries::absent);
    }

    private static Refusal absent() {
        return Refusal.absent("query");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
