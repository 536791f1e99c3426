package newsroom.sic.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** What does not agree between articles, and what the desk made of it. */
@Service
@Transactional(readOnly = true)
public class Discrepancies {

    private static final int NOTE = 4000;
    private static final int MOST_CLAIMS = 100;

    private final DiscrepancyViews views;
    private final JdbcClient jdbc;
    private final Claims claims;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discrepancies(
            DiscrepancyViews views,
            JdbcClient jdbc,
            Claims claims,
            ApplicationEventPublisher events,
            Clock clock) {
        this.views = views;
        this.jdbc = jdbc;
        this.claims = claims;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A slice of what the filter lets through, the latest first.
     *
     * @param after where the slice before ended; null for the first
     */
    public Slice<DiscrepancyView> find(
            DiscrepancyFilter filter, @Nullable String after, int limit) {
        return views.find(filter, after, limit);
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public DiscrepancyView one(long id) {
        return views.one(id).orElseThrow(() -> Refusal.absent("discrepancy"));
    }

    /**
     * Says how one is settled; a second time, otherwise.
     *
     * @param claimIds the claims that say it
     * @throws Refusal when it is not the version that was looked at
     */
    @Transactional
    public DiscrepancyView resolve(
            long id,
            int against,
            Resolution resolution,
            @Nullable String note,
            Collection<Long> claimIds,
            Actor by) {
        String because = Typed.text("note", note, NOTE);
        if (claimIds.size() > MOST_CLAIMS) {
            throw Refusal.ofField("claims", "ledger.refused.too-many-claims", MOST_CLAIMS);
        }
        DiscrepancyView before = hold(id);
        if (before.version() != against) {
            throw Refusal.stale("ledger.refused.stale");
        }
        if (before.gone()) {
            throw Refusal.byRule("ledger.refused.gone");
        }
        Set<Long> saying = new HashSet<>(claimIds);
        if (claims.some(saying).size() < saying.size()) {
            throw Refusal.ofField("claims", "ledger.refused.claims");
        }
        jdbc.sql(
                        """
                        update discrepancy set version = version + 1, state = 'RESOLVED',
                            resolution = :resolution, note = :note, resolved_by = :by,
                            resolver = :resolver, resolved_at = :now, changed = false,
                            changed_at = :now
                        where id = :id
                        """)
                .param("resolution", resolution.name())
                .param("note", because)
                .param("by", by.id())
                .param("resolver", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        name(id, saying);
        events.publishEvent(
                new LedgerEvent.DiscrepancyResolved(
                        before.storyId(), id, changes(before, resolution, because), by));
        return one(id);
    }

    private static List<Change> changes(
            DiscrepancyView before, Resolution resolution, String note) {
        return new Change.Collector()
                .note(
                        "resolution",
                        before.resolution() == null ? null : before.resolution().slug(),
                        resolution.slug())
                .note("note", before.note(), note)
                .changes();
    }

    private DiscrepancyView hold(long id) {
        boolean there =
                jdbc.sql("select id from discrepancy where id = ? for update")
                        .param(id)
                        .query(Long.class)
                        .optional()
                        .isPresent();
        if (!there) {
            throw Refusal.absent("discrepancy");
        }
        return one(id);
    }

    private void name(long id, Set<Long> claimIds) {
        jdbc.sql("delete from discrepancy_claim where discrepancy_id = ?").param(id).update();
        for (Long claim : claimIds) {
            jdbc.sql("insert into discrepancy_claim (discrepancy_id, claim_id) values (?, ?)")
                    .params(id, claim)
                    .update();
        }
    }
}
