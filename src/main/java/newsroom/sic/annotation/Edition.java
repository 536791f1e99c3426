package newsroom.sic.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import newsroom.sic.claim.Verdict;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One wording of an annotation. Never changed: decisions point at it. */
@Entity
@Immutable
@IdClass(Edition.Key.class)
class Edition {

    /** Which wording of which annotation. */
    record Key(long annotationId, int edition) implements Serializable {}

    @Id private long annotationId;
    @Id private int edition;

    @Column(nullable = false)
    private long authorId;

    @Column(nullable = false)
    private long editedBy;

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

    @Column(nullable = false)
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(AnnotationView annotation) {
        this.annotationId = annotation.id();
        this.edition = annotation.edition();
        this.authorId = annotation.author();
        this.editedBy = annotation.lastEditor();
        this.issue = annotation.finding().issue();
        this.severity = annotation.finding().severity();
        this.body = annotation.finding().body();
        this.correction = annotation.finding().correction();
        this.proposedVerdict = annotation.finding().proposedVerdict();
        this.editedAt = annotation.updatedAt();
    }

    EditionView view() {
        return new EditionView(
                annotationId,
                edition,
                editedBy,
                new Finding(issue, severity, body, correction, proposedVerdict),
                editedAt);
    }
}
