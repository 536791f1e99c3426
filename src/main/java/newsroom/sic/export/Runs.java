package newsroom.sic.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was taken away: when it begins, how it goes, and how it ends, each by itself. */
@Repository
@Transactional
class Runs {

    private static final String SELECT =
            """
            select r.id, r.version, r.name, r.format, r.asked, r.since, r.series_id, r.taken_by,
                p.display_name, r.began_at, r.ended_at, r.state, r.row_count, r.total,
                r.snapshot_at, r.prepared, r.file_name, r.bytes, r.sha256, r.kept_until
            from export_run r join account p on p.id = r.taken_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Run begin(Export<?, ?> export, Record asked, Format format, boolean prepared, Actor by) {
        long id = jdbc.sql("select nextval('export_run_seq')").query(Long.class).single();
        String which = Asking.text(asked, "changedSince");
        String since = Asking.value(asked, "changedSince");
        long series =
                jdbc.sql(
                                """
                                select min(id) from export_run
                                where taken_by = ? and name = ? and asked = ?
                                """)
                        .params(by.id(), export.name(), which)
                        .query((row, n) -> {
                            long first = row.getLong(1);
                            return row.wasNull() ? id : first;
                        })
                        .single();
        jdbc.sql(
                        """
                        insert into export_run (id, version, name, format, asked, since, series_id,
                            taken_by, began_at, state, row_count, prepared)
                        values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', 0, ?)
                        """)
                .param(id)
                .param(export.name())
                .param(format.name())
                .param(which)
                .param(since == null ? null : since.strip())
                .param(series)
                .param(by.id())
                .param(now())
                .param(prepared)
                .update();
        return find(id).orElseThrow();
    }

    /** Ends it, unless it ended meanwhile. */
    boolean end(long id, RunState state, long rows, @Nullable Instant snapshotAt) {
        return jdbc.sql(
                                """
                                update export_run set state = ?, row_count = ?, snapshot_at = ?,
                                    ended_at = ?, version = version + 1
                                where id = ? and state = 'RUNNING'
                                """)
                        .param(state.name())
                        .param(rows)
                        .param(snapshotAt == null ? null : snapshotAt.atOffset(ZoneOffset.UTC))
                        .param(now())
                        .param(id)
                        .update()
                > 0;
    }

    /** Says where what was prepared is to be had, as part of its end. */
    void keep(long id, String fileName, long bytes, String sha256, Instant until) {
        jdbc.sql(
                        """
                        update export_run set file_name = ?, bytes = ?, sha256 = ?, kept_until = ?
                        where id = ?
                        """)
                .params(fileName, bytes, sha256, until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Its file is there no longer. */
    void drop(long id) {
        jdbc.sql("update export_run set file_name = null, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    /** What was being prepared, or sent, when Sic ended. */
    int interruptAll() {
        return jdbc.sql(
                        """
                        update export_run set state = 'INTERRUPTED', ended_at = ?,
                            version = version + 1
                        where state = 'RUNNING'
                        """)
                .param(now())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Run> find(long id) {
        return jdbc.sql(SELECT + " where r.id = ?").param(id).query(Runs::read).optional();
    }

    /** The latest that were prepared for this person. */
    @Transactional(readOnly = true)
    List<Run> preparedFor(long person, int most) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where r.taken_by = ? and r.prepared
                                order by r.id desc fetch first ? rows only
                                """)
                .params(person, most)
                .query(Runs::read)
                .list();
    }

    /** Those whose files are kept no longer. */
    @Transactional(readOnly = true)
    List<Run> pastTheirTime() {
        return jdbc.sql(SELECT + " where r.file_name is not null and r.kept_until < ?")
                .param(now())
                .query(Runs::read)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Run read(ResultSet row, int n) throws SQLException {
        return new Run(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                Format.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                instant(row, 11),
                RunState.valueOf(row.getString(12)),
                row.getLong(13),
                row.getObject(14, Long.class),
                instant(row, 15),
                row.getBoolean(16),
                row.getString(17),
                row.getObject(18, Long.class),
                row.getString(19),
                instant(row, 20));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
