package newsroom.sic.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.claim.Narrowing;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queries as rows, the one that is due first at the top; a slice in one statement. */
@Service
@Transactional(readOnly = true)
public class QueryRecords {

    private static final String SELECT =
            """
            select q.id, q.annotation_id, q.question, q.asked, q.asked_name, o.display_name,
                q.due_on, q.state, q.ruling, c.id, c.exact, c.article_id, a.headline
            from query q
            join annotation n on n.id = q.annotation_id
            join claim c on c.id = n.claim_id
            join article a on a.id = c.article_id
            join account o on o.id = q.owner_id
            where 1 = 1
            """;

    /** By the day on which they were put, in UTC. */
    private static final String DAYS =
            """
            select put, state, overdue, count(*) from (
            select cast(q.asked_at at time zone 'UTC' as date) as put, q.state as state,
                case when q.state = 'OPEN' and q.due_on < :today then 1 else 0 end as overdue
            from query q
            join annotation n on n.id = q.annotation_id
            join claim c on c.id = n.claim_id
            join article a on a.id = c.article_id
            where 1 = 1
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QueryRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A slice of what the filter lets through.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<QueryRecord> find(QueryFilter filter, @Nullable String after, int limit) {
        LocalDate today = LocalDate.now(clock);
        Narrowing queries = narrow(new Narrowing(SELECT), filter, today);
        if (after != null && !after.isEmpty()) {
            Mark mark = Mark.of(after);
            queries.and("(q.due_on > :due or (q.due_on = :due and q.id > :id))")
                    .with("due", mark.dueOn())
                    .with("id", mark.id());
        }
        List<QueryRecord> found =
                queries.then("order by q.due_on, q.id limit :limit")
                        .with("limit", limit + 1)
                        .on(jdbc)
                        .query((row, n) -> read(row, today))
                        .list();
        return Slice.of(found, limit, Mark::at);
    }

    /** How many of what the filter lets through and nobody has ruled on are of each age. */
    public Map<QueryAge, Map<QueryState, Integer>> byAge(QueryFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<QueryAge, Map<QueryState, Integer>> counts = new EnumMap<>(QueryAge.class);
        narrow(new Narrowing(DAYS), filter, today)
                .then(") q group by put, state, overdue")
                .on(jdbc)
                .query((ResultSet row) -> {
                    LocalDate put = row.getObject(1, LocalDate.class);
                    QueryState state =
                            row.getInt(3) == 1
                                    ? QueryState.OVERDUE
                                    : QueryState.valueOf(row.getString(2));
                    int count = row.getInt(4);
                    for (QueryAge age : QueryAge.values()) {
                        if (age.holds(put, today)) {
                            counts.computeIfAbsent(age, _ -> new EnumMap<>(QueryState.class))
                                    .merge(state, count, Integer::sum);
                        }
                    }
                });
        return counts;
    }

    private static Narrowing narrow(Narrowing queries, QueryFilter filter, LocalDate today) {
        queries.with("today", today);
        switch (filter.state()) {
            case null -> queries.and("q.standing_on is not null");
            case OPEN -> queries.and("q.state = 'OPEN' and q.due_on >= :today");
            case OVERDUE -> queries.and("q.state = 'OPEN' and q.due_on < :today");
            case ANSWERED -> queries.and("q.state = 'ANSWERED'");
            case RULED -> queries.and("q.state = 'RULED'");
        }
        return queries.and("q.owner_id = :owner", "owner", filter.owner())
                .is("q.asked", "asked", filter.asked())
                .and(
                        "a.outlet_id in (select t.id from outlet t where t.name = :outlet)",
                        "outlet",
                        filter.outlet())
                .inStory("c.article_id", filter.story())
                .between("q.asked_at", filter.from(), filter.to());
    }

    private static QueryRecord read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject(7, LocalDate.class);
        String ruling = row.getString(9);
        return new QueryRecord(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Asked.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                dueOn,
                QueryState.valueOf(row.getString(8)).on(today, dueOn),
                ruling == null ? null : Ruling.valueOf(ruling),
                row.getLong(10),
                row.getString(11),
                row.getLong(12),
                row.getString(13));
    }

    /** Where a slice ended. */
    private record Mark(LocalDate dueOn, long id) {

        static Mark at(QueryRecord query) {
            return new Mark(query.dueOn(), query.id());
        }

        static Mark of(String after) {
            String[] parts = after.split("_", 2);
            try {
                LocalDate dueOn = Typed.optionalDate("mark", parts[0]);
                if (dueOn != null) {
                    return new Mark(dueOn, Long.parseLong(parts[parts.length - 1]));
                }
            } catch (Refusal | NumberFormatException forged) {
                // told below
            }
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }

        @Override
        public String toString() {
            return dueOn + "_" + id;
        }
    }
}
