package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.text.Span;

/** A passage as it lies in the store. */
@Embeddable
class StoredPassage {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PassageKind kind;

    @Column(nullable = false)
    private int spanStart;

    @Column(nullable = false)
    private int spanEnd;

    @SuppressWarnings("NullAway.Init")
    protected StoredPassage() {}

    StoredPassage(Passage passage) {
        this.kind = passage.kind();
        this.spanStart = passage.span().start();
        this.spanEnd = passage.span().end();
    }

    Passage read() {
        return new Passage(kind, new Span(spanStart, spanEnd));
    }
}
