package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims as rows, the latest first: a slice for a page, or every one for a file. Either way one
 * statement, so that what it finds is one snapshot of the store.
 */
@Service
@Transactional(readOnly = true)
public class ClaimRecords {

    /** Rows that the store hands over at once; each may hold tens of kilobytes. */
    private static final int AT_ONCE = 256;

    private static final String FROM =
            """
            from claim c
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            """;

    /** As {@link #read} takes them; another may follow. */
    static final String COLUMNS =
            """
            c.id, c.number, c.article_id, a.headline, o.name, a.published_on,
                c.anchor_revision, c.line_n, c.passage_n, c.span_start, c.span_end, c.exact,
                c.statement, c.claimant, c.status, c.verdict, c.anchor_state,
                p.display_name, c.due_on, m.display_name, c.made_at, c.changed_at,
                (select count(*) from evidence e
                    where e.claim_id = c.id and e.removed_at is null),
                a.url,
                (select min(e.valid_until) from evidence e
                    where e.claim_id = c.id and e.removed_at is null),
                c.removed_at, c.anchor_let_go_at
            """;

    static final String WITH_PEOPLE =
            FROM
                    + """
                    left join account p on p.id = c.assignee_id
                    join account m on m.id = c.made_by
                    """;

    private static final String SELECT = "select " + COLUMNS + WITH_PEOPLE;

    static final String ON_FILE = "where c.removed_at is null";

    private final JdbcClient jdbc;

    ClaimRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A slice of what the filter lets through.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<ClaimRecord> find(ClaimFilter filter, @Nullable String after, int limit) {
        List<ClaimRecord> found =
                select(filter, after, limit + 1).query((row, n) -> read(row)).list();
        List<ClaimRecord> page = found.stream().limit(limit).toList();
        return new Slice<>(page, found.size() > limit ? Long.toString(page.getLast().id()) : null);
    }

    /**
     * Hands over all that the filter lets through, one by one as the store's cursor gives them: a
     * million take no more memory than ten. Holds a connection until the last is taken.
     */
    public void each(ClaimFilter filter, Consumer<ClaimRecord> taker) {
        select(filter, null, null)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(read(row)));
    }

    /**
     * Hands over those of them that are among the changed ones, as {@link #each} does, and what was
     * removed besides.
     */
    public void eachChanged(
            ClaimFilter filter,
            Among changed,
            Consumer<ClaimRecord> taker,
            Consumer<Removed> removed) {
        Map<String, Object> values = new LinkedHashMap<>(changed.values());
        StringBuilder sql = new StringBuilder(SELECT);
        sql.append(" where c.id in (").append(changed.query()).append(')');
        narrow(filter, sql, values);
        jdbc.sql(sql.append(" order by c.id desc").toString())
                .params(values)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> {
                    Instant gone = optional(row, 26);
                    if (gone == null) {
                        taker.accept(read(row));
                    } else {
                        long id = row.getLong(1);
                        removed.accept(new Removed(id, id, row.getLong(3), gone));
                    }
                });
    }

    /**
     * The ids of what the filter lets through, for another statement.
     *
     * @param changed only among these; null for all
     */
    public Among ids(ClaimFilter filter, @Nullable Among changed) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select c.id ").append(FROM).append(ON_FILE);
        if (changed != null) {
            sql.append(" and c.id in (").append(changed.query()).append(')');
            values.putAll(changed.values());
        }
        narrow(filter, sql, values);
        return new Among(sql.toString(), values);
    }

    /** How many of what the filter lets through stand at each status. */
    public Map<VerificationStatus, Integer> byStatus(ClaimFilter filter) {
        return count("c.status", "c.status is not null", VerificationStatus.class, filter);
    }

    /** How many of what the filter lets through have each verdict. */
    public Map<Verdict, Integer> byVerdict(ClaimFilter filter) {
        return count("c.verdict", "c.verdict is not null", Verdict.class, filter);
    }

    private <E extends Enum<E>> Map<E, Integer> count(
            String column, String where, Class<E> type, ClaimFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql =
                new StringBuilder(
                        "select %s, count(*) %s where c.removed_at is null and %s"
                                .formatted(column, FROM, where));
        narrow(filter, sql, values);
        Map<E, Integer> counts = new EnumMap<>(type);
        jdbc.sql(sql.append(" group by ").append(column).toString())
                .params(values)
                .query((ResultSet row) -> {
                    counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private JdbcClient.StatementSpec select(
            ClaimFilter filter, @Nullable String after, @Nullable Integer limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT).append(ON_FILE);
        narrow(filter, sql, values);
        if (after != null && !after.isEmpty()) {
            sql.append(" and c.id < :after");
            values.put("after", mark(after));
        }
        sql.append(" order by c.id desc");
        if (limit != null) {
            sql.append(" limit :limit");
            values.put("limit", limit);
        }
        return jdbc.sql(sql.toString()).params(values);
    }

    static void narrow(ClaimFilter filter, StringBuilder sql, Map<String, Object> values) {
        if (filter.article() != null) {
            sql.append(" and c.article_id = :article");
            values.put("article", filter.article());
        }
        if (filter.status() != null) {
            sql.append(" and c.status = :status");
            values.put("status", filter.status().name());
        }
        if (filter.verdict() != null) {
            sql.append(" and c.verdict = :verdict");
            values.put("verdict", filter.verdict().name());
        }
        if (filter.assignee() != null) {
            sql.append(" and c.assignee_id = :assignee");
            values.put("assignee", filter.assignee());
        }
        if (filter.words() != null) {
            sql.append(
                    """
                     and (lower(c.statement) like :words escape '!'
                        or lower(c.exact) like :words escape '!'
                        or lower(c.claimant) like :words escape '!')
                    """);
            values.put("words", "%" + literal(filter.words().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.outlet() != null) {
            sql.append(" and o.name = :outlet");
            values.put("outlet", filter.outlet());
        }
        if (filter.changedSince() != null) {
            sql.append(" and c.changed_at >= :since");
            values.put("since", filter.changedSince().atOffset(ZoneOffset.UTC));
        }
        if (filter.story() != null) {
            sql.append(
                    " and c.article_id in"
                            + " (select m.article_id from story_article m where m.story_id = :story)");
            values.put("story", filter.story());
        }
        if (filter.from() != null) {
            sql.append(" and c.made_at >= :from");
            values.put("from", begin(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" and c.made_at < :to");
            values.put("to", begin(filter.to().plusDays(1)));
        }
        if (filter.lapsedBy() != null) {
            sql.append(
                    " and exists (select 1 from evidence e where e.claim_id = c.id"
                            + " and e.removed_at is null and e.valid_until < :lapsedBy)");
            values.put("lapsedBy", filter.lapsedBy());
        }
        if (filter.dueBy() != null) {
            sql.append(" and c.due_on <= :dueBy and c.status <> 'CHECKED'");
            values.put("dueBy", filter.dueBy());
        }
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static long mark(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }

    static ClaimRecord read(ResultSet row) throws SQLException {
        String verdict = row.getString(16);
        return new ClaimRecord(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                VerificationStatus.valueOf(row.getString(15)),
                verdict == null ? null : Verdict.valueOf(verdict),
                AnchorState.valueOf(row.getString(17)),
                row.getString(18),
                row.getObject(19, LocalDate.class),
                row.getString(20),
                instant(row, 21),
                instant(row, 22),
                row.getInt(23),
                row.getString(24),
                row.getObject(25, LocalDate.class),
                optional(row, 27));
    }

    private static @Nullable Instant optional(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
