package newsroom.sic.detector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of suggestions, rule by rule. */
@Component
class Records {

    /** For each rule. */
    private static final int MOST_REASONS = 5;

    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, DeskRecord> byRule() {
        Map<String, List<DeskRecord.Given>> reasons = reasons();
        Map<String, DeskRecord> records = new HashMap<>();
        jdbc.sql(
                        """
                        select f.rule,
                            sum(case when f.fate = 'TAKEN_UP' then 1 else 0 end),
                            sum(case when a.state = 'APPROVED' then 1 else 0 end),
                            sum(case when a.state = 'REJECTED' then 1 else 0 end),
                            sum(case when f.fate = 'DISMISSED' then 1 else 0 end)
                        from suggestion_fate f left join annotation a on a.id = f.annotation_id
                        group by f.rule
                        """)
                .query(row -> {
                    records.put(
                            row.getString(1),
                            new DeskRecord(
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    reasons.getOrDefault(row.getString(1), List.of())));
                });
        return records;
    }

    private Map<String, List<DeskRecord.Given>> reasons() {
        Map<String, List<DeskRecord.Given>> reasons = new HashMap<>();
        jdbc.sql(
                        """
                        select rule, reason, count(*) as times from suggestion_fate
                        where fate = 'DISMISSED' group by rule, reason
                        order by rule, count(*) desc, reason
                        """)
                .query(row -> {
                    List<DeskRecord.Given> ofRule =
                            reasons.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
                    if (ofRule.size() < MOST_REASONS) {
                        ofRule.add(new DeskRecord.Given(row.getString(2), row.getInt(3)));
                    }
                });
        return reasons;
    }
}
