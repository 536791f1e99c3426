package newsroom.sic.annotation;

import static java.util.stream.Collectors.joining;
import static newsroom.sic.annotation.AnnotationConditions.FROM;

import java.sql.ResultSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newsroom.sic.claim.Among;
import newsroom.sic.claim.Narrowing;
import newsroom.sic.claim.Removed;
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

    private static final String DECIDED =
            """
            join decision d on d.id =
                (select max(x.id) from decision x where x.annotation_id = n.id)
            where d.decided_at >= n.submitted_at
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
                all(filter)
                        .behind("n.id", after)
                        .then("order by n.id desc limit :limit")
                        .with("limit", limit + 1)
                        .on(jdbc)
                        .query((row, n) -> AnnotationRow.read(row))
                        .list();
        return Slice.of(found, limit, AnnotationRecord::id);
    }

    /**
     * Hands over all that the filter lets through, one by one as the store's cursor gives them: a
     * million take no more memory than ten. Holds a connection until the last is taken.
     */
    public void each(AnnotationFilter filter, Consumer<AnnotationRecord> taker) {
        all(filter)
                .then("order by n.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> taker.accept(AnnotationRow.read(row)));
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
        String onEither =
                "(n.id in ("
                        + changed.query()
                        + ") or n.claim_id in ("
                        + changedClaims.query()
                        + "))";
        all(filter)
                .and(onEither)
                .with(changed)
                .with(changedClaims)
                .then("order by n.id desc")
                .on(jdbc)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> {
                    Removed gone = AnnotationRow.removed(row);
                    if (gone == null) {
                        taker.accept(AnnotationRow.read(row));
                    } else {
                        removed.accept(gone);
                    }
                });
    }

    /** The ids of what the filter lets through, for another statement. */
    public Among ids(AnnotationFilter filter) {
        return narrowed("select n.id " + FROM + " where 1 = 1", filter).asIds();
    }

    /**
     * The claims on which what the filter lets through is approved, for another statement.
     *
     * @param changed only among these; null for all
     */
    public Among approvedOn(AnnotationFilter filter, @Nullable Among changed) {
        return narrowed("select n.claim_id " + FROM + " where n.state = 'APPROVED'", filter)
                .among("n.id", changed)
                .asIds();
    }

    /** How many of what the filter lets through are of each issue and severity. */
    public Map<Issue, Map<Severity, Integer>> byIssue(AnnotationFilter filter) {
        Map<Issue, Map<Severity, Integer>> counts = new EnumMap<>(Issue.class);
        narrowed("select n.issue, n.severity, count(*) " + FROM + " where 1 = 1", filter)
                .then("group by n.issue, n.severity")
                .on(jdbc)
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
        String counted =
                Stream.of(Wait.values())
                        .map(wait -> "count(case when " + wait.holds() + " then 1 end)")
                        .collect(joining(", "));
        return narrowed("select " + counted + " " + FROM + DECIDED, filter)
                .on(jdbc)
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

    private static Narrowing all(AnnotationFilter filter) {
        return narrowed(AnnotationRow.SELECT, filter);
    }

    private static Narrowing narrowed(String sql, AnnotationFilter filter) {
        return AnnotationConditions.narrow(new Narrowing(sql), filter);
    }
}
