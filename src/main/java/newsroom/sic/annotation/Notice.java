package newsroom.sic.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Something happened that concerns somebody; read or not yet. */
@Entity
class Notice {

    @Id @GeneratedValue private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(nullable = false, updatable = false)
    private long annotationId;

    @Column(updatable = false)
    private @Nullable Long commentId;

    @Column(updatable = false)
    private @Nullable Long queryId;

    @Column(updatable = false)
    private @Nullable LocalDate dueOn;

    @Column(updatable = false)
    private @Nullable Long byId;

    @Column(nullable = false, updatable = false)
    private Instant givenAt;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    private Notice(long to, NoticeKind kind, long annotationId, @Nullable Long byId, Instant at) {
        this.accountId = to;
        this.kind = kind;
        this.annotationId = annotationId;
        this.byId = byId;
        this.givenAt = at;
    }

    static Notice ofDecision(NoticeKind outcome, AnnotationView annotation, Actor by, Instant at) {
        return new Notice(annotation.author(), outcome, annotation.id(), by.id(), at);
    }

    static Notice ofComment(NoticeKind kind, long to, CommentView comment, Actor by, Instant at) {
        Notice notice = new Notice(to, kind, comment.annotationId(), by.id(), at);
        notice.commentId = comment.id();
        return notice;
    }

    static Notice ofQuery(NoticeKind kind, QueryView query, Actor by, Instant at) {
        Notice notice = new Notice(query.owner(), kind, query.annotationId(), by.id(), at);
        notice.queryId = query.id();
        return notice;
    }

    static Notice ofCorrectionNote(AnnotationView annotation, Actor by, Instant at) {
        return new Notice(
                annotation.author(), NoticeKind.CORRECTION_NOTE, annotation.id(), by.id(), at);
    }

    static Notice ofDueDate(QueryView query, Instant at) {
        Notice notice =
                new Notice(query.owner(), NoticeKind.QUERY_DUE, query.annotationId(), null, at);
        notice.queryId = query.id();
        notice.dueOn = query.dueOn();
        return notice;
    }

    /** Once read it stays so. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    /** Nobody needs to be told what they did themselves. */
    boolean isToWhoDidIt() {
        return byId != null && byId == accountId;
    }

    NoticeView view() {
        return new NoticeView(
                Objects.requireNonNull(id),
                accountId,
                kind,
                annotationId,
                commentId,
                queryId,
                byId,
                givenAt);
    }
}
