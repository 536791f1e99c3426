package newsroom.sic.export.correction;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.claim.ClaimEvent;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down each time that a claim loses a verdict, in the transaction in which it does. Whether
 * that verdict had gone out is asked when corrections are looked for: a file may be on its way at
 * this moment with the verdict in it.
 */
@Component
class LostVerdicts {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LostVerdicts(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void hear(ClaimEvent.ClaimFollowed followed) {
        for (Change change : followed.changes()) {
            if (change.what().equals("verdict")) {
                // whoever has the earlier ones open looks again before they say what to do
                jdbc.sql("update correction set version = version + 1 where claim_id = ?")
                        .param(followed.claimId())
                        .update();
                if (change.from() != null) {
                    write(followed, change.from());
                }
            }
        }
    }

    private void write(ClaimEvent.ClaimFollowed followed, String was) {
        Verdict verdict = Typed.choice("verdict", Verdict.class, was);
        jdbc.sql(
                        """
                        insert into correction (id, version, claim_id, was, changed_at, changed_by)
                        values (nextval('correction_seq'), 0, ?, ?, ?, ?)
                        """)
                .params(
                        followed.claimId(),
                        verdict.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        followed.by().id())
                .update();
        if (wentOut(followed.claimId(), verdict)) {
            events.publishEvent(
                    new PublishedVerdictFell(
                            followed.claimId(),
                            followed.articleId(),
                            List.of(new Change("verdict", was, null)),
                            followed.by()));
        }
    }

    private boolean wentOut(long claimId, Verdict verdict) {
        return jdbc.sql("select count(*) from exported_verdict where claim_id = ? and verdict = ?")
                        .params(claimId, verdict.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
