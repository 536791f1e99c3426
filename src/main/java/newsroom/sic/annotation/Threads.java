package newsroom.sic.annotation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Hold.Held;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say to each other about annotations, in threads of one level. Talk is no edit: it
 * breaks no seal, moves no state, and leaves the annotation's version alone.
 */
@Service
@Transactional(readOnly = true)
public class Threads {

    private final CommentRepository comments;
    private final Hold hold;
    private final Mentions mentions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Threads(
            CommentRepository comments,
            Hold hold,
            Mentions mentions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.hold = hold;
        this.mentions = mentions;
        this.events = events;
        this.clock = clock;
    }

    /** Says something; a reply to a reply stands in the same thread. */
    @Transactional
    public CommentView say(long annotationId, NewComment said, Person by) {
        Held held = hold.annotation(annotationId);
        Optional<Comment> same =
                Optional.ofNullable(said.requestKey())
                        .flatMap(key -> comments.findByRequestKeyAndAuthorId(key, by.id()));
        if (same.isPresent()) {
            return same.get().view();
        }
        Comment comment =
                comments.saveAndFlush(
                        new Comment(
                                annotationId,
                                thread(annotationId, said.inReplyTo()),
                                said,
                                mentions.in(said.body()),
                                by,
                                now()));
        events.publishEvent(new ThreadEvent.Commented(comment.view(), held.claim(), by));
        return comment.view();
    }

    private @Nullable Long thread(long annotationId, @Nullable Long inReplyTo) {
        if (inReplyTo == null) {
            return null;
        }
        Comment answered =
                comments.findById(inReplyTo)
                        .filter(comment -> comment.annotationId() == annotationId)
                        .orElseThrow(() -> Refusal.absent("comment"));
        Comment opening = forChange(answered.thread());
        opening.refuseReplyWhenResolved();
        return answered.thread();
    }

    /**
     * Says that there is nothing left to talk about.
     *
     * @param version the comment's that opened the thread, as it was seen (rule 4)
     * @param reason at most 300 characters
     */
    @Transactional
    public CommentView resolve(long id, int version, @Nullable String reason, Person by) {
        return turn(id, ThreadState.RESOLVED, version, reason, by);
    }

    /** Takes a thread up again; the parameters are those of {@link #resolve}. */
    @Transactional
    public CommentView reopen(long id, int version, @Nullable String reason, Person by) {
        return turn(id, ThreadState.OPEN, version, reason, by);
    }

    private CommentView turn(
            long id, ThreadState to, int version, @Nullable String reason, Person by) {
        Held held =
                hold.annotation(
                        comments.findAnnotationId(id).orElseThrow(() -> Refusal.absent("comment")));
        Comment opening = forChange(id);
        String because = Typed.line("reason", reason, 300);
        List<Change> changes = opening.turn(to, version, because, by, now());
        comments.flush();
        CommentView turned = opening.view();
        events.publishEvent(
                switch (to) {
                    case RESOLVED ->
                            new ThreadEvent.ThreadResolved(turned, held.claim(), changes, by);
                    case OPEN -> new ThreadEvent.ThreadReopened(turned, held.claim(), changes, by);
                });
        return turned;
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public CommentView one(long id) {
        return comments.findById(id).orElseThrow(() -> Refusal.absent("comment")).view();
    }

    /** The threads on an annotation, oldest first; in one statement. */
    public List<ThreadView> on(long annotationId) {
        List<CommentView> all =
                comments.findByAnnotation(annotationId).stream().map(Comment::view).toList();
        Map<Long, List<CommentView>> replies =
                all.stream()
                        .filter(comment -> comment.inReplyTo() != null)
                        .collect(
                                Collectors.groupingBy(
                                        reply -> Objects.requireNonNull(reply.inReplyTo())));
        return all.stream()
                .filter(comment -> comment.inReplyTo() == null)
                .map(opening ->
                        new ThreadView(opening, replies.getOrDefault(opening.id(), List.of())))
                .toList();
    }

    private Comment forChange(long id) {
        return comments.findForChange(id).orElseThrow(() -> Refusal.absent("comment"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
