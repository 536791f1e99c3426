package newsroom.sic.export;

import java.util.HashMap;
import java.util.Map;
import newsroom.sic.claim.Among;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers which verdicts went out. One statement within the transaction that reads the file, so
 * it remembers the very verdicts that stand in it, and nothing when the file breaks off.
 */
@Component
class Carried {

    private final JdbcClient jdbc;

    Carried(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(Run run, Among claims) {
        Map<String, Object> values = new HashMap<>(claims.values());
        values.put("run", run.id());
        values.put("series", run.series());
        jdbc.sql(
                        """
                        insert into exported_verdict (run_id, series_id, claim_id, verdict)
                        select :run, :series, v.id, v.verdict from claim v
                        where v.verdict is not null and v.removed_at is null and v.id in (%s)
                          and not exists (select 1 from exported_verdict k
                            where k.claim_id = v.id and k.verdict = v.verdict
                              and k.series_id = :series)
                        """
                                .formatted(claims.query()))
                .params(values)
                .update();
    }
}
