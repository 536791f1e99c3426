package newsroom.sic.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** An annotation put as a question. Each verb says where it stands before that it has changed. */
@Entity
class Query {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private long annotationId;

    /** The annotation as long as nobody has ruled: the database lets one stand at a time. */
    private @Nullable Long standingOn;

    @Column(nullable = false, updatable = false)
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Asked asked;

    @Column(nullable = false, updatable = false)
    private String askedName;

    @Column(nullable = false)
    private long ownerId;

    @Column(nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false, updatable = false)
    private long askedBy;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private QueryState state;

    @Embedded private @Nullable GivenAnswer answer;

    @Embedded private @Nullable GivenRuling ruling;

    @Embedded private @Nullable Reopening reopening;

    @Column(updatable = false)
    private @Nullable String requestKey;

    @SuppressWarnings("NullAway.Init")
    protected Query() {}

    Query(long annotationId, NewQuery put, Person by, Instant at) {
        this.annotationId = annotationId;
        this.standingOn = annotationId;
        this.question = put.question();
        this.asked = put.asked();
        this.askedName = put.askedName();
        this.ownerId = put.owner();
        this.dueOn = put.dueOn();
        this.requestKey = put.requestKey();
        this.askedBy = by.id();
        this.askedAt = at;
        this.state = QueryState.OPEN;
    }

    /** Gives it to somebody else to see to; a ruling ends that. */
    void handOver(int against, long owner) {
        if (!stands()) {
            throw Refusal.byRule("annotation.refused.ruled-already");
        }
        refuseStale(against);
        ownerId = owner;
    }

    /** Whether nobody has ruled on it. */
    boolean stands() {
        return standingOn != null;
    }

    void readyForAnswer(int against) {
        if (!state.mayBeAnswered()) {
            throw Refusal.byRule("annotation.refused.not-answerable", state);
        }
        refuseStale(against);
    }

    void take(GivenAnswer given) {
        answer = given;
        state = QueryState.ANSWERED;
    }

    /**
     * Puts the desk's ruling on record; an answer need not have come.
     *
     * @param sentence at most 500 characters
     */
    List<Change> rule(int against, Ruling said, @Nullable String sentence, Actor by, Instant at) {
        if (!state.mayBeRuled()) {
            throw Refusal.byRule("annotation.refused.ruled-already");
        }
        refuseStale(against);
        QueryState from = state;
        ruling = new GivenRuling(said, Typed.line("ruling's sentence", sentence, 500), by.id(), at);
        state = QueryState.RULED;
        standingOn = null;
        return new Change.Collector()
                .note("query", from.words(), state.words())
                .note("ruling", null, said.words())
                .note("sentence", null, ruling.rulingSentence())
                .changes();
    }

    /**
     * Goes one step back: a ruling falls away, or the answer where there was no ruling. What was
     * filed as evidence stays on file.
     *
     * @param newDueOn another date for the answer; null to leave it
     */
    List<Change> reopen(
            int against,
            @Nullable String reason,
            @Nullable LocalDate newDueOn,
            Actor by,
            Instant at) {
        if (!state.mayBeReopened()) {
            throw Refusal.byRule("annotation.refused.query-open-already");
        }
        refuseStale(against);
        QueryState from = state;
        LocalDate dueBefore = dueOn;
        reopening = new Reopening(Typed.line("reason", reason, 300), by.id(), at);
        if (state == QueryState.ANSWERED) {
            answer = null;
        }
        ruling = null;
        standingOn = annotationId;
        state = answer == null ? QueryState.OPEN : QueryState.ANSWERED;
        dueOn = Objects.requireNonNullElse(newDueOn, dueOn);
        return new Change.Collector()
                .note("query", from.words(), state.words())
                .note("due on", dueBefore, dueOn)
                .note("reason", null, reopening.reopenedBecause())
                .changes();
    }

    private void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("annotation.refused.query-stale", state);
        }
    }

    QueryView view() {
        return new QueryView(
                Objects.requireNonNull(id),
                version,
                annotationId,
                question,
                asked,
                askedName,
                ownerId,
                dueOn,
                askedBy,
                askedAt,
                state,
                answer == null ? null : answer.view(),
                ruling == null ? null : ruling.view(),
                reopening == null ? null : reopening.view());
    }
}
