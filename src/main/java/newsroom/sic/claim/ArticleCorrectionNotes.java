package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The correction notes of an article that speak of no claim of it. One waits until somebody puts it
 * on a claim, where it is taken or not, or says why nothing is to be done about it.
 */
@Service
public class ArticleCorrectionNotes {

    static final String SELECT =
            "select article_id, n, revision, span_start, span_end, passage"
                    + " from article_correction_note";

    private final Articles articles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleCorrectionNotes(
            Articles articles, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.articles = articles;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait on an article, the first first. */
    @Transactional(readOnly = true)
    public List<ArticleCorrectionNote> on(long articleId) {
        return jdbc.sql(SELECT + " where article_id = ? and state = 'OPEN' order by n")
                .param(articleId)
                .query(ArticleCorrectionNotes::read)
                .list();
    }

    /**
     * One of them, be it answered or withdrawn.
     *
     * @throws Refusal when there is none
     */
    @Transactional(readOnly = true)
    public ArticleCorrectionNote one(long articleId, int n) {
        return jdbc.sql(SELECT + " where article_id = ? and n = ?")
                .params(articleId, n)
                .query(ArticleCorrectionNotes::read)
                .optional()
                .orElseThrow(() -> Refusal.absent("correction note"));
    }

    /** One that waits; nothing where it was answered meanwhile. */
    @Transactional(readOnly = true)
    public Optional<ArticleCorrectionNote> open(long articleId, int n) {
        return on(articleId).stream().filter(note -> note.n() == n).findFirst();
    }

    /**
     * Nothing is to be done about it.
     *
     * @param reason at most 300 characters
     * @throws Refusal when no reason is given, somebody was quicker, or the article was set aside
     */
    @Transactional
    public void decline(long articleId, int n, @Nullable String reason, Actor by) {
        articles.hold(articleId).toWorkOn();
        String because = Typed.line("reason", reason, 300);
        ArticleCorrectionNote note = open(articleId, n).orElseThrow(() -> answered(articleId, n));
        if (!leave(articleId, n, "OPEN", "DECLINED", because, by)) {
            throw answered(articleId, n);
        }
        events.publishEvent(
                new CorrectionNoteEvent.Declined(
                        articleId,
                        List.of(
                                new Change("passage", note.passage(), null),
                                new Change("reason", null, because)),
                        by));
    }

    /**
     * One that was declined waits again, as long as the text carries it.
     *
     * @throws Refusal when there is none that was declined, or the article was set aside
     */
    @Transactional
    public void offerAgain(long articleId, int n, Actor by) {
        articles.hold(articleId).toWorkOn();
        if (!leave(articleId, n, "DECLINED", "OPEN", null, null)) {
            throw Refusal.absent("correction note");
        }
        waits(open(articleId, n).orElseThrow().passage(), articleId, by);
        withdraw(articles.text(articleId), by);
    }

    /** A text has one that speaks of no claim. */
    void notice(RevisionText text, Span note, Actor by) {
        String passage = text.text().slice(note);
        long articleId = text.articleId();
        if (again(articleId, passage, "WITHDRAWN", by)) {
            jdbc.sql(
                            """
                            update article_correction_note set revision = ?, span_start = ?, span_end = ?
                            where article_id = ? and passage = ?
                            """)
                    .params(text.number(), note.start(), note.end(), articleId, passage)
                    .update();
        } else if (!isKnown(articleId, passage)) {
            keep(articleId, text.number(), note, passage);
            waits(passage, articleId, by);
        }
    }

    /**
     * Nothing has come of a note on a claim: it waits on the article for another, as long as the
     * text carries it.
     */
    void comesBack(long articleId, CorrectionNoteOffer offer, Actor by) {
        if (articles.text(articleId).carriesCorrectionNote(offer.passage())
                && !again(articleId, offer.passage(), "PLACED", by)
                && !again(articleId, offer.passage(), "WITHDRAWN", by)
                && !isKnown(articleId, offer.passage())) {
            keep(articleId, offer.revision(), offer.span(), offer.passage());
            waits(offer.passage(), articleId, by);
        }
    }

    /** Whether there was such a note that was put on a claim. */
    boolean wasPlaced(long articleId, String passage) {
        return isIn(articleId, passage, "PLACED");
    }

    /** A claim that comes back has what it had: the article has it no more. */
    void placed(long articleId, String passage, Actor by) {
        on(articleId).stream()
                .filter(note -> note.passage().equals(passage))
                .forEach(note -> placed(note, by));
    }

    /** It waits on a claim from now on; false where somebody was quicker. */
    boolean placed(ArticleCorrectionNote note, Actor by) {
        return leave(note.articleId(), note.n(), "OPEN", "PLACED", null, by);
    }

    /** The text carries it no longer. */
    void withdraw(RevisionText text, Actor by) {
        jdbc
                .sql(SELECT + " where article_id = ? and state in ('OPEN', 'PLACED') order by n")
                .param(text.articleId())
                .query(ArticleCorrectionNotes::read)
                .list()
                .stream()
                .filter(note -> !text.carriesCorrectionNote(note.passage()))
                .forEach(note -> {
                    boolean waited =
                            leave(note.articleId(), note.n(), "OPEN", "WITHDRAWN", null, null);
                    leave(note.articleId(), note.n(), "PLACED", "WITHDRAWN", null, null);
                    if (waited) {
                        events.publishEvent(
                                new CorrectionNoteEvent.Withdrawn(
                                        note.articleId(),
                                        List.of(new Change("passage", note.passage(), null)),
                                        by));
                    }
                });
    }

    private boolean again(long articleId, String passage, String state, Actor by) {
        boolean changed =
                jdbc.sql(
                                        """
                                        update article_correction_note set state = 'OPEN',
                                            decided_at = null, decided_by = null
                                        where article_id = ? and passage = ? and state = ?
                                        """)
                                .params(articleId, passage, state)
                                .update()
                        > 0;
        if (changed) {
            waits(passage, articleId, by);
        }
        return changed;
    }

    private boolean leave(
            long articleId,
            int n,
            String from,
            String to,
            @Nullable String reason,
            @Nullable Actor by) {
        return jdbc.sql(
                                """
                                update article_correction_note set state = :to, reason = :reason,
                                    decided_at = :at, decided_by = :by
                                where article_id = :article and n = :n and state = :from
                                """)
                        .param("to", to)
                        .param("reason", reason, Types.VARCHAR)
                        .param("at", by == null ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", by == null ? null : by.id(), Types.BIGINT)
                        .param("article", articleId)
                        .param("n", n)
                        .param("from", from)
                        .update()
                == 1;
    }

    private void keep(long articleId, int revision, Span span, String passage) {
        jdbc.sql(
                        """
                        insert into article_correction_note (article_id, n, revision, span_start,
                            span_end, passage, noticed_at)
                        select cast(? as bigint), coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?
                        from article_correction_note where article_id = ?
                        """)
                .params(articleId, revision, span.start(), span.end(), passage, now(), articleId)
                .update();
    }

    private void waits(String passage, long articleId, Actor by) {
        events.publishEvent(
                new CorrectionNoteEvent.Noticed(
                        articleId, List.of(new Change("passage", null, passage)), by));
    }

    private boolean isKnown(long articleId, String passage) {
        return count("article_id = ? and passage = ?", articleId, passage) > 0;
    }

    private boolean isIn(long articleId, String passage, String state) {
        return count("article_id = ? and passage = ? and state = ?", articleId, passage, state) > 0;
    }

    private long count(String where, Object... values) {
        return jdbc.sql("select count(*) from article_correction_note where " + where)
                .params(values)
                .query(Long.class)
                .single();
    }

    private Refusal answered(long articleId, int n) {
        return count("article_id = ? and n = ?", articleId, n) > 0
                ? Refusal.stale("claim.refused.correction-note-answered")
                : Refusal.absent("correction note");
    }

    static ArticleCorrectionNote read(ResultSet row, int n) throws SQLException {
        return new ArticleCorrectionNote(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                new Span(row.getInt(4), row.getInt(5)),
                row.getString(6));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
