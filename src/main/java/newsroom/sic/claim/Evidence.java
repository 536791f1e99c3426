package newsroom.sic.claim;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A piece of evidence on file with a claim. One that was removed is found by {@code restore}. */
@Entity
@SQLRestriction("removed_at is null")
class Evidence {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private long claimId;

    @Column(nullable = false)
    private String source;

    private @Nullable String publisher;
    private @Nullable String url;

    private @Nullable String passage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Grade grade;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    private @Nullable LocalDate retrievedOn;
    private @Nullable LocalDate validUntil;

    @Column(nullable = false, updatable = false)
    private Instant addedAt;

    @Column(nullable = false, updatable = false)
    private long addedBy;

    @Column private @Nullable String requestKey;

    @Column private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(
            long claimId,
            EvidenceDetails details,
            @Nullable String requestKey,
            Actor by,
            Instant at) {
        this.claimId = claimId;
        this.requestKey = requestKey;
        this.addedBy = by.id();
        this.addedAt = at;
        take(details);
    }

    /**
     * Takes other values.
     *
     * @return what really changed
     * @throws Refusal when somebody else changed it since the given version
     */
    List<Change> edit(int against, EvidenceDetails details) {
        refuseStale(against);
        List<Change> changes = changes(details(), details);
        take(details);
        return changes;
    }

    List<Change> filed() {
        return changes(null, details());
    }

    List<Change> remove(int against, Instant at) {
        refuseStale(against);
        removedAt = at;
        requestKey = null;
        return changes(details(), null);
    }

    List<Change> restore(int against) {
        refuseStale(against);
        removedAt = null;
        return filed();
    }

    private void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale("claim.refused.stale-evidence");
        }
    }

    private static List<Change> changes(
            @Nullable EvidenceDetails from, @Nullable EvidenceDetails to) {
        return new Change.Collector()
                .note(
                        "source",
                        from == null ? null : from.source(),
                        to == null ? null : to.source())
                .note(
                        "publisher",
                        from == null ? null : from.publisher(),
                        to == null ? null : to.publisher())
                .note("address", from == null ? null : from.url(), to == null ? null : to.url())
                .note(
                        "passage",
                        from == null ? null : from.passage(),
                        to == null ? null : to.passage())
                .note(
                        "grade",
                        from == null ? null : from.grade().words(),
                        to == null ? null : to.grade().words())
                .note(
                        "stance",
                        from == null ? null : from.stance().words(),
                        to == null ? null : to.stance().words())
                .note(
                        "retrieved on",
                        from == null ? null : from.retrievedOn(),
                        to == null ? null : to.retrievedOn())
                .note(
                        "valid until",
                        from == null ? null : from.validUntil(),
                        to == null ? null : to.validUntil())
                .changes();
    }

    private void take(EvidenceDetails details) {
        this.source = details.source();
        this.url = details.url();
        this.passage = details.passage();
        this.grade = details.grade();
        this.stance = details.stance();
        this.retrievedOn = details.retrievedOn();
        this.validUntil = details.validUntil();
        this.publisher = details.publisher();
    }

    private EvidenceDetails details() {
        return new EvidenceDetails(
                source, url, passage, grade, stance, retrievedOn, validUntil, publisher);
    }

    EvidenceView view() {
        return new EvidenceView(
                Objects.requireNonNull(id), version, claimId, details(), addedBy, addedAt);
    }
}
