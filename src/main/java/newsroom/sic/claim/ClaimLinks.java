package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which claims speak of the same thing. A link has no direction and is kept once. */
@Component
class ClaimLinks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClaimLinks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
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

    /** Twice is once. */
    void link(ClaimView one, ClaimView other, Actor by) {
        if (of(one.id()).contains(other.id())) {
            return;
        }
        jdbc.sql("insert into claim_link (claim_id, other_id) values (?, ?)")
                .params(Math.min(one.id(), other.id()), Math.max(one.id(), other.id()))
                .update();
        tell(one, other, true, by);
    }

    /** Where they are not linked, nothing happens. */
    void part(ClaimView one, ClaimView other, Actor by) {
        int parted =
                jdbc.sql("delete from claim_link where claim_id = ? and other_id = ?")
                        .params(Math.min(one.id(), other.id()), Math.max(one.id(), other.id()))
                        .update();
        if (parted > 0) {
            tell(one, other, false, by);
        }
    }

    private void tell(ClaimView one, ClaimView other, boolean linked, Actor by) {
        events.publishEvent(
                new ClaimEvent.ClaimLinkChanged(one.articleId(), one.id(), other, linked, by));
    }
}
