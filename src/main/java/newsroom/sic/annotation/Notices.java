package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimEvent;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told of what: whoever is mentioned, the author of an annotation that others decide or
 * comment on or a correction note may speak of, the owner of a query. A notice stands or falls with
 * what it tells of.
 */
@Service
@Transactional(readOnly = true)
public class Notices {

    private static final String SELECT =
            """
            select n.id, n.account_id, n.kind, n.annotation_id, n.comment_id, n.query_id, n.by_id,
                n.given_at, b.display_name, c.exact, c.article_id, a.headline, n.read_at
            from notice n
            join annotation t on t.id = n.annotation_id
            join claim c on c.id = t.claim_id
            join article a on a.id = c.article_id
            left join account b on b.id = n.by_id
            where n.account_id = :person
            """;

    private final NoticeRepository notices;
    private final AnnotationRepository annotations;
    private final DecisionRepository decisions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeRepository notices,
            AnnotationRepository annotations,
            DecisionRepository decisions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.annotations = annotations;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A notice was given; told within the transaction, for whoever waits for its end. */
    record Given(NoticeView notice) {}

    @EventListener
    void on(AnnotationEvent event) {
        switch (event) {
            case AnnotationEvent.AnnotationApproved approved ->
                    giveToAuthor(NoticeKind.APPROVED, approved);
            case AnnotationEvent.ChangesRequested back ->
                    giveToAuthor(NoticeKind.CHANGES_REQUESTED, back);
            case AnnotationEvent.AnnotationRejected rejected ->
                    giveToAuthor(NoticeKind.REJECTED, rejected);
            case AnnotationEvent.AnnotationWritten _,
                    AnnotationEvent.AnnotationEdited _,
                    AnnotationEvent.AnnotationSubmitted _,
                    AnnotationEvent.AnnotationWithdrawn _,
                    AnnotationEvent.AnnotationResumed _,
                    AnnotationEvent.DraftDropped _,
                    AnnotationEvent.SealBroken _ -> {
                // its author did it, or is told by where it waits
            }
        }
    }

    private void giveToAuthor(NoticeKind outcome, AnnotationEvent event) {
        give(Notice.ofDecision(outcome, annotation(event.annotationId()), event.by(), now()));
    }

    @EventListener
    void on(ThreadEvent.Commented event) {
        CommentView comment = event.comment();
        Set<Long> mentioned = new HashSet<>(comment.mentions().values());
        mentioned.forEach(to -> give(NoticeKind.MENTIONED, to, comment, event.by()));
        long author = annotation(comment.annotationId()).author();
        if (!mentioned.contains(author)) {
            give(NoticeKind.COMMENTED, author, comment, event.by());
        }
    }

    private void give(NoticeKind kind, long to, CommentView comment, Actor by) {
        give(Notice.ofComment(kind, to, comment, by, now()));
    }

    @EventListener
    void on(QueryEvent event) {
        switch (event) {
            case QueryEvent.QueryAsked asked ->
                    give(Notice.ofQuery(NoticeKind.QUERY_ASKED, asked.query(), asked.by(), now()));
            case QueryEvent.QueryHandedOver given ->
                    give(Notice.ofQuery(NoticeKind.QUERY_ASKED, given.query(), given.by(), now()));
            case QueryEvent.QueryAnswered answered ->
                    give(
                            Notice.ofQuery(
                                    NoticeKind.QUERY_ANSWERED,
                                    answered.query(),
                                    answered.by(),
                                    now()));
            case QueryEvent.QueryRuled _, QueryEvent.QueryReopened _ -> {
                // it is with the desk
            }
        }
    }

    /** What was approved on a claim may be wrong by what the house itself says. */
    @EventListener
    void on(ClaimEvent event) {
        boolean noted =
                event instanceof ClaimEvent.CorrectionNoteOffered
                        || event instanceof ClaimEvent.CorrectionNotePlaced;
        if (noted) {
            Set<Long> told = new HashSet<>();
            annotations.findByClaims(List.of(event.claimId())).stream()
                    .map(Annotation::view)
                    .filter(this::wasApproved)
                    .filter(annotation -> told.add(annotation.author()))
                    .forEach(annotation ->
                            give(Notice.ofCorrectionNote(annotation, event.by(), now())));
        }
    }

    /** Its approval may have fallen with the very text that brings the note. */
    private boolean wasApproved(AnnotationView annotation) {
        return annotation.state() == ReviewState.APPROVED
                || (annotation.state() == ReviewState.SUBMITTED
                        && decisions.findByAnnotations(List.of(annotation.id())).stream()
                                .anyMatch(one -> one.view().outcome() == Outcome.APPROVED));
    }

    /** Tells the owner of a query that its date has come. */
    @Transactional
    void giveDue(QueryView query) {
        give(Notice.ofDueDate(query, now()));
    }

    private void give(Notice notice) {
        if (!notice.isToWhoDidIt()) {
            events.publishEvent(new Given(notices.saveAndFlush(notice).view()));
        }
    }

    private AnnotationView annotation(long id) {
        return annotations.findById(id).orElseThrow(() -> Refusal.absent("annotation")).view();
    }

    /**
     * A slice of a person's notices, the latest first.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<NoticeRecord> of(Person person, @Nullable String after, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        boolean goesOn = after != null && !after.isEmpty();
        if (goesOn) {
            sql.append(" and (n.given_at < :at or (n.given_at = :at and n.id < :id))");
        }
        sql.append(" order by n.given_at desc, n.id desc limit :limit");
        JdbcClient.StatementSpec select =
                jdbc.sql(sql.toString()).param("person", person.id()).param("limit", limit + 1);
        if (goesOn) {
            Mark mark = Mark.of(String.valueOf(after));
            select = select.param("at", mark.at().atOffset(ZoneOffset.UTC)).param("id", mark.id());
        }
        List<NoticeRecord> found = select.query((row, n) -> read(row)).list();
        return Slice.of(found, limit, last -> Mark.at(last.notice()));
    }

    /**
     * Notes that its person has read it; twice is once.
     *
     * @throws Refusal when there is none, or it is somebody else's
     */
    @Transactional
    public NoticeView read(long id, Person person) {
        Notice notice =
                notices.findByIdAndAccountId(id, person.id())
                        .orElseThrow(() -> Refusal.absent("notice"));
        notice.read(now());
        return notice.view();
    }

    /**
     * Notes that a person has read whatever there was until then, and nothing that came later.
     *
     * @param seen when the latest of those before their eyes was given
     */
    @Transactional
    public int readAll(Person person, Instant seen) {
        return notices.readAll(person.id(), seen, now());
    }

    private static NoticeRecord read(ResultSet row) throws SQLException {
        OffsetDateTime readAt = row.getObject(13, OffsetDateTime.class);
        return new NoticeRecord(
                new NoticeView(
                        row.getLong(1),
                        row.getLong(2),
                        NoticeKind.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getObject(5, Long.class),
                        row.getObject(6, Long.class),
                        row.getObject(7, Long.class),
                        row.getObject(8, OffsetDateTime.class).toInstant()),
                row.getString(9),
                row.getString(10),
                row.getLong(11),
                row.getString(12),
                readAt == null ? null : readAt.toInstant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Where a slice ended. */
    private record Mark(Instant at, long id) {

        static Mark at(NoticeView notice) {
            return new Mark(notice.at(), notice.id());
        }

        static Mark of(String after) {
            String[] parts = after.split("_", 2);
            try {
                Instant at = Typed.optionalInstant("mark", parts[0]);
                if (at != null) {
                    return new Mark(at, Long.parseLong(parts[parts.length - 1]));
                }
            } catch (Refusal | NumberFormatException forged) {
                // told below
            }
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
