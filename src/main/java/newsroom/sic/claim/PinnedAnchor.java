package newsroom.sic.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** An anchor as it lies in the store. */
@Embeddable
class PinnedAnchor {

    @Column(nullable = false)
    private int anchorRevision;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AnchorState anchorState;

    @Column(nullable = false)
    private int spanStart;

    @Column(nullable = false)
    private int spanEnd;

    @Column(name = "line_n", nullable = false)
    private int line;

    @Column(name = "passage_n", nullable = false)
    private int passage;

    @Column(nullable = false)
    private String exact;

    @Column(nullable = false)
    private String prefix;

    @Column(nullable = false)
    private String suffix;

    private @Nullable Instant anchorLetGoAt;
    private @Nullable Long anchorSettledBy;

    @SuppressWarnings("NullAway.Init")
    protected PinnedAnchor() {}

    PinnedAnchor(Anchor anchor, Instant at) {
        this.anchorLetGoAt = anchor.letGo() ? at : null;
        this.anchorSettledBy = anchor.settledBy();
        this.anchorRevision = anchor.revision();
        this.anchorState = anchor.state();
        this.spanStart = anchor.span().start();
        this.spanEnd = anchor.span().end();
        this.line = anchor.line();
        this.passage = anchor.passage();
        this.exact = anchor.quote().exact();
        this.prefix = anchor.quote().prefix();
        this.suffix = anchor.quote().suffix();
    }

    Anchor read() {
        return new Anchor(
                anchorRevision,
                anchorState,
                new Span(spanStart, spanEnd),
                line,
                passage,
                new Quote(exact, prefix, suffix),
                anchorLetGoAt != null,
                anchorSettledBy);
    }
}
