package newsroom.sic.export.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import newsroom.sic.outbound.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent and is to be sent, as it is stored. */
@Component
class DeliveryRows {

    private static final String ALL =
            "select id, webhook_id, message_id, occasion, state, attempts, queued_at, due_at,"
                    + " tried_at, status, trouble, settled_at from webhook_delivery";

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who are on and hear of it. */
    List<Long> hearing(Occasion occasion) {
        return jdbc.sql(
                        "select id from webhook where state = 'ON'"
                                + " and ' ' || occasions || ' ' like ?")
                .param("% " + occasion.code() + " %")
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    long put(long webhookId, Occasion occasion, String body, Instant now) {
        long id = jdbc.sql("select nextval('webhook_delivery_seq')").query(Long.class).single();
        jdbc.sql(
                        "insert into webhook_delivery (id, webhook_id, message_id, occasion, body,"
                                + " queued_at, state, attempts, due_at)"
                                + " values (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?)")
                .params(
                        id,
                        webhookId,
                        "msg_" + UUID.randomUUID().toString().replace("-", ""),
                        occasion.code(),
                        body,
                        stored(now),
                        stored(now))
                .update();
        return id;
    }

    /** The latest first, those before the given one. */
    List<DeliveryView> of(long webhookId, long before, int most) {
        return jdbc.sql(ALL + " where webhook_id = ? and id < ? order by id desc limit ?")
                .params(webhookId, before, most)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<DeliveryView> one(long webhookId, long id) {
        return jdbc.sql(ALL + " where webhook_id = ? and id = ?")
                .params(webhookId, id)
                .query((row, n) -> view(row))
                .optional();
    }

    /** From the beginning: as often as a new one. */
    void again(long id, Instant now) {
        jdbc.sql(
                        "update webhook_delivery set state = 'WAITING', attempts = 0,"
                                + " due_at = ?, settled_at = null where id = ?")
                .params(stored(now), id)
                .update();
    }

    /** Counted from now on: what failed before has been looked at, or is over. */
    void forgetFailing(long webhookId) {
        jdbc.sql(
                        "update webhook set failing_since = null"
                                + " where id = ? and failing_since is not null")
                .param(webhookId)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from webhook_delivery where settled_at < ?")
                .param(stored(before))
                .update();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(optional(row, column));
    }

    static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new DeliveryView(
                row.getLong("id"),
                row.getLong("webhook_id"),
                row.getString("message_id"),
                Occasion.of(row.getString("occasion")).orElse(Occasion.TEST),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "queued_at"),
                instant(row, "due_at"),
                optional(row, "tried_at"),
                row.getObject("status", Integer.class),
                trouble == null ? null : Trouble.valueOf(trouble),
                optional(row, "settled_at"));
    }
}
