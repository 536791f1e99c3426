package newsroom.sic.claim;

import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    private static final String ON_FILE = " where c.removed_at is null";

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
                onFile(filter)
                        .behind("c.id", after)
                        .then("order by c.id desc limit :limit")
                        .with("limit", limit + 1)
                        .on(jdbc)
                        .query((row, n) -> ClaimRow.read(row))
                        .list();
        return Slice.of(found, limit, ClaimRecord::id);
    }

    /**
     * Hands over all that the filter lets through, one by one as the store's cursor gives them: a
     * million take no more memory than ten. Holds a connection until the last is taken.
     */
    public void each(ClaimFilter filter, Consumer<ClaimRecord> taker) {
        onFile(filter)
                .then("order by c.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(ClaimRow.read(row)));
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
        ClaimConditions.narrow(
                        new Narrowing(ClaimRow.SELECT + " where 1 = 1").among("c.id", changed),
                        filter)
                .then("order by c.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> {
                    Removed gone = ClaimRow.removed(row);
                    if (gone == null) {
                        taker.accept(ClaimRow.read(row));
                    } else {
                        removed.accept(gone);
                    }
                });
    }

    /**
     * The ids of what the filter lets through, for another statement.
     *
     * @param changed only among these; null for all
     */
    public Among ids(ClaimFilter filter, @Nullable Among changed) {
        Narrowing ids = new Narrowing("select c.id " + ClaimRow.FROM + ON_FILE);
        return ClaimConditions.narrow(ids.among("c.id", changed), filter).asIds();
    }

    /** How many of what the filter lets through stand at each status. */
    public Map<VerificationStatus, Integer> byStatus(ClaimFilter filter) {
        return count("c.status", VerificationStatus.class, filter);
    }

    /** How many of what the filter lets through have each verdict. */
    public Map<Verdict, Integer> byVerdict(ClaimFilter filter) {
        return count("c.verdict", Verdict.class, filter);
    }

    private <E extends Enum<E>> Map<E, Integer> count(
            String column, Class<E> type, ClaimFilter filter) {
        String sql = "select " + column + ", count(*) " + ClaimRow.FROM + ON_FILE;
        Map<E, Integer> counts = new EnumMap<>(type);
        ClaimConditions.narrow(new Narrowing(sql).and(column + " is not null"), filter)
                .then("group by " + column)
                .on(jdbc)
                .query((ResultSet row) -> {
                    counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static Narrowing onFile(ClaimFilter filter) {
        return ClaimConditions.narrow(new Narrowing(ClaimRow.SELECT + ON_FILE), filter);
    }
}
