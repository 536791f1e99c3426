package newsroom.sic.claim;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which claims speak of the same thing. A link has no direction and is kept once. */
@Component
class ClaimLinks {

    private final JdbcClient jdbc;

    ClaimLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> of(long claimId) {
        return jdbc.sql(
                        """
                        select other_id from claim_link where claim_id = :claim
                        union all
                        select claim_id from claim_link where other_id = :claim
                        """)
                .param("claim", claimId)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Whether they were not linked before. */
    boolean link(long one, long other) {
        if (of(one).contains(other)) {
            return false;
        }
        jdbc.sql("insert into claim_link (claim_id, other_id) values (?, ?)")
                .params(Math.min(one, other), Math.max(one, other))
                .update();
        return true;
    }

    /** Whether they were linked before. */
    boolean part(long one, long other) {
        return jdbc.sql("delete from claim_link where claim_id = ? and other_id = ?")
                        .params(Math.min(one, other), Math.max(one, other))
                        .update()
                > 0;
    }
}
