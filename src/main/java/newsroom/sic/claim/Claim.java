package newsroom.sic.claim;

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
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A checkable statement pinned to an anchor. One that was removed is found by {@code restore}. */
@Entity
@SQLRestriction("removed_at is null")
class Claim {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private long articleId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String statement;

    private @Nullable String claimant;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private VerificationStatus status;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private @Nullable Verdict verdict;

    private @Nullable Long assigneeId;
    private @Nullable LocalDate dueOn;

    @Embedded private PinnedAnchor anchor;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false, updatable = false)
    private long madeBy;

    @Column(nullable = false)
    @OptimisticLock(excluded = true)
    private Instant changedAt;

    @Column private @Nullable String requestKey;

    @Column private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(long articleId, int number, Anchor anchor, NewClaim pointedAt, Actor by, Instant at) {
        this.articleId = articleId;
        this.number = number;
        this.anchor = new PinnedAnchor(anchor, at);
        this.statement = Objects.requireNonNullElse(pointedAt.statement(), anchor.quote().exact());
        this.claimant = pointedAt.claimant();
        this.status = VerificationStatus.UNCHECKED;
        this.madeBy = by.id();
        this.madeAt = at;
        this.changedAt = at;
        this.requestKey = pointedAt.requestKey();
    }

    /**
     * Changes what people say about it.
     *
     * @return what really changed
     * @throws Refusal when somebody else changed it since the given version
     */
    List<Change> edit(int against, ClaimDetails details, Instant at) {
        refuseStale(against);
        List<Change> changes =
                new Change.Collector()
                        .note("statement", statement, details.statement())
                        .note("claimant", claimant, details.claimant())
                        .note("assignee", assigneeId, details.assignee())
                        .note("due on", dueOn, details.dueOn())
                        .changes();
        this.statement = details.statement();
        this.claimant = details.claimant();
        this.assigneeId = details.assignee();
        this.dueOn = details.dueOn();
        this.changedAt = at;
        return changes;
    }

    /**
     * Gives it to somebody, or to nobody.
     *
     * @return what really changed
     * @throws Refusal when somebody else changed it since the given version
     */
    List<Change> assign(int against, @Nullable Long assignee, Instant at) {
        refuseStale(against);
        List<Change> changes =
                new Change.Collector().note("assignee", assigneeId, assignee).changes();
        if (!changes.isEmpty()) {
            this.assigneeId = assignee;
            this.changedAt = at;
        }
        return changes;
    }

    /** Takes the status and the verdict that follow from its annotations. */
    List<Change> follow(VerificationStatus newStatus, @Nullable Verdict newVerdict, Instant at) {
        List<Change> changes =
                new Change.Collector()
                        .note("status", status.words(), newStatus.words())
                        .note(
                                "verdict",
                                verdict == null ? null : verdict.words(),
                                newVerdict == null ? null : newVerdict.words())
                        .changes();
        this.status = newStatus;
        this.verdict = newVerdict;
        this.changedAt = at;
        return changes;
    }

    void refuseUnlessUnsettled(int against) {
        refuseStale(against);
        if (anchor.read().isSettled()) {
            throw Refusal.byRule("claim.refused.settled-already");
        }
    }

    /**
     * Sits elsewhere, or in another state: on the next revision, or where a person says.
     *
     * @return what really changed
     */
    List<Change> sit(Anchor to, Instant when) {
        Anchor from = anchor.read();
        List<Change> changes =
                new Change.Collector()
                        .note("exact", from.exact(), to.exact())
                        .note("span", said(from), said(to))
                        .note("anchor", state(from), state(to))
                        .changes();
        this.anchor = new PinnedAnchor(to, when);
        this.changedAt = when;
        return changes;
    }

    private static String state(Anchor anchor) {
        return anchor.letGo() ? "let go" : anchor.state().words();
    }

    void refuseUnlessAgainst(int version) {
        refuseStale(version);
    }

    private static String said(Anchor anchor) {
        return anchor.span().start() + "–" + anchor.span().end();
    }

    void remove(int against, Instant at) {
        refuseStale(against);
        this.removedAt = at;
        this.changedAt = at;
        this.requestKey = null;
    }

    void restore(int against, Instant at) {
        refuseStale(against);
        this.removedAt = null;
        this.changedAt = at;
    }

    private void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("claim.refused.stale");
        }
    }

    ClaimView view() {
        return new ClaimView(
                Objects.requireNonNull(id),
                version,
                articleId,
                number,
                statement,
                claimant,
                status,
                verdict,
                assigneeId,
                dueOn,
                anchor.read(),
                madeBy,
                madeAt);
    }
}
