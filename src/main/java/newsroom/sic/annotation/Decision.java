package newsroom.sic.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided on an edition. Carries the edition's author and editor, whoever settled
 * the place, and everybody else whose words are decided on, beside the decider, so that the
 * database itself can see that they are different people.
 */
@Entity
@Immutable
class Decision {

    @Id @GeneratedValue private @Nullable Long id;

    @Column(nullable = false)
    private long annotationId;

    @Column(nullable = false)
    private int edition;

    @Column(nullable = false)
    private long authorId;

    @Column(nullable = false)
    private long editedBy;

    @Column(nullable = false)
    private long placedBy;

    @Column(nullable = false)
    private String hands;

    @Column(nullable = false)
    private long decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    private @Nullable String comment;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String seal;

    @Column(nullable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    private Decision(
            AnnotationView on,
            Person reviewer,
            Outcome outcome,
            @Nullable String comment,
            @Nullable String seal,
            Instant at) {
        this.annotationId = on.id();
        this.edition = on.edition();
        this.authorId = on.author();
        this.editedBy = on.lastEditor();
        this.placedBy = on.placedBy();
        this.hands = Whose.written(on.hands());
        this.decidedBy = reviewer.id();
        this.outcome = outcome;
        this.comment = Typed.optionalText("comment", comment, 5_000);
        this.seal = seal;
        this.decidedAt = at;
    }

    static Decision approve(
            AnnotationView on, Person by, @Nullable String comment, String seal, Instant at) {
        return new Decision(on, by, Outcome.APPROVED, comment, seal, at);
    }

    /**
     * Requests changes or rejects.
     *
     * @throws Refusal when no reason is given
     */
    static Decision sendBack(
            AnnotationView on, Person by, Outcome outcome, @Nullable String reason, Instant at) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.ofField("comment", "annotation.refused.no-reason");
        }
        return new Decision(on, by, outcome, reason, null, at);
    }

    DecisionView view() {
        return new DecisionView(
                Objects.requireNonNull(id),
                annotationId,
                edition,
                decidedBy,
                outcome,
                comment,
                seal,
                decidedAt);
    }
}
