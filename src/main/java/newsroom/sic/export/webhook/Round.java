package newsroom.sic.export.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newsroom.sic.outbound.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which telling is whose turn, on however many nodes. A try is taken by moving the moment at which
 * the next one may be: whoever changes the row first has it, and where that one dies, the moment
 * comes and somebody tries again.
 */
@Component
@Transactional
class Round {

    /** Much longer than a try may take, and than clocks of two nodes are apart. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** What hears nothing for so long is switched off. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final int GONE = 410;

    private final JdbcClient jdbc;
    private final DeliveryRows rows;
    private final Webhooks webhooks;
    private final Clock clock;

    Round(JdbcClient jdbc, DeliveryRows rows, Webhooks webhooks, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** The webhooks for which something is due. */
    List<Long> due() {
        return jdbc.sql(
                        "select distinct d.webhook_id from webhook_delivery d"
                                + " join webhook w on w.id = d.webhook_id"
                                + " where d.state = 'WAITING' and d.due_at <= ? and w.state = 'ON'")
                .param(DeliveryRows.stored(now()))
                .query((row, n) -> row.getLong("webhook_id"))
                .list();
    }

    /** The next that is due, to be tried by nobody else; empty where nothing is. */
    Optional<Parcel> take(long webhookId) {
        Instant now = now();
        for (Parcel next : candidates(webhookId, now)) {
            int taken =
                    jdbc.sql(
                                    "update webhook_delivery set attempts = attempts + 1,"
                                            + " due_at = ?, tried_at = ? where id = ?"
                                            + " and state = 'WAITING' and attempts = ?"
                                            + " and due_at <= ?")
                            .params(
                                    DeliveryRows.stored(now.plus(LEASE)),
                                    DeliveryRows.stored(now),
                                    next.id(),
                                    next.attempt() - 1,
                                    DeliveryRows.stored(now))
                            .update();
            if (taken == 1) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private List<Parcel> candidates(long webhookId, Instant now) {
        return jdbc.sql(
                        "select d.id, d.webhook_id, d.attempts, d.message_id, d.body, w.address,"
                                + " w.secret, w.former_secret, w.former_until"
                                + " from webhook_delivery d join webhook w on w.id = d.webhook_id"
                                + " where d.webhook_id = ? and d.state = 'WAITING'"
                                + " and d.due_at <= ? and w.state = 'ON'"
                                + " order by d.due_at, d.id limit 5")
                .params(webhookId, DeliveryRows.stored(now))
                .query((row, n) -> parcel(row, now))
                .list();
    }

    private static Parcel parcel(ResultSet row, Instant now) throws SQLException {
        Instant until = DeliveryRows.optional(row, "former_until");
        return new Parcel(
                row.getLong("id"),
                row.getLong("webhook_id"),
                row.getInt("attempts") + 1,
                row.getString("message_id"),
                row.getString("body"),
                row.getString("address"),
                new Secret(row.getString("secret")),
                until != null && now.isBefore(until)
                        ? new Secret(row.getString("former_secret"))
                        : null);
    }

    /** It arrived, whoever else may be trying it by now. */
    void arrived(Parcel parcel, int status) {
        Instant now = now();
        jdbc.sql(
                        "update webhook_delivery set state = 'DELIVERED', settled_at = ?,"
                                + " status = ?, trouble = null where id = ? and state = 'WAITING'")
                .params(DeliveryRows.stored(now), status, parcel.id())
                .update();
        rows.forgetFailing(parcel.webhookId());
    }

    /**
     * It did not: it is tried later, or left.
     *
     * @param status null where there was no answer
     * @param trouble null where there was one
     */
    void failed(
            Parcel parcel,
            @Nullable Integer status,
            @Nullable Trouble trouble,
            RandomGenerator dice) {
        Instant now = now();
        boolean last = parcel.attempt() >= Backoff.mostTries();
        Instant next = last ? now : now.plus(Backoff.after(parcel.attempt(), dice));
        jdbc.sql(
                        "update webhook_delivery set state = ?, due_at = ?, settled_at = ?,"
                                + " status = ?, trouble = ?"
                                + " where id = ? and state = 'WAITING' and attempts = ?")
                .param(last ? "GIVEN_UP" : "WAITING")
                .param(DeliveryRows.stored(next.truncatedTo(ChronoUnit.MICROS)))
                .param(last ? DeliveryRows.stored(now) : null)
                .param(status)
                .param(trouble == null ? null : trouble.name())
                .param(parcel.id())
                .param(parcel.attempt())
                .update();
        jdbc.sql("update webhook set failing_since = ? where id = ? and failing_since is null")
                .params(DeliveryRows.stored(now), parcel.webhookId())
                .update();
        if (status != null && status == GONE) {
            webhooks.giveUp(parcel.webhookId(), WebhookState.GONE);
        } else if (isFailingSince(parcel.webhookId(), now.minus(PATIENCE))) {
            webhooks.giveUp(parcel.webhookId(), WebhookState.GAVE_UP);
        }
    }

    private boolean isFailingSince(long webhookId, Instant then) {
        return jdbc.sql("select count(*) from webhook where id = ? and failing_since <= ?")
                        .params(webhookId, DeliveryRows.stored(then))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
