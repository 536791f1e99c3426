package newsroom.sic.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * An editor's finding on a claim. Its verbs are the review: each checks, changes and keeps count.
 */
@Entity
class Annotation {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private long claimId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Issue issue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Severity severity;

    @Column(nullable = false)
    private String body;

    private @Nullable String correction;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict proposedVerdict;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Column(nullable = false, updatable = false)
    private long authorId;

    @Column(nullable = false)
    private long lastEditorId;

    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private long placedById;

    /** By number, between blanks. */
    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private String hands;

    @Column(nullable = false)
    private int edition;

    private @Nullable Long approvalId;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private @Nullable Instant submittedAt;

    @Column(updatable = false)
    private @Nullable String requestKey;

    @SuppressWarnings("NullAway.Init")
    protected Annotation() {}

    Annotation(
            long claimId, Finding finding, @Nullable String requestKey, Person author, Instant at) {
        this.claimId = claimId;
        this.requestKey = requestKey;
        this.state = ReviewState.DRAFT;
        this.authorId = author.id();
        this.lastEditorId = author.id();
        this.placedById = author.id();
        this.hands = Whose.written(Set.of(author.id()));
        this.edition = 1;
        this.createdAt = at;
        this.updatedAt = at;
        take(finding);
    }

    /**
     * Gives it other words: a new edition, whose editor cannot decide on it. An approval falls away
     * (rule 2). The same words again change nothing.
     *
     * @return what really changed
     */
    List<Change> edit(int against, Finding to, Person editor, Instant at) {
        if (!state.mayEdit()) {
            throw Refusal.byRule("annotation.refused.rejected-stays");
        }
        if (editor.id() != authorId
                && (state == ReviewState.DRAFT || state == ReviewState.WITHDRAWN)) {
            throw Refusal.byRule("annotation.refused.not-your-draft");
        }
        refuseStale(against);
        Finding from = finding();
        List<Change> changes = changes(from, to);
        if (!from.equals(to)) {
            take(to);
            edition++;
            lastEditorId = editor.id();
            leave(state.afterEdit(), at);
        }
        return changes;
    }

    /**
     * Says where it stands before it says that it has changed: a second click learns of the first.
     */
    void submit(int against, Person by, Instant at) {
        if (by.id() != authorId && by.id() != lastEditorId) {
            throw Refusal.byRule("annotation.refused.not-yours-to-submit");
        }
        if (!state.mayBeSubmitted()) {
            throw Refusal.byRule("annotation.refused.not-submittable", state);
        }
        refuseStale(against);
        submittedAt = at;
        placedById = by.id();
        leave(ReviewState.SUBMITTED, at);
    }

    /**
     * What it speaks of is another thing now: whoever looked at it before has not seen that, and
     * decides, edits and submits nothing by that look (rule 4).
     */
    void speaksOfAnotherThing(Instant at) {
        updatedAt = at;
    }

    /** Where its claim sits is somebody's word until it is submitted again. */
    void placed(long settler) {
        if (state == ReviewState.SUBMITTED) {
            placedById = settler;
        }
    }

    /** Whose words it and its claim are made of: none of them decides on it. */
    void isBy(Set<Long> everybody) {
        hands = Whose.written(everybody);
    }

    void withdraw(int against, Person by, Instant at) {
        if (by.id() != authorId) {
            throw Refusal.byRule("annotation.refused.not-yours-to-withdraw");
        }
        if (!state.mayWithdraw()) {
            throw Refusal.byRule("annotation.refused.not-withdrawable", state);
        }
        refuseStale(against);
        leave(ReviewState.WITHDRAWN, at);
    }

    /** What goes with a draft that is dropped. */
    List<Change> goneWith(Person by) {
        if (by.id() != authorId) {
            throw Refusal.byRule("annotation.refused.not-your-draft");
        }
        if (state != ReviewState.DRAFT || edition > 1 || submittedAt != null) {
            throw Refusal.byRule("annotation.refused.not-droppable");
        }
        return changes(null, finding()).stream()
                .map(change -> new Change(change.what(), change.to(), null))
                .toList();
    }

    void resume(int against, Person by, Instant at) {
        if (by.id() != authorId) {
            throw Refusal.byRule("annotation.refused.not-yours-to-resume");
        }
        if (!state.mayResume()) {
            throw Refusal.byRule("annotation.refused.not-resumable", state);
        }
        refuseStale(against);
        leave(ReviewState.DRAFT, at);
    }

    /**
     * Refuses whoever may not decide, whatever may not be decided, and what was decided meanwhile.
     */
    void readyForDecision(int against, Person reviewer) {
        FourEyes.hold(view(), reviewer);
        if (!state.mayBeDecided()) {
            throw Refusal.byRule("annotation.refused.nothing-to-decide", state);
        }
        refuseStale(against);
    }

    void take(Decision decision, Instant at) {
        leave(decision.view().outcome().leadsTo(), at);
        if (state == ReviewState.APPROVED) {
            approvalId = decision.view().id();
        }
    }

    /** What it rests on has changed: the approval falls away and it waits for review again. */
    void breakSeal(Instant at) {
        submittedAt = at;
        leave(ReviewState.SUBMITTED, at);
    }

    private void leave(ReviewState to, Instant at) {
        if (state == ReviewState.APPROVED && to != ReviewState.APPROVED) {
            approvalId = null;
            submittedAt = at;
        }
        state = to;
        updatedAt = at;
    }

    private void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("annotation.refused.stale", state);
        }
    }

    static List<Change> changes(@Nullable Finding from, Finding to) {
        Verdict before = from == null ? null : from.proposedVerdict();
        Verdict after = to.proposedVerdict();
        return new Change.Collector()
                .note("issue", from == null ? null : from.issue().words(), to.issue().words())
                .note(
                        "severity",
                        from == null ? null : from.severity().words(),
                        to.severity().words())
                .note("finding", from == null ? null : from.body(), to.body())
                .note("correction", from == null ? null : from.correction(), to.correction())
                .note(
                        "proposed verdict",
                        before == null ? null : before.words(),
                        after == null ? null : after.words())
                .changes();
    }

    private void take(Finding finding) {
        this.issue = finding.issue();
        this.severity = finding.severity();
        this.body = finding.body();
        this.correction = finding.correction();
        this.proposedVerdict = finding.proposedVerdict();
    }

    private Finding finding() {
        return new Finding(issue, severity, body, correction, proposedVerdict);
    }

    Edition currentEdition() {
        return new Edition(view());
    }

    AnnotationView view() {
        return new AnnotationView(
                Objects.requireNonNull(id),
                version,
                claimId,
                finding(),
                state,
                authorId,
                lastEditorId,
                placedById,
                Whose.read(hands),
                edition,
                approvalId,
                createdAt,
                updatedAt,
                submittedAt);
    }
}
