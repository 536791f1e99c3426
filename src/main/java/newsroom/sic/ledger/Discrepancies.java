package newsroom.sic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What does not agree between articles, and what the desk made of it. */
@Service
@Transactional(readOnly = true)
public class Discrepancies {

    private static final int NOTE = 4000;
    private static final int MOST_CLAIMS = 100;

    private static final String SELECT =
            """
            select d.id, d.version, d.story_id, s.title, d.kind, d.assessment, d.subject, d.because,
                d.arguments, d.state, d.resolution, d.note, d.resolver, d.resolved_at, d.changed,
                d.gone
            from discrepancy d join story s on s.id = d.story_id
            """;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discrepancies(
            JdbcClient jdbc,
            Claims claims,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.json = json;
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
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT).append(" where not d.gone");
        narrow(filter, sql, values);
        if (after != null && !after.isEmpty()) {
            sql.append(" and d.id < :after");
            values.put("after", mark(after));
        }
        sql.append(" order by d.id desc limit :limit");
        values.put("limit", limit + 1);
        List<DiscrepancyView> found = views(sql.toString(), values);
        List<DiscrepancyView> page = found.stream().limit(limit).toList();
        return new Slice<>(page, found.size() > limit ? Long.toString(page.getLast().id()) : null);
    }

    static void narrow(DiscrepancyFilter filter, StringBuilder sql, Map<String, Object> values) {
        if (filter.toDo()) {
            sql.append(" and (not d.benign or d.changed) and d.state = 'OPEN'");
        }
        if (filter.story() != null) {
            sql.append(" and d.story_id = :story");
            values.put("story", filter.story());
        }
        if (filter.kind() != null) {
            sql.append(" and d.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.assessment() != null) {
            sql.append(" and d.assessment = :assessment");
            values.put("assessment", filter.assessment().name());
        }
        if (filter.state() != null) {
            sql.append(" and d.state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.article() != null) {
            sql.append(
                    " and d.id in (select m.discrepancy_id from discrepancy_member m"
                            + " where m.article_id = :article)");
            values.put("article", filter.article());
        }
    }

    private static long mark(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public DiscrepancyView one(long id) {
        return views(SELECT + " where d.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.absent("discrepancy"));
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
        if (claims.some(claimIds).size() < asKeys(claimIds).size()) {
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
        name(id, claimIds);
        events.publishEvent(
                new LedgerEvent.DiscrepancyResolved(
                        before.storyId(), id, changes(before, resolution, because), by));
        return one(id);
    }

    private static Map<Long, Boolean> asKeys(Collection<Long> ids) {
        Map<Long, Boolean> keys = new HashMap<>();
        ids.forEach(id -> keys.put(id, true));
        return keys;
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

    private void name(long id, Collection<Long> claimIds) {
        jdbc.sql("delete from discrepancy_claim where discrepancy_id = ?").param(id).update();
        for (Long claim : asKeys(claimIds).keySet()) {
            jdbc.sql("insert into discrepancy_claim (discrepancy_id, claim_id) values (?, ?)")
                    .params(id, claim)
                    .update();
        }
    }

    private List<DiscrepancyView> views(String sql, Map<String, Object> values) {
        List<DiscrepancyView> heads =
                jdbc.sql(sql).params(values).query((row, n) -> head(row)).list();
        List<Long> ids = heads.stream().map(DiscrepancyView::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<MemberView>> members = members(ids);
        Map<Long, List<Long>> named = claimIds(ids);
        return heads.stream()
                .map(view ->
                        view.with(
                                members.getOrDefault(view.id(), List.of()),
                                named.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private DiscrepancyView head(ResultSet row) throws SQLException {
        String resolution = row.getString(11);
        OffsetDateTime resolvedAt = row.getObject(14, OffsetDateTime.class);
        return new DiscrepancyView(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                Kind.valueOf(row.getString(5)),
                Assessment.valueOf(row.getString(6)),
                row.getString(7),
                new Because(
                        row.getString(8),
                        json.readValue(row.getString(9), new TypeReference<List<String>>() {})),
                DiscrepancyState.valueOf(row.getString(10)),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.getString(12),
                row.getString(13),
                resolvedAt == null ? null : resolvedAt.toInstant(),
                row.getBoolean(15),
                row.getBoolean(16),
                List.of(),
                List.of());
    }

    private Map<Long, List<MemberView>> members(List<Long> ids) {
        Map<Long, List<MemberView>> members = new HashMap<>();
        jdbc.sql(
                        """
                        select m.discrepancy_id, m.article_id, coalesce(a.headline, a.opening),
                            o.name, a.published_on, m.revision, m.span_start, m.span_end, m.exact,
                            m.words_before, m.words_after, m.side, m.said_on, m.claimant, m.print,
                            m.reading
                        from discrepancy_member m join article a on a.id = m.article_id
                        left join outlet o on o.id = a.outlet_id
                        where m.discrepancy_id in (:ids) order by m.discrepancy_id, m.n
                        """)
                .param("ids", ids)
                .query(row -> {
                    members.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(
                                    new MemberView(
                                            row.getLong(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getObject(5, LocalDate.class),
                                            row.getInt(6),
                                            row.getInt(7),
                                            row.getInt(8),
                                            row.getString(9),
                                            row.getString(10),
                                            row.getString(11),
                                            row.getInt(12),
                                            row.getObject(13, LocalDate.class),
                                            row.getString(14),
                                            row.getString(15),
                                            json.readValue(
                                                    row.getString(16),
                                                    new TypeReference<Map<String, Object>>() {})));
                });
        return members;
    }

    private Map<Long, List<Long>> claimIds(List<Long> ids) {
        Map<Long, List<Long>> named = new HashMap<>();
        jdbc.sql(
                        """
                        select discrepancy_id, claim_id from discrepancy_claim
                        where discrepancy_id in (:ids) order by claim_id
                        """)
                .param("ids", ids)
                .query(row -> {
                    named.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        return named;
    }
}
