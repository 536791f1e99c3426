import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * annotations.csv with a million rows out of PostgreSQL by a Sic that has 256 MB of heap, against
 * PostgreSQL's own {@code COPY … TO STDOUT} of the very query that Sic asks.
 */
final class Export {

    private static final int ANNOTATIONS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final Path QUERY =
            Path.of("src/main/java/newsroom/sic/annotation/AnnotationRecords.java");

    private final Path jar;
    private final Path folder;

    Export(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Store store, Report report) throws Exception {
        report.section("annotations.csv of %,d rows, heap of 256 MB".formatted(ANNOTATIONS));
        Path gc = Files.createDirectories(folder).resolve("gc.log");
        var terms =
                new Desk.Terms(
                                List.of("-Xmx256m", "-Xlog:gc:file=" + gc),
                                Map.of(),
                                List.of())
                        .on(store);
        try (Desk desk = Desk.open(jar, folder, terms)) {
            desk.signIn("reviewer");
            fill(store);
            List<Double> sic = new ArrayList<>();
            List<Double> copy = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            long bytes = 0;
            for (int round = 0; round <= ROUNDS; round++) {
                Counted file = take(desk);
                Counted copied = copy(store);
                if (file.rows != ANNOTATIONS || copied.rows != ANNOTATIONS) {
                    throw new IllegalStateException(file.rows + " and " + copied.rows + " rows");
                }
                Report.say("rows/s: Sic %.0f, COPY %.0f", file.perSecond(), copied.perSecond());
                if (round > 0) { // the first one warms up
                    sic.add(file.perSecond());
                    copy.add(copied.perSecond());
                    ratios.add(file.perSecond() / copied.perSecond());
                }
                bytes = file.bytes;
            }
            report.row("size of the file", "%,d MB", bytes / 1_000_000);
            report.row("Sic", "%,.0f rows/s", Report.median(sic));
            report.row("COPY of the same query", "%,.0f rows/s", Report.median(copy));
            report.ratio("Sic / COPY", Report.median(ratios), 0.33);
            heap(gc, report);
        }
    }

    private static void heap(Path log, Report report) throws IOException {
        Pattern pause = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");
        int peak = 0;
        int kept = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher found = pause.matcher(line);
            if (found.find()) {
                peak = Math.max(peak, Integer.parseInt(found.group(1)));
                kept = Math.max(kept, Integer.parseInt(found.group(2)));
            }
        }
        report.row("largest heap in use, garbage included", "%d MB", peak);
        report.row("largest heap in use after a collection", "%d MB", kept);
    }

    /** What came, counted as it came; no cell of the million holds a line break. */
    private static final class Counted extends OutputStream {

        private final long began = System.nanoTime();
        private long bytes;
        private long rows = -1; // the header is none
        private double seconds;

        @Override
        public void write(int b) {
            bytes++;
            rows += b == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
            for (int i = from; i < from + length; i++) {
                rows += some[i] == '\n' ? 1 : 0;
            }
        }

        Counted ended() {
            seconds = (System.nanoTime() - began) / 1e9;
            return this;
        }

        double perSecond() {
            return rows / seconds;
        }
    }

    private static Counted take(Desk desk) throws IOException {
        Counted counted = new Counted();
        HttpURLConnection connection = desk.connection("/exports/annotations.csv");
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = connection.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                counted.write(buffer, 0, read);
            }
        }
        return counted.ended();
    }

    private static Counted copy(Store store) throws Exception {
        try (Connection connection = store.connect()) {
            Counted counted = new Counted();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query() + ") to stdout (format csv, header)", counted);
            return counted.ended();
        }
    }

    /** Taken from the source, so that it is the very query; columns need names of their own. */
    private static String query() throws IOException {
        Matcher select =
                Pattern.compile("SELECT =\\s+\"\"\"(.*?)\"\"\"", Pattern.DOTALL)
                        .matcher(Files.readString(QUERY));
        if (!select.find()) {
            throw new IllegalStateException("no query in " + QUERY);
        }
        return select.group(1) + " order by n.id desc";
    }

    /** 2,000 articles with 250 claims each, and two annotations on every claim, a third approved. */
    private static void fill(Store store) throws SQLException {
        Report.say("making %,d annotations", ANNOTATIONS);
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : FILL) {
                statement.execute(sql);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static final List<String> FILL =
            List.of(
                    """
                    create temporary table people as
                    select (select id from account where username = 'editor') as editor,
                           (select id from account where username = 'reviewer') as reviewer
                    """,
                    """
                    insert into outlet (id, name)
                    select 10000000 + i, 'Outlet ' || i from generate_series(1, 40) i
                    """,
                    """
                    insert into article (id, version, headline, opening, outlet_id, published_on,
                        state,
                        revision, first_sha256, imported_at, imported_by)
                    select 10000000 + i, 0, 'What the ministry said on day ' || i,
                        'The ministry said something.',
                        10000001 + i % 40, date '2024-01-01' + i % 700, 'OPEN', 1,
                        encode(sha256(('article ' || i)::bytea), 'hex'), now(), editor
                    from generate_series(1, 2000) i, people
                    """,
                    """
                    insert into revision (id, article_id, number, text, length, sha256, encoding,
                        added_at, added_by)
                    select id, id, 1, repeat('The ministry said something. ', 100), 2900,
                        first_sha256, 'UTF-8', now(), imported_by
                    from article where id > 10000000
                    """,
                    """
                    insert into passage (revision_id, n, kind, span_start, span_end)
                    select id, 1, 'BODY', 0, 2900 from revision where id > 10000000
                    """,
                    """
                    insert into line (revision_id, n, span_start, span_end, coverage)
                    select id, n, (n - 1) * 29, n * 29, 'OPEN'
                    from revision, generate_series(1, 100) n where id > 10000000
                    """,
                    """
                    insert into claim (id, version, article_id, number, statement, claimant,
                        status, anchor_revision, anchor_state, span_start, span_end, line_n,
                        passage_n, exact, prefix, suffix, made_at, made_by, changed_at)
                    select 10000000 + i, 0, 10000001 + (i - 1) / 250, 1 + (i - 1) % 250,
                        'The ministry said something that can be checked, number ' || i,
                        case when i % 3 > 0 then 'Deputy Minister Nora Holm' end,
                        'IN_REVIEW', 1, 'EXACT', i % 100 * 29, i % 100 * 29 + 28, i % 100 + 1, 1,
                        'The ministry said something.', '', ' The ministry said something.',
                        now(), editor, now()
                    from generate_series(1, 500000) i, people
                    """,
                    """
                    insert into annotation (id, version, claim_id, issue, severity, body,
                        correction, proposed_verdict, state, author_id, last_editor_id, edition,
                        created_at, updated_at, submitted_at)
                    select 10000000 + i, 0, 10000001 + (i - 1) / 2,
                        (array['FIGURE', 'QUOTATION', 'NAME', 'DATE', 'SLIP'])[1 + i % 5],
                        (array['HIGH', 'MEDIUM', 'LOW'])[1 + i % 3],
                        'The ministry''s own table, "annex ' || i || '", gives another figure for'
                            || ' that year; see its second column, and the note below it.',
                        case when i % 2 = 0 then 'about ' || i || ' tonnes, not twice as many' end,
                        'INACCURATE', 'SUBMITTED', editor, editor, 1,
                        timestamptz '2024-06-03 10:00:00Z' + i * interval '1 second',
                        timestamptz '2024-06-03 11:00:00Z' + i * interval '1 second',
                        timestamptz '2024-06-03 11:00:00Z' + i * interval '1 second'
                    from generate_series(1, 1000000) i, people
                    """,
                    """
                    insert into edition (annotation_id, edition, author_id, edited_by, issue,
                        severity, body, correction, proposed_verdict, edited_at)
                    select id, edition, author_id, last_editor_id, issue, severity, body,
                        correction, proposed_verdict, created_at
                    from annotation where id > 10000000
                    """,
                    """
                    insert into decision (id, annotation_id, edition, author_id, edited_by,
                        decided_by, outcome, comment, seal, decided_at)
                    select id, id, edition, author_id, last_editor_id, reviewer, 'APPROVED',
                        case when id % 2 = 0 then 'Checked against the annex.' end,
                        encode(sha256(id::text::bytea), 'hex'), submitted_at + interval '1 hour'
                    from annotation, people where id > 10000000 and id % 3 = 0
                    """,
                    """
                    update annotation set state = 'APPROVED', approval_id = id
                    where id > 10000000 and id % 3 = 0
                    """);
}
