package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of correction notes on claims; whoever was quicker is told by what did not change. */
@Component
class CorrectionNoteRows {

    private static final String SELECT =
            "select claim_id, n, revision, span_start, span_end, passage, noticed_at"
                    + " from correction_note_offer";

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionNoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(long claimId, int revision, Span span, String passage) {
        jdbc.sql(
                        """
                        insert into correction_note_offer (claim_id, n, revision, span_start, span_end,
                            passage, noticed_at)
                        select cast(? as bigint), coalesce(max(n), 0) + 1, ?, ?, ?, ?, ?
                        from correction_note_offer where claim_id = ?
                        """)
                .params(claimId, revision, span.start(), span.end(), passage, now(), claimId)
                .update();
    }

    void standsIn(long claimId, int n, int revision, Span span) {
        jdbc.sql(
                        """
                        update correction_note_offer set revision = ?, span_start = ?, span_end = ?
                        where claim_id = ? and n = ?
                        """)
                .params(revision, span.start(), span.end(), claimId, n)
                .update();
    }

    /** Whether it was in that state. */
    boolean leave(long claimId, int n, String from, String to, @Nullable Actor by) {
        return jdbc.sql(
                                """
                                update correction_note_offer set state = :to, decided_at = :at,
                                    decided_by = :by
                                where claim_id = :claim and n = :n and state = :from
                                """)
                        .param("to", to)
                        .param("at", by == null ? null : now(), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", by == null ? null : by.id(), Types.BIGINT)
                        .param("claim", claimId)
                        .param("n", n)
                        .param("from", from)
                        .update()
                == 1;
    }

    List<CorrectionNoteOffer> found(String where, Object... values) {
        return jdbc.sql(SELECT + where).params(values).query(CorrectionNoteRows::read).list();
    }

    void filedAs(long claimId, int n, long evidenceId) {
        jdbc.sql("update correction_note_offer set evidence_id = ? where claim_id = ? and n = ?")
                .params(evidenceId, claimId, n)
                .update();
    }

    boolean isElsewhere(long articleId, String passage) {
        return isOn("c.removed_at is null", articleId, passage);
    }

    /** Claims that had it were removed before anybody answered it there, and no other has it. */
    boolean isLeftBehind(long articleId, String passage) {
        return isOn("c.removed_at is not null", articleId, passage)
                && !isElsewhere(articleId, passage);
    }

    private boolean isOn(String which, long articleId, String passage) {
        return jdbc.sql(
                                """
                                select count(*) from correction_note_offer o
                                join claim c on c.id = o.claim_id
                                where c.article_id = ? and %s and o.passage = ?
                                    and o.state in ('OPEN', 'TAKEN')
                                """
                                        .formatted(which))
                        .params(articleId, passage)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static CorrectionNoteOffer read(ResultSet row, int n) throws SQLException {
        return new CorrectionNoteOffer(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                new Span(row.getInt(4), row.getInt(5)),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
