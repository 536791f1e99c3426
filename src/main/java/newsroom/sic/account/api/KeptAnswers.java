package newsroom.sic.account.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered to requests with an Idempotency-Key, for a week. The key is taken before the
 * work begins and committed by itself, so that of two at once one is the first, on every node.
 */
@Component
class KeptAnswers {

    static final Duration KEPT = Duration.ofDays(7);

    /** Whoever has not answered by then has died over it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** An answer as it was given. */
    record Answer(int status, Map<String, String> headers, String body) {

        Answer {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * What is known of a key.
     *
     * @param answer null while the first request is being answered
     */
    record Earlier(String fingerprint, Instant askedAt, @Nullable Answer answer) {}

    /** Takes the key; false where somebody has it. */
    boolean take(long account, String key, String fingerprint) {
        try {
            jdbc.sql(
                            "insert into kept_answer (account_id, request_key, fingerprint, asked_at)"
                                    + " values (?, ?, ?, ?)")
                    .params(account, key, fingerprint, now())
                    .update();
            return true;
        } catch (DataIntegrityViolationException taken) {
            return false;
        }
    }

    /**
     * Takes the key over from a request that died; false where it lives, or another was quicker.
     */
    boolean takeOver(long account, String key, Earlier earlier) {
        Instant dead = clock.instant().minus(PATIENCE);
        return earlier.askedAt().isBefore(dead)
                && jdbc.sql(
                                        "update kept_answer set asked_at = ? where account_id = ? and"
                                                + " request_key = ? and status is null and asked_at = ?")
                                .params(
                                        now(),
                                        account,
                                        key,
                                        earlier.askedAt().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
    }

    Optional<Earlier> find(long account, String key) {
        return jdbc.sql(
                        "select fingerprint, asked_at, status, headers, body from kept_answer"
                                + " where account_id = ? and request_key = ?")
                .params(account, key)
                .query((row, n) -> {
                    int status = row.getInt("status");
                    Answer answer =
                            row.wasNull()
                                    ? null
                                    : new Answer(
                                            status,
                                            headers(row.getString("headers")),
                                            row.getString("body"));
                    return new Earlier(
                            row.getString("fingerprint"),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            answer);
                })
                .optional();
    }

    void keep(long account, String key, Answer answer) {
        jdbc.sql(
                        "update kept_answer set status = ?, headers = ?, body = ?"
                                + " where account_id = ? and request_key = ?")
                .params(
                        answer.status(),
                        json.writeValueAsString(answer.headers()),
                        answer.body(),
                        account,
                        key)
                .update();
    }

    /** Nothing was done, or nobody knows: the same request may come again. */
    void giveBack(long account, String key) {
        jdbc.sql(
                        "delete from kept_answer where account_id = ? and request_key = ?"
                                + " and status is null")
                .params(account, key)
                .update();
    }

    @Scheduled(cron = "15 20 * * * *", zone = "UTC")
    void forgetTheOld() {
        jdbc.sql("delete from kept_answer where asked_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<String, String> headers(@Nullable String kept) {
        return json.readValue(
                Objects.requireNonNullElse(kept, "{}"),
                new TypeReference<Map<String, String>>() {});
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
