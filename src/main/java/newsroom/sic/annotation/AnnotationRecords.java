package newsroom.sic.annotation;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsroom.sic.claim.Among;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Removed;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annotations as rows, the latest first: a slice for a page, or every one for a file. Either way
 * one statement, so that what it finds is one snapshot of the store.
 */
@Service
@Transactional(readOnly = true)
public class AnnotationRecords {

    /** Rows that the store hands over at once; each may hold tens of kilobytes. */
    private static final int AT_ONCE = 256;

    /** The decision is the approval while there is one, otherwise the latest. */
    private static final String SELECT =
            """
            select n.id, n.claim_id, c.number, c.article_id, a.headline, o.name,
                c.anchor_revision, c.line_n, c.passage_n, c.span_start, c.span_end, c.exact,
                c.claimant, n.issue, n.severity, n.body, n.correction, n.proposed_verdict,
                n.state, w.display_name, l.display_name, n.edition,
                n.created_at, n.updated_at, n.submitted_at,
                d.outcome, b.display_name, d.decided_at, d.comment,
                case when n.approval_id is not null then d.seal end,
                c.removed_at, c.anchor_state, c.anchor_let_go_at
            from annotation n
            join claim c on c.id = n.claim_id
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            join account w on w.id = n.author_id
            join account l on l.id = n.last_editor_id
            left join decision d on d.id = coalesce(n.approval_id,
                (select max(x.id) from decision x where x.annotation_id = n.id))
            left join account b on b.id = d.decided_by
            where 1 = 1
            """;

    private static final String FROM =
            """
            from annotation n
            join claim c on c.id = n.claim_id
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            """;

    private static final String DECIDED =
            """
            join decision d on d.id =
                (select max(x.id) from decision x where x.annotation_id = n.id)
            where d.decided_at >= n.submitted_at
            """;

    private static final String WAITED =
            """
             and exists (select 1 from decision d where d.id =
                (select max(x.id) from decision x where x.annotation_id = n.id) and\s
            """;

    private final JdbcClient jdbc;

    AnnotationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A slice of what the filter lets through.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<AnnotationRecord> find(
            AnnotationFilter filter, @Nullable String after, int limit) {
        List<AnnotationRecord> found =
                select(filter, after, limit + 1).query((row, n) -> read(row)).list();
        List<AnnotationRecord> page = found.stream().limit(limit).toList();
        return new Slice<>(page, found.size() > limit ? Long.toString(page.getLast().id()) : null);
    }

    /**
     * Hands over all that the filter lets through, one by one as the store's cursor gives them: a
     * million take no more memory than ten. Holds a connection until the last is taken.
     */
    public void each(AnnotationFilter filter, Consumer<AnnotationRecord> taker) {
        select(filter, null, null)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(read(row)));
    }

    /**
     * Hands over those of them that are among the changed ones, and those on changed claims, as
     * {@link #each} does; and those whose claim was removed.
     */
    public void eachChanged(
            AnnotationFilter filter,
            Among changed,
            Among changedClaims,
            Consumer<AnnotationRecord> taker,
            Consumer<Removed> removed) {
        Map<String, Object> values = new LinkedHashMap<>(changed.values());
        values.putAll(changedClaims.values());
        StringBuilder sql = new StringBuilder(SELECT);
        sql.append(" and (n.id in (").append(changed.query());
        sql.append(") or n.claim_id in (").append(changedClaims.query()).append("))");
        narrow(filter, sql, values);
        jdbc.sql(sql.append(" order by n.id desc").toString())
                .params(values)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> {
                    Instant gone = instant(row, 31);
                    if (gone == null) {
                        taker.accept(read(row));
                    } else {
                        removed.accept(
                                new Removed(row.getLong(1), row.getLong(2), row.getLong(4), gone));
                    }
                });
    }

    /** The ids of what the filter lets through, for another statement. */
    public Among ids(AnnotationFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select n.id " + FROM + " where 1 = 1");
        narrow(filter, sql, values);
        return new Among(sql.toString(), values);
    }

    /**
     * The claims on which what the filter lets through is approved, for another statement.
     *
     * @param changed only among these; null for all
     */
    public Among approvedOn(AnnotationFilter filter, @Nullable Among changed) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql =
                new StringBuilder("select n.claim_id " + FROM + " where n.state = 'APPROVED'");
        if (changed != null) {
            sql.append(" and n.id in (").append(changed.query()).append(')');
            values.putAll(changed.values());
        }
        narrow(filter, sql, values);
        return new Among(sql.toString(), values);
    }

    /** How many of what the filter lets through are of each issue and severity. */
    public Map<Issue, Map<Severity, Integer>> byIssue(AnnotationFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql =
                new StringBuilder("select n.issue, n.severity, count(*) " + FROM + " where 1 = 1");
        narrow(filter, sql, values);
        Map<Issue, Map<Severity, Integer>> counts = new EnumMap<>(Issue.class);
        jdbc.sql(sql.append(" group by n.issue, n.severity").toString())
                .params(values)
                .query((ResultSet row) -> {
                    counts.computeIfAbsent(
                                    Issue.valueOf(row.getString(1)),
                                    _ -> new EnumMap<>(Severity.class))
                            .put(Severity.valueOf(row.getString(2)), row.getInt(3));
                });
        return counts;
    }

    /**
     * How long what the filter lets through waited for a decision: from the latest submission to
     * the latest decision, where that came after it.
     */
    public Map<Wait, Integer> waits(AnnotationFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select ");
        sql.append(
                Stream.of(Wait.values())
                        .map(wait -> "count(case when " + wait.holds() + " then 1 end)")
                        .collect(joining(", ")));
        sql.append(FROM).append(DECIDED);
        narrow(filter, sql, values);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> {
                    Map<Wait, Integer> counts = new EnumMap<>(Wait.class);
                    int column = 0;
                    for (Wait wait : Wait.values()) {
                        column++;
                        counts.put(wait, row.getInt(column));
                    }
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec select(
            AnnotationFilter filter, @Nullable String after, @Nullable Integer limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT);
        narrow(filter, sql, values);
        if (after != null && !after.isEmpty()) {
            sql.append(" and n.id < :after");
            values.put("after", mark(after));
        }
        sql.append(" order by n.id desc");
        if (limit != null) {
            sql.append(" limit :limit");
            values.put("limit", limit);
        }
        return jdbc.sql(sql.toString()).params(values);
    }

    private static void narrow(
            AnnotationFilter filter, StringBuilder sql, Map<String, Object> values) {
        if (filter.state() != null) {
            sql.append(" and n.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.issue() != null) {
            sql.append(" and n.issue = :issue");
            values.put("issue", filter.issue().name());
        }
        if (filter.severity() != null) {
            sql.append(" and n.severity = :severity");
            values.put("severity", filter.severity().name());
        }
        if (filter.author() != null) {
            sql.append(" and n.author_id = :author");
            values.put("author", filter.author());
        }
        if (filter.outlet() != null) {
            sql.append(" and o.name = :outlet");
            values.put("outlet", filter.outlet());
        }
        if (filter.article() != null) {
            sql.append(" and c.article_id = :article");
            values.put("article", filter.article());
        }
        if (filter.changedSince() != null) {
            sql.append(" and n.updated_at >= :since");
            values.put("since", filter.changedSince().atOffset(ZoneOffset.UTC));
        }
        if (filter.story() != null) {
            sql.append(
                    " and c.article_id in"
                            + " (select m.article_id from story_article m where m.story_id = :story)");
            values.put("story", filter.story());
        }
        if (filter.waited() != null) {
            sql.append(WAITED).append(filter.waited().holds()).append(')');
        }
        if (filter.from() != null) {
            sql.append(" and n.created_at >= :from");
            values.put("from", begin(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" and n.created_at < :to");
            values.put("to", begin(filter.to().plusDays(1)));
        }
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static long mark(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }

    private static AnnotationRecord read(ResultSet row) throws SQLException {
        String verdict = row.getString(18);
        String outcome = row.getString(26);
        return new AnnotationRecord(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12),
                row.getString(13),
                Issue.valueOf(row.getString(14)),
                Severity.valueOf(row.getString(15)),
                row.getString(16),
                row.getString(17),
                verdict == null ? null : Verdict.valueOf(verdict),
                ReviewState.valueOf(row.getString(19)),
                row.getString(20),
                row.getString(21),
                row.getInt(22),
                there(row, 23),
                there(row, 24),
                instant(row, 25),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(27),
                instant(row, 28),
                row.getString(29),
                row.getString(30),
                AnchorState.valueOf(row.getString(32)),
                instant(row, 33));
    }

    private static Instant there(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
