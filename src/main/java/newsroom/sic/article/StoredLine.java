package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** A line as it lies in the store. */
@Embeddable
class StoredLine {

    @Column(nullable = false)
    private int spanStart;

    @Column(nullable = false)
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Coverage coverage;

    @Column(nullable = false)
    private int version;

    private @Nullable String waivedBecause;

    private @Nullable Long waivedBy;

    private @Nullable Instant waivedAt;

    private @Nullable Instant accountedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredLine() {}

    private StoredLine(Span span) {
        this.spanStart = span.start();
        this.spanEnd = span.end();
        this.coverage = Coverage.OPEN;
    }

    static StoredLine open(Span span) {
        return new StoredLine(span);
    }

    static StoredLine waivedAsFurniture(Span span, Instant at) {
        StoredLine line = new StoredLine(span);
        line.waivedBecause = "furniture";
        line.waivedAt = at;
        line.stand(Coverage.WAIVED, at);
        return line;
    }

    /** The same, accounted for as far, in the place of another. */
    StoredLine at(StoredLine place) {
        StoredLine line = new StoredLine(new Span(place.spanStart, place.spanEnd));
        line.coverage = coverage;
        line.version = version;
        line.waivedBecause = waivedBecause;
        line.waivedBy = waivedBy;
        line.waivedAt = waivedAt;
        line.accountedAt = accountedAt;
        return line;
    }

    /** Takes the coverage that follows from its claims. */
    void follow(LineClaims claims, Instant at) {
        stand(claims.coverage(waivedBecause != null), at);
    }

    private void stand(Coverage now, Instant at) {
        if (now == Coverage.OPEN) {
            accountedAt = null;
        } else if (coverage == Coverage.OPEN) {
            accountedAt = at;
        }
        coverage = now;
    }

    /**
     * Says that what is not claimed on it needs no check.
     *
     * @throws Refusal when that was said already, or somebody else was quicker
     */
    void waive(int against, String reason, Actor by, Instant at) {
        refuseStale(against);
        if (waivedBecause != null) {
            throw Refusal.byRule("article.refused.waived-already", waivedBecause);
        }
        waivedBecause = reason;
        waivedBy = by.id();
        waivedAt = at;
        stand(coverage == Coverage.OPEN ? Coverage.WAIVED : coverage, at);
        version++;
    }

    /**
     * Takes its waiver back.
     *
     * @return the reason that it was waived for
     */
    String reopen(int against, Instant at) {
        refuseStale(against);
        if (waivedBecause == null) {
            throw Refusal.byRule("article.refused.not-waived");
        }
        String reason = waivedBecause;
        waivedBecause = null;
        waivedBy = null;
        waivedAt = null;
        stand(coverage == Coverage.WAIVED ? Coverage.OPEN : coverage, at);
        version++;
        return reason;
    }

    private void refuseStale(int against) {
        if (against != version) {
            throw Refusal.stale(
                    waivedBecause == null
                            ? "article.refused.stale-open-line"
                            : "article.refused.stale-waived-line");
        }
    }

    /** As {@link RevisionRows} writes it. */
    Object[] row(long revision, int n) {
        return new Object[] {
            revision,
            n,
            spanStart,
            spanEnd,
            coverage.name(),
            version,
            waivedBecause,
            waivedBy,
            inUtc(waivedAt),
            inUtc(accountedAt)
        };
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    LineText read(int n) {
        return new LineText(
                n,
                new Span(spanStart, spanEnd),
                coverage,
                version,
                waivedBecause,
                waivedBy,
                waivedAt);
    }
}
