package newsroom.sic.detector;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what became of suggestions. */
@Component
class Fates {

    private final JdbcClient jdbc;
    private final Clock clock;

    Fates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the suggestion's key. */
    Map<Long, Fate> of(long articleId) {
        Map<Long, Fate> fates = new HashMap<>();
        jdbc.sql(
                        """
                        select f.suggestion, f.id, f.fate, f.reason, f.claim_id, f.annotation_id,
                            a.display_name, f.decided_at
                        from suggestion_fate f join account a on a.id = f.decided_by
                        where f.article_id = ?
                        """)
                .param(articleId)
                .query(row -> {
                    fates.put(
                            row.getLong(1),
                            new Fate(
                                    row.getLong(2),
                                    Fate.Kind.valueOf(row.getString(3)),
                                    row.getString(4),
                                    row.getObject(5, Long.class),
                                    row.getObject(6, Long.class),
                                    row.getString(7),
                                    row.getObject(8, OffsetDateTime.class).toInstant()));
                });
        return fates;
    }

    /**
     * Decides it, unless it is decided already. Whoever comes second waits here for the first.
     *
     * @return its id; empty where somebody else was quicker
     */
    Optional<Long> decide(
            long articleId, Suggested what, Fate.Kind fate, @Nullable String reason, Actor by) {
        long id = jdbc.sql("select nextval('suggestion_fate_seq')").query(Long.class).single();
        int made =
                jdbc.sql(
                                """
                                insert into suggestion_fate (id, article_id, suggestion, rule, exact,
                                    fate, reason, decided_by, decided_at)
                                values (:id, :article, :suggestion, :rule, :exact, :fate,
                                    cast(:reason as varchar(600)), :by, :now)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("article", articleId)
                        .param("suggestion", what.key())
                        .param("rule", what.rule())
                        .param("exact", what.exact())
                        .param("fate", fate.name())
                        .param("reason", reason)
                        .param("by", by.id())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        return made == 0 ? Optional.empty() : Optional.of(id);
    }

    /**
     * @param madeClaim whether the claim was made for it
     */
    void madeOf(long id, long claimId, boolean madeClaim, long annotationId) {
        jdbc.sql(
                        """
                        update suggestion_fate set claim_id = ?, made_claim = ?, annotation_id = ?
                        where id = ?
                        """)
                .params(claimId, madeClaim, annotationId, id)
                .update();
    }

    /** Whether the claim that it was taken up as was made for it. */
    boolean madeItsClaim(long id) {
        return jdbc.sql("select made_claim from suggestion_fate where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whether it was there to be forgotten. */
    boolean forget(long id) {
        return jdbc.sql("delete from suggestion_fate where id = ?").param(id).update() > 0;
    }
}
