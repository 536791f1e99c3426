package newsroom.sic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.claim.Narrowing;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Discrepancies as they are looked at: each with its members and the claims that say it. */
@Component
class DiscrepancyViews {

    private static final String SELECT =
            """
            select d.id, d.version, d.story_id, s.title, d.kind, d.assessment, d.subject, d.because,
                d.arguments, d.state, d.resolution, d.note, d.resolver, d.resolved_at, d.changed,
                d.gone
            from discrepancy d join story s on s.id = d.story_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DiscrepancyViews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the filter lets through, the latest first. */
    Slice<DiscrepancyView> find(DiscrepancyFilter filter, @Nullable String after, int limit) {
        Narrowing wanted =
                DiscrepancyConditions.narrow(new Narrowing(SELECT + " where not d.gone"), filter)
                        .behind("d.id", after)
                        .then("order by d.id desc limit :limit")
                        .with("limit", limit + 1);
        return Slice.of(views(wanted), limit, DiscrepancyView::id);
    }

    Optional<DiscrepancyView> one(long id) {
        return views(new Narrowing(SELECT + " where d.id = :id").with("id", id)).stream()
                .findFirst();
    }

    /** The heads first, then the members and the claims of all of them at once. */
    private List<DiscrepancyView> views(Narrowing wanted) {
        List<DiscrepancyView> heads = wanted.on(jdbc).query((row, n) -> head(row)).list();
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
