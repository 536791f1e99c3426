package newsroom.sic.annotation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an annotation. Its words never change. One that answers no other opens a
 * thread, and holds whether that is resolved.
 */
@Entity
class Comment {

    @Id @GeneratedValue private @Nullable Long id;

    @Version private int version;

    @Column(nullable = false, updatable = false)
    private long annotationId;

    @Column(updatable = false)
    private @Nullable Long inReplyTo;

    @Column(nullable = false, updatable = false)
    private long authorId;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThreadState state;

    @Embedded private @Nullable Turn turn;

    @ElementCollection
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "comment_id"))
    @MapKeyColumn(name = "written")
    @Column(name = "account_id")
    private Map<String, Long> mentions = new TreeMap<>();

    @Column(updatable = false)
    private @Nullable String requestKey;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(
            long annotationId,
            @Nullable Long thread,
            NewComment said,
            Map<String, Long> mentions,
            Person author,
            Instant at) {
        this.annotationId = annotationId;
        this.inReplyTo = thread;
        this.body = said.body();
        this.requestKey = said.requestKey();
        this.mentions.putAll(mentions);
        this.authorId = author.id();
        this.writtenAt = at;
        this.state = ThreadState.OPEN;
    }

    /** Which thread somebody is in who answers this comment. */
    long thread() {
        return inReplyTo == null ? Objects.requireNonNull(id) : inReplyTo;
    }

    long annotationId() {
        return annotationId;
    }

    void refuseReplyWhenResolved() {
        if (state == ThreadState.RESOLVED) {
            throw Refusal.byRule("annotation.refused.thread-resolved");
        }
    }

    /** Says where it stands before it says that it has changed, as an annotation does. */
    List<Change> turn(ThreadState to, int against, String because, Actor by, Instant at) {
        if (inReplyTo != null) {
            throw Refusal.byRule("annotation.refused.reply-not-thread");
        }
        if (state == to) {
            throw Refusal.byRule("annotation.refused.thread-already", state);
        }
        if (against != version) {
            throw Refusal.stale(
                    "annotation.refused.thread-stale",
                    state,
                    turn == null ? "" : turn.turnedBecause());
        }
        List<Change> changes =
                new Change.Collector()
                        .note("thread", state.words(), to.words())
                        .note("reason", null, because)
                        .changes();
        state = to;
        turn = new Turn(by.id(), at, because);
        return changes;
    }

    CommentView view() {
        return new CommentView(
                Objects.requireNonNull(id),
                version,
                annotationId,
                inReplyTo,
                authorId,
                body,
                Map.copyOf(mentions),
                writtenAt,
                state,
                turn == null ? null : turn.view());
    }
}
