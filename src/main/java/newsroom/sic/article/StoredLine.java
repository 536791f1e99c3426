package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    private @Nullable String waivedBecause;

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

    void cover(boolean checked) {
        if (coverage != Coverage.WAIVED) {
            coverage = checked ? Coverage.CHECKED : Coverage.OPEN;
        }
    }

    LineText read(int n) {
        return new LineText(n, new Span(spanStart, spanEnd), coverage, waivedBecause);
    }
}
