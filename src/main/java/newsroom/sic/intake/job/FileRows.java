package newsroom.sic.intake.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Receipt;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads and files of imports as they are stored. */
@Component
class FileRows {

    private static final String ALL =
            "select n, upload, entry, piece, name, state, article_id, encoding, share, made,"
                    + " decided_by, decider, columns_said, kind, reason, arguments, like_id, like_revision"
                    + " from import_file where job_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final KeptRefusals kept;

    FileRows(JdbcClient jdbc, JdbcTemplate batches, KeptRefusals kept) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.kept = kept;
    }

    /** What came in one piece, as it is stored. */
    record Piece(int n, String name, @Nullable String address) {}

    void addUpload(long job, int n, String name, @Nullable String address) {
        jdbc.sql(
                        "insert into import_upload (job_id, n, name, address, listed)"
                                + " values (?, ?, ?, ?, false)")
                .params(job, n, name)
                .param(address)
                .update();
    }

    List<Piece> unlisted(long job) {
        return jdbc.sql(
                        "select n, name, address from import_upload"
                                + " where job_id = ? and not listed order by n")
                .param(job)
                .query((row, n) -> piece(row))
                .list();
    }

    Piece upload(long job, int n) {
        return jdbc.sql("select n, name, address from import_upload where job_id = ? and n = ?")
                .params(job, n)
                .query((row, i) -> piece(row))
                .single();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        return new Piece(row.getInt("n"), row.getString("name"), row.getString("address"));
    }

    /** How many entries of an upload have their row already. */
    int listedOf(long job, int upload) {
        return jdbc.sql(
                        "select coalesce(max(entry), 0) from import_file"
                                + " where job_id = ? and upload = ?")
                .params(job, upload)
                .query(Integer.class)
                .single();
    }

    /** Adds a row for each name, the entries counted on from the given one. */
    void list(long job, int upload, int firstEntry, List<String> names) {
        int n = lastOf(job);
        List<Object[]> rows = new ArrayList<>(names.size());
        for (String name : names) {
            rows.add(new Object[] {job, ++n, upload, firstEntry + rows.size(), name});
        }
        batches.batchUpdate(
                "insert into import_file (job_id, n, upload, entry, piece, name, state)"
                        + " values (?, ?, ?, ?, 0, ?, 'WAITING')",
                rows);
    }

    void listed(long job, int upload) {
        jdbc.sql("update import_upload set listed = true where job_id = ? and n = ?")
                .params(job, upload)
                .update();
    }

    List<FileView> waiting(long job, int most) {
        return jdbc.sql(ALL + " and state = 'WAITING' order by n limit ?")
                .params(job, most)
                .query((row, n) -> view(row))
                .list();
    }

    /** From the given one on, of one state or of all. */
    List<FileView> of(long job, @Nullable FileState state, int after, int most) {
        return jdbc.sql(
                        ALL
                                + (state == null ? "" : " and state = '" + state.name() + "'")
                                + " and n > ? order by n limit ?")
                .params(job, after, most)
                .query((row, n) -> view(row))
                .list();
    }

    List<FileView> ofUpload(long job, int upload) {
        return jdbc.sql(ALL + " and upload = ? order by n")
                .params(job, upload)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<FileView> one(long job, int n) {
        return jdbc.sql(ALL + " and n = ?").params(job, n).query((row, i) -> view(row)).optional();
    }

    /** Whether it was still to be settled. */
    boolean settle(long job, int n, Receipt receipt, Instant now) {
        return switch (receipt) {
            case Receipt.Imported in ->
                    settle(job, n, FileState.IMPORTED, in.articleId(), in.encoding(), null, now);
            case Receipt.Duplicate twice ->
                    settle(job, n, FileState.DUPLICATE, twice.articleId(), null, null, now);
            case Receipt.Failed no ->
                    settle(job, n, FileState.FAILED, null, null, no.refusal(), now);
        };
    }

    private boolean settle(
            long job,
            int n,
            FileState state,
            @Nullable Long article,
            @Nullable String encoding,
            @Nullable Refusal refusal,
            Instant now) {
        return jdbc.sql(
                                "update import_file set state = ?, article_id = ?, encoding = ?,"
                                        + " kind = ?, reason = ?, arguments = ?, settled_at = ?"
                                        + " where job_id = ? and n = ? and state = 'WAITING'")
                        .param(state.name())
                        .param(article)
                        .param(encoding)
                        .param(refusal == null ? null : refusal.kind().name())
                        .param(refusal == null ? null : refusal.key())
                        .param(refusal == null ? null : kept.arguments(refusal))
                        .param(JobRows.stored(now))
                        .params(List.of(job, n))
                        .update()
                == 1;
    }

    /** A file holds several articles: each of them has a row from now on, the first this one. */
    List<FileView> part(long job, FileView file, int pieces) {
        jdbc.sql("update import_file set piece = 1 where job_id = ? and n = ?")
                .params(job, file.n())
                .update();
        int last = lastOf(job);
        List<Object[]> rows = new ArrayList<>();
        for (int piece = 2; piece <= pieces; piece++) {
            rows.add(
                    new Object[] {
                        job, last + piece - 1, file.upload(), file.entry(), piece, file.name()
                    });
        }
        batches.batchUpdate(
                "insert into import_file (job_id, n, upload, entry, piece, name, state)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING')",
                rows);
        List<FileView> parts = new ArrayList<>();
        parts.add(one(job, file.n()).orElseThrow());
        parts.addAll(of(job, null, last, pieces - 1));
        return parts;
    }

    private int lastOf(long job) {
        return jdbc.sql("select coalesce(max(n), 0) from import_file where job_id = ?")
                .param(job)
                .query(Integer.class)
                .single();
    }

    /** Nobody comes to them any more. */
    void leaveAll(long job, Instant now) {
        jdbc.sql(
                        "update import_file set state = 'LEFT', settled_at = ?"
                                + " where job_id = ? and state in ('WAITING', 'HELD')")
                .params(JobRows.stored(now), job)
                .update();
    }

    /** Tries one more that failed for want of its columns. */
    boolean retry(long job, int n, Columns columns) {
        return jdbc.sql(
                                "update import_file set state = 'WAITING', settled_at = null,"
                                        + " kind = null, reason = null, arguments = null,"
                                        + " columns_said = ?"
                                        + " where job_id = ? and n = ? and state = 'FAILED'")
                        .param(columns.kept())
                        .params(List.of(job, n))
                        .update()
                == 1;
    }

    /** Tries one more that failed, read as somebody says. */
    boolean retry(long job, int n, String encoding) {
        return jdbc.sql(
                                "update import_file set state = 'WAITING', settled_at = null,"
                                        + " kind = null, reason = null, arguments = null,"
                                        + " encoding = ?"
                                        + " where job_id = ? and n = ? and state = 'FAILED'")
                        .param(encoding)
                        .params(List.of(job, n))
                        .update()
                == 1;
    }

    int retry(long job) {
        return jdbc.sql(
                        "update import_file set state = 'WAITING', settled_at = null, kind = null,"
                                + " reason = null, arguments = null"
                                + " where job_id = ? and state in ('FAILED', 'LEFT')")
                .param(job)
                .update();
    }

    private FileView view(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String choice = row.getString("made");
        String decider = row.getString("decider");
        return new FileView(
                row.getInt("n"),
                row.getInt("upload"),
                row.getInt("entry"),
                row.getInt("piece"),
                row.getString("name"),
                FileState.valueOf(row.getString("state")),
                row.getObject("article_id", Long.class),
                row.getString("encoding"),
                row.getObject("share", Integer.class),
                row.getObject("like_id", Long.class),
                row.getObject("like_revision", Integer.class),
                choice == null ? null : Choice.valueOf(choice),
                decider == null ? null : new JobView.Starter(row.getLong("decided_by"), decider),
                Columns.of(row.getString("columns_said")),
                reason == null
                        ? null
                        : kept.refusal(row.getString("kind"), reason, row.getString("arguments")));
    }
}
