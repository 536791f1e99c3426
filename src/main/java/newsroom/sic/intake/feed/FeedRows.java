package newsroom.sic.intake.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.sic.outbound.Known;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Feeds as they are stored. */
@Component
class FeedRows {

    private static final String ALL =
            "select id, version, address, title, state, etag, last_modified, due_at, asked_at,"
                    + " found, trouble, failures, followed_by, follower from feed";

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String address, String title, Actor by, Instant now) {
        long id = jdbc.sql("select nextval('feed_seq')").query(Long.class).single();
        jdbc.sql(
                        "insert into feed (id, version, address, title, state, due_at, failures,"
                                + " followed_by, follower) values (?, 0, ?, ?, 'ON', ?, 0, ?, ?)")
                .params(id, address, title, stored(now), by.id(), by.name())
                .update();
        return id;
    }

    List<FeedView> all() {
        return jdbc.sql(ALL + " where removed_at is null order by id desc")
                .query((row, n) -> view(row))
                .list();
    }

    Optional<FeedView> one(long id) {
        return jdbc.sql(ALL + " where id = ? and removed_at is null")
                .param(id)
                .query((row, n) -> view(row))
                .optional();
    }

    Optional<FeedView> hold(long id) {
        return jdbc.sql(ALL + " where id = ? and removed_at is null for update")
                .param(id)
                .query((row, n) -> view(row))
                .optional();
    }

    boolean isFollowed(String address) {
        return jdbc.sql("select count(*) from feed where address = ? and removed_at is null")
                        .param(address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<FeedView> due(Instant now) {
        return jdbc.sql(ALL + " where state = 'ON' and due_at <= ? order by due_at limit 20")
                .param(stored(now))
                .query((row, n) -> view(row))
                .list();
    }

    /** Whether it is ours to ask, and nobody else's until then. */
    boolean take(FeedView feed, Instant until) {
        return jdbc.sql(
                                "update feed set due_at = ? where id = ? and due_at = ?"
                                        + " and state = 'ON'")
                        .params(stored(until), feed.id(), stored(feed.dueAt()))
                        .update()
                == 1;
    }

    void turn(long id, boolean on, Instant now) {
        jdbc.sql("update feed set state = ?, due_at = ?, version = version + 1 where id = ?")
                .params(on ? "ON" : "PAUSED", stored(now), id)
                .update();
    }

    void asked(FeedView feed, String title, Known known, int found, Instant now, Instant next) {
        jdbc.sql(
                        "update feed set title = ?, etag = ?, last_modified = ?, asked_at = ?,"
                                + " found = ?, trouble = null, failures = 0, due_at = ?"
                                + " where id = ?")
                .param(title)
                .param(known.etag())
                .param(known.lastModified())
                .params(List.of(stored(now), found, stored(next), feed.id()))
                .update();
    }

    void failed(FeedView feed, Trouble trouble, Instant now, Instant next) {
        jdbc.sql(
                        "update feed set asked_at = ?, found = null, trouble = ?,"
                                + " failures = failures + 1, due_at = ? where id = ?")
                .params(stored(now), trouble.name(), stored(next), feed.id())
                .update();
    }

    /** Asks it elsewhere from now on, where nothing is known of what we have. */
    void move(long id, String address, Instant now) {
        jdbc.sql(
                        "update feed set address = ?, etag = null, last_modified = null,"
                                + " trouble = null, failures = 0, due_at = ?,"
                                + " version = version + 1 where id = ?")
                .params(address, stored(now), id)
                .update();
    }

    void remove(long id, Instant now) {
        jdbc.sql(
                        "update feed set state = 'PAUSED', removed_at = ?, version = version + 1"
                                + " where id = ?")
                .params(stored(now), id)
                .update();
    }

    /** Takes one up again that was removed; empty where there is none at that address. */
    Optional<Long> restore(String address, Actor by, Instant now) {
        Optional<Long> removed = removedAt(address);
        removed.ifPresent(id ->
                jdbc.sql(
                                "update feed set state = 'ON', removed_at = null, etag = null,"
                                        + " last_modified = null, trouble = null, failures = 0,"
                                        + " due_at = ?, followed_by = ?, follower = ?,"
                                        + " version = version + 1 where id = ?")
                        .params(stored(now), by.id(), by.name(), id)
                        .update());
        return removed;
    }

    Optional<Long> removedAt(String address) {
        return jdbc.sql("select id from feed where address = ? and removed_at is not null")
                .param(address)
                .query(Long.class)
                .optional();
    }

    private static FeedView view(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        return new FeedView(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("address"),
                row.getString("title"),
                row.getString("state").equals("ON"),
                new Known(row.getString("etag"), row.getString("last_modified")),
                Objects.requireNonNull(instant(row, "due_at")),
                instant(row, "asked_at"),
                row.getObject("found", Integer.class),
                trouble == null ? null : Trouble.valueOf(trouble),
                row.getInt("failures"),
                new FeedView.Follower(row.getLong("followed_by"), row.getString("follower")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
