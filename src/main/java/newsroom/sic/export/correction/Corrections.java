package newsroom.sic.export.correction;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts that went out and stand no longer, and what the desk does about them. */
@Service
@Transactional(readOnly = true)
public class Corrections {

    private final CorrectionRows rows;
    private final Claims claims;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            CorrectionRows rows,
            Claims claims,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Slice<Correction> find(CorrectionFilter filter, @Nullable String after, int limit) {
        long before = Slice.mark(after, Long.MAX_VALUE);
        Slice<Correction> found =
                Slice.of(rows.find(filter, before, limit + 1), limit, Correction::id);
        return new Slice<>(rows.withCarriers(found.items()), found.next());
    }

    /** Whether the desk has one to see to. */
    public boolean areOpen() {
        return !rows.find(new CorrectionFilter(CorrectionState.OPEN, null), Long.MAX_VALUE, 1)
                .isEmpty();
    }

    Correction one(long id) {
        return rows.withCarriers(List.of(stored(id))).getFirst();
    }

    /** The correction is out, at that address if it has one. */
    @Transactional
    Correction publish(long id, int version, @Nullable String address, Actor by) {
        String where = Typed.optionalAddress("address", address);
        Correction correction = forChange(id, version);
        settle(correction, CorrectionState.PUBLISHED, where, null, by);
        events.publishEvent(
                new CorrectionEvent.CorrectionPublished(
                        correction, changes(correction, "address", where), by));
        return one(id);
    }

    /** There is nothing to publish, because of what is said. */
    @Transactional
    Correction needless(long id, int version, @Nullable String reason, Actor by) {
        String why = Typed.line("reason", reason, 600);
        Correction correction = forChange(id, version);
        settle(correction, CorrectionState.NOT_NEEDED, null, why, by);
        events.publishEvent(
                new CorrectionEvent.CorrectionFoundNeedless(
                        correction, changes(correction, "reason", why), by));
        return one(id);
    }

    private static List<Change> changes(Correction correction, String what, @Nullable String said) {
        return new Change.Collector()
                .note(
                        "verdict",
                        correction.was().words(),
                        correction.now() == null ? null : correction.now().words())
                .note(what.equals("address") ? "address" : "reason", null, said)
                .changes();
    }

    /** The claim is held first, so that its verdict stays what it is until this is written. */
    private Correction forChange(long id, int version) {
        ClaimView claim = claims.hold(stored(id).claimId());
        Correction correction = stored(id);
        if (correction.version() != version || correction.now() != claim.verdict()) {
            throw Refusal.stale("export.refused.correction-stale");
        }
        if (!correction.isOpen()) {
            throw Refusal.byRule("export.refused.correction-settled");
        }
        return correction;
    }

    private void settle(
            Correction correction,
            CorrectionState as,
            @Nullable String address,
            @Nullable String reason,
            Actor by) {
        jdbc.sql(
                        """
                        update correction set version = version + 1, settled = ?, settled_for = ?,
                            address = ?, reason = ?, settled_at = ?, settled_by = ?
                        where id = ?
                        """)
                .param(as.name())
                .param(correction.now() == null ? null : correction.now().name())
                .param(address)
                .param(reason)
                .param(clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param(by.id())
                .param(correction.id())
                .update();
    }

    private Correction stored(long id) {
        return rows.one(id).orElseThrow(() -> Refusal.absent("correction"));
    }
}
