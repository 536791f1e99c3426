package newsroom.sic.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims that ask for somebody, seen from one person's desk. */
@Service
@Transactional(readOnly = true)
public class DeskClaims {

    private static final Comparator<ClaimRecord> FIRST_DUE_FIRST =
            Comparator.comparing(
                            ClaimRecord::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingLong(ClaimRecord::id);

    private static final Comparator<ClaimRecord> LONGEST_PAST_FIRST =
            Comparator.comparing(
                            ClaimRecord::evidenceUntil,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingLong(ClaimRecord::id);

    /** Why a claim is on the desk, and which come first where there are too many. */
    private enum Why {
        IN_HAND("c.assignee_id = :person and c.status <> 'CHECKED'", "c.due_on nulls last, c.id"),
        DUE("c.due_on <= :soon and c.status <> 'CHECKED'", "c.due_on, c.id"),
        LAPSED(
                "c.id in (select e.claim_id from evidence e"
                        + " where e.valid_until < :today and e.removed_at is null)",
                "evidence_until, c.id");

        private final String sql;

        Why(String where, String order) {
            this.sql =
                    "(select %s, '%s' as why %s where c.removed_at is null and %s order by %s limit :limit)"
                            .formatted(
                                    ClaimRow.COLUMNS,
                                    name(),
                                    ClaimRow.FROM_WITH_PEOPLE,
                                    where,
                                    order);
        }
    }

    private static final String SELECT =
            String.join(" union all ", Why.IN_HAND.sql, Why.DUE.sql, Why.LAPSED.sql);

    private final JdbcClient jdbc;

    DeskClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A claim may be in each.
     *
     * @param inHand what the person has in hand and is not checked: first due first, without a day
     *     last
     * @param due what is not checked and due soon, whoever has it, first due first
     * @param lapsed those on which evidence is past its date, the longest past first
     */
    public record Found(
            List<ClaimRecord> inHand, List<ClaimRecord> due, List<ClaimRecord> lapsed) {}

    /**
     * In one statement, so that all of it is of one moment.
     *
     * @param soon until when something is due
     * @param limit how many of each
     */
    public Found of(long person, LocalDate today, LocalDate soon, int limit) {
        List<ClaimRecord> inHand = new ArrayList<>();
        List<ClaimRecord> due = new ArrayList<>();
        List<ClaimRecord> lapsed = new ArrayList<>();
        jdbc.sql(SELECT)
                .param("person", person)
                .param("today", today)
                .param("soon", soon)
                .param("limit", limit)
                .query(row -> {
                    List<ClaimRecord> one =
                            switch (Cells.word(Why.class, row, "why")) {
                                case IN_HAND -> inHand;
                                case DUE -> due;
                                case LAPSED -> lapsed;
                            };
                    one.add(ClaimRow.read(row));
                });
        return new Found(
                sorted(inHand, FIRST_DUE_FIRST),
                sorted(due, FIRST_DUE_FIRST),
                sorted(lapsed, LONGEST_PAST_FIRST));
    }

    private static List<ClaimRecord> sorted(
            List<ClaimRecord> claims, Comparator<ClaimRecord> order) {
        return claims.stream().sorted(order).toList();
    }
}
