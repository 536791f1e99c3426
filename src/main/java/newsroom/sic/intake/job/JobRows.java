package newsroom.sic.intake.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports as they are stored. */
@Component
class JobRows {

    private static final String ALL =
            "select id, version, source, title, encoding, columns_said, holds_copies, state,"
                    + " started_by, starter, started_at, ended_at, spooled from import_job";

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        return jdbc.sql("select nextval('import_job_seq')").query(Long.class).single();
    }

    void add(long id, Order order, Actor by, Instant now) {
        jdbc.sql(
                        "insert into import_job (id, version, source, title, encoding,"
                                + " columns_said, holds_copies, state, started_by, starter, started_at, spooled)"
                                + " values (?, 0, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, true)")
                .params(id, order.source().name(), order.title())
                .param(order.encoding())
                .param(order.columns().kept())
                .params(order.holdsCopies(), by.id(), by.name(), stored(now))
                .update();
    }

    Optional<JobView> one(long id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query((row, n) -> view(row)).optional();
    }

    /** Until the transaction ends, for nobody else to change. */
    Optional<JobView> hold(long id) {
        return jdbc.sql(ALL + " where id = ? for update")
                .param(id)
                .query((row, n) -> view(row))
                .optional();
    }

    /** The latest first, those before the given one. */
    List<JobView> latest(long before, int most) {
        return jdbc.sql(ALL + " where id < ? order by id desc limit ?")
                .params(before, most)
                .query((row, n) -> view(row))
                .list();
    }

    List<Long> running() {
        return jdbc.sql("select id from import_job where state = 'RUNNING' order by id")
                .query((row, n) -> row.getLong(1))
                .list();
    }

    boolean isRunning(long id) {
        return jdbc.sql("select count(*) from import_job where id = ? and state = 'RUNNING'")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void move(long id, JobState to, @Nullable Instant endedAt) {
        jdbc.sql(
                        "update import_job set state = ?, ended_at = ?, version = version + 1"
                                + " where id = ?")
                .param(to.name())
                .param(endedAt == null ? null : stored(endedAt))
                .param(id)
                .update();
    }

    /** Those that ended before then and whose bytes are still there. */
    List<Long> spooledBefore(Instant then) {
        return jdbc.sql("select id from import_job where spooled and ended_at < ?")
                .param(stored(then))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    boolean isSpooled(long id) {
        return jdbc.sql("select count(*) from import_job where id = ? and spooled")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void unspooled(long id) {
        jdbc.sql("update import_job set spooled = false where id = ?").param(id).update();
    }

    Map<Long, Progress> progress(List<Long> jobs) {
        Map<Long, Map<FileState, Integer>> counts = new HashMap<>();
        jobs.forEach(job -> counts.put(job, new EnumMap<>(FileState.class)));
        Map<Long, Boolean> listed = new HashMap<>();
        if (!jobs.isEmpty()) {
            jdbc.sql(
                            "select job_id, state, count(*) as files from import_file"
                                    + " where job_id in (:jobs) group by job_id, state")
                    .param("jobs", jobs)
                    .query(row -> {
                        Objects.requireNonNull(counts.get(row.getLong("job_id")))
                                .put(
                                        FileState.valueOf(row.getString("state")),
                                        row.getInt("files"));
                    });
            jdbc.sql(
                            "select distinct job_id from import_upload"
                                    + " where job_id in (:jobs) and not listed")
                    .param("jobs", jobs)
                    .query(row -> {
                        listed.put(row.getLong("job_id"), false);
                    });
        }
        Map<Long, Progress> progress = new HashMap<>();
        counts.forEach((job, files) ->
                progress.put(job, new Progress(files, listed.getOrDefault(job, true))));
        return progress;
    }

    private static JobView view(ResultSet row) throws SQLException {
        return new JobView(
                row.getLong("id"),
                row.getInt("version"),
                Source.valueOf(row.getString("source")),
                row.getString("title"),
                row.getString("encoding"),
                Columns.of(row.getString("columns_said")),
                row.getBoolean("holds_copies"),
                JobState.valueOf(row.getString("state")),
                new JobView.Starter(row.getLong("started_by"), row.getString("starter")),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "ended_at"),
                row.getBoolean("spooled"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
