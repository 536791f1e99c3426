import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 2,000 articles of 3 KB through the page on which files are uploaded, decoded, read into passages
 * and lines, chained into the history; against the very rows that came of it, inserted into a twin
 * of the store by JDBC batches and nothing else, once with a commit for each article, as Sic does
 * it, and once with a commit for each hundred.
 */
final class Import {

    private static final int ARTICLES = 2_000;
    private static final int SIZE = 3_000;
    private static final int WARM_UP = 600;
    private static final int FILES_AT_ONCE = 40;
    private static final int ROUNDS = 3;
    private static final String PART = "sic-bench-part";

    /** The tables in the order in which rows go in, and whose article a row is of. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("article", "select t.*, t.id from article t where t.id > %d");
        TABLES.put(
                "revision", "select t.*, t.article_id from revision t where t.article_id > %d");
        TABLES.put(
                "passage",
                "select t.*, r.article_id from passage t join revision r on r.id = t.revision_id"
                        + " where r.article_id > %d");
        TABLES.put(
                "line",
                "select t.*, r.article_id from line t join revision r on r.id = t.revision_id"
                        + " where r.article_id > %d");
        TABLES.put(
                "history_entry",
                "select t.*, t.subject_id from history_entry t"
                        + " where t.subject_kind = 'article' and t.subject_id > %d");
        TABLES.put(
                "history_subject",
                "select t.*, t.id from history_subject t where t.kind = 'article' and t.id > %d");
    }

    private final Path jar;
    private final Path folder;

    Import(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Store store, Report report) throws Exception {
        report.section(
                "Import of %,d articles of 3 KB, %s".formatted(ARTICLES, store.word()));
        var terms = new Desk.Terms(List.of("-Xmx1g"), Map.of(), List.of()).on(store);
        try (Desk first = Desk.open(jar, folder, terms)) {
            Report.say("the store of %s is made", store.word());
        }
        List<Double> sic = new ArrayList<>();
        List<Double> busy = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        List<Double> hundred = new ArrayList<>();
        Store twin = store.copy("twin");
        for (int round = 0; round < ROUNDS; round++) {
            long before = lastArticle(store);
            int from = round * (WARM_UP + ARTICLES);
            try (Desk desk = Desk.open(jar, folder, terms)) {
                desk.signIn("editor");
                bring(desk, from, WARM_UP);
                Duration idle = desk.busy();
                sic.add(ARTICLES / bring(desk, from + WARM_UP, ARTICLES));
                busy.add(desk.busy().minus(idle).toNanos() / 1e6 / ARTICLES);
            }
            List<Article> rows = rows(store, before);
            if (rows.size() != WARM_UP + ARTICLES) {
                throw new IllegalStateException(rows.size() + " articles came in");
            }
            Store other = twin.copy("twin" + round);
            each.add(ARTICLES / insert(twin, rows, 1));
            hundred.add(ARTICLES / insert(other, rows, 100));
            other.drop();
            Report.say(
                    "articles/s: Sic %.0f, JDBC %.0f, JDBC by the hundred %.0f",
                    sic.getLast(), each.getLast(), hundred.getLast());
        }
        twin.drop();
        report.row("Sic, a transaction for each article", "%,.0f/s", Report.median(sic));
        report.row("processor time of Sic for an article", "%.2f ms", Report.median(busy));
        report.row("JDBC batch, a commit for each article", "%,.0f/s", Report.median(each));
        report.row("JDBC batch, a commit for each 100", "%,.0f/s", Report.median(hundred));
        report.ratio("Sic / JDBC, a commit for each article", ratio(sic, each), 0.33);
        report.ratio("Sic / JDBC, a commit for each 100", ratio(sic, hundred), 0.33);
    }

    private static double ratio(List<Double> some, List<Double> others) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            ratios.add(some.get(i) / others.get(i));
        }
        return Report.median(ratios);
    }

    /** @return seconds */
    private static double bring(Desk desk, int from, int count) throws Exception {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = from; i < from + count; i += FILES_AT_ONCE) {
            bodies.add(upload(desk.token(), i, Math.min(i + FILES_AT_ONCE, from + count)));
        }
        long began = System.nanoTime();
        for (byte[] body : bodies) {
            Desk.expect(
                    200,
                    desk.send("/articles/import", "multipart/form-data; boundary=" + PART, body));
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static byte[] upload(String token, int from, int to) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token);
        for (int i = from; i < to; i++) {
            part(
                    body,
                    "name=\"file\"; filename=\"report-%d.txt\"\r\nContent-Type: text/plain"
                            .formatted(i),
                    Copy.article(i, SIZE));
        }
        body.write(("--" + PART + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String head, String value)
            throws Exception {
        body.write(
                ("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n")
                        .formatted(PART, head, value)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static long lastArticle(Store store) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(id) from article")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** An article's rows by table. */
    private record Article(Map<String, List<Object[]>> rows) {}

    private static List<Article> rows(Store store, long after) throws SQLException {
        Map<Long, Article> articles = new TreeMap<>();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (var table : TABLES.entrySet()) {
                try (ResultSet row =
                        statement.executeQuery(table.getValue().formatted(after))) {
                    int columns = row.getMetaData().getColumnCount() - 1;
                    while (row.next()) {
                        Object[] values = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            values[i] = plain(row.getObject(i + 1));
                        }
                        articles.computeIfAbsent(
                                        row.getLong(columns + 1),
                                        any -> new Article(new HashMap<>()))
                                .rows()
                                .computeIfAbsent(table.getKey(), any -> new ArrayList<>())
                                .add(values);
                    }
                }
            }
        }
        return List.copyOf(articles.values());
    }

    static Object plain(Object value) throws SQLException {
        return switch (value) {
            case Clob clob -> clob.getSubString(1, (int) clob.length());
            case null, default -> value;
        };
    }

    /** @return seconds for all but the first articles, which warm it up */
    private static double insert(Store store, List<Article> articles, int commitEvery)
            throws SQLException {
        try (Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            Map<String, PreparedStatement> inserts = new HashMap<>();
            for (var table : articles.getFirst().rows().entrySet()) {
                int columns = table.getValue().getFirst().length;
                inserts.put(
                        table.getKey(),
                        connection.prepareStatement(
                                "insert into "
                                        + table.getKey()
                                        + " values (?"
                                        + ", ?".repeat(columns - 1)
                                        + ")"));
            }
            PreparedStatement head =
                    connection.prepareStatement(
                            "update history_head set seq = ?, hash = ? where id = 1");
            long began = 0;
            for (int i = 0; i < articles.size(); i += commitEvery) {
                if (began == 0 && i >= WARM_UP) {
                    began = System.nanoTime();
                }
                List<Article> some =
                        articles.subList(i, Math.min(i + commitEvery, articles.size()));
                for (String table : TABLES.keySet()) {
                    batch(inserts.get(table), table, some);
                }
                Object[] last = some.getLast().rows().get("history_entry").getFirst();
                head.setObject(1, last[0]);
                head.setObject(2, last[last.length - 1]);
                head.executeUpdate();
                connection.commit();
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void batch(PreparedStatement insert, String table, List<Article> articles)
            throws SQLException {
        for (Article article : articles) {
            for (Object[] row : article.rows().getOrDefault(table, List.of())) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }
}
