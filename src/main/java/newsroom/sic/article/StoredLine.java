package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @SuppressWarnings("NullAway.Init")
    protected StoredLine() {}

    private StoredLine(Span span, Coverage coverage, @Nullable String waivedBecause) {
        this.spanStart = span.start();
        this.spanEnd = span.end();
        this.coverage = coverage;
        this.waivedBecause = waivedBecause;
    }

    static StoredLine open(Span span) {
        return new StoredLine(span, Coverage.OPEN, null);
    }

    static StoredLine waivedAsFurniture(Span span) {
        return new StoredLine(span, Coverage.WAIVED, "furniture");
    }

    /** Takes the coverage that follows from its claims. */
    void follow(LineClaims claims) {
        coverage = claims.coverage(waivedBecause != null);
    }

    /**
     * Says that what is not claimed on it needs no check.
     *
     * @throws Refusal when that was said already, or somebody else was quicker
     */
    void waive(int against, String reason, Actor by) {
        refuseStale(against);
        if (waivedBecause != null) {
            throw Refusal.byRule("article.refused.waived-already", waivedBecause);
        }
        waivedBecause = reason;
        waivedBy = by.id();
        coverage = coverage == Coverage.OPEN ? Coverage.WAIVED : coverage;
        version++;
    }

    /**
     * Takes its waiver back.
     *
     * @return the reason that it was waived for
     */
    String reopen(int against) {
        refuseStale(against);
        if (waivedBecause == null) {
            throw Refusal.byRule("article.refused.not-waived");
        }
        String reason = waivedBecause;
        waivedBecause = null;
        waivedBy = null;
        coverage = coverage == Coverage.WAIVED ? Coverage.OPEN : coverage;
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

    LineText read(int n) {
        return new LineText(
                n, new Span(spanStart, spanEnd), coverage, version, waivedBecause, waivedBy);
    }
}
