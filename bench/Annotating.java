import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Annotations written over the HTTP API by 1, 8 and 32 clients, each on a connection of its own,
 * one after the other; against the very rows that came of it, inserted into a twin of the store by
 * JDBC on one connection, with a commit for each annotation.
 */
final class Annotating {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int EACH = 400;
    private static final int WARM_UP = 600;
    private static final int ROUNDS = 3;
    private static final int CLAIMS = 40;
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");

    private final Path jar;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    Annotating(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Store store, Report report) throws Exception {
        report.section("An annotation over HTTP, %s".formatted(store.word()));
        var terms =
                new Desk.Terms(
                                List.of("-Xmx1g"),
                                Map.of(),
                                List.of("--sic.api.requests-per-minute=100000000"))
                        .on(store);
        List<Long> claims;
        try (Desk desk = Desk.open(jar, folder, terms)) {
            claims = claims(desk, desk.signIn("editor").bearer());
        }
        Map<Integer, List<Double>> rates = new LinkedHashMap<>();
        Map<Integer, List<Double>> ratios = new LinkedHashMap<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Store twin = store.copy("twin_annotating" + round);
            long last = last(store, "annotation", "id");
            long seq = last(store, "history_entry", "seq");
            Map<Integer, Double> now = new LinkedHashMap<>();
            try (Desk desk = Desk.open(jar, folder, terms)) {
                String bearer = desk.signIn("editor").bearer();
                write(desk, bearer, claims, 8, WARM_UP);
                for (int clients : CLIENTS) {
                    now.put(clients, EACH / write(desk, bearer, claims, clients, EACH));
                }
            }
            List<Written> rows = rows(store, last, seq);
            double jdbc = (rows.size() - WARM_UP) / insert(twin, rows);
            twin.drop();
            bare.add(jdbc);
            now.forEach((clients, rate) -> {
                rates.computeIfAbsent(clients, any -> new ArrayList<>()).add(rate);
                ratios.computeIfAbsent(clients, any -> new ArrayList<>()).add(rate / jdbc);
            });
            Report.say("annotations/s by clients: %s; JDBC %.0f", now, jdbc);
        }
        report.row("JDBC, one connection, a commit for each", "%,.0f/s", Report.median(bare));
        for (int clients : CLIENTS) {
            report.row("Sic, %d clients".formatted(clients), "%,.0f/s", Report.median(rates.get(clients)));
            report.ratio(
                    "Sic / JDBC, %d clients".formatted(clients),
                    Report.median(ratios.get(clients)));
        }
    }

    private List<Long> claims(Desk desk, String bearer) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            text.append("Claim number ").append(i).append(" counts ships. ");
        }
        text.append("Brought in at ").append(System.nanoTime()).append('.');
        long article = made(desk, bearer, "/articles", "{\"text\":\"" + text + "\"}");
        List<Long> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(
                    made(
                            desk,
                            bearer,
                            "/articles/" + article + "/claims",
                            "{\"exact\":\"number " + i + " counts\"}"));
        }
        return claims;
    }

    /** @return seconds */
    private double write(Desk desk, String bearer, List<Long> claims, int clients, int count)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                made(
                        desk,
                        bearer,
                        "/claims/" + claims.get(i % claims.size()) + "/annotations",
                        "{\"issue\":\"figure\",\"severity\":\"medium\",\"body\":\"The ministry's"
                                + " own table gives another figure for that year, number "
                                + i
                                + ".\",\"correction\":\"twelve\",\"proposedVerdict\":\"inaccurate\"}");
            }
            return null;
        };
        try (ExecutorService people = Executors.newFixedThreadPool(clients)) {
            long began = System.nanoTime();
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(people.submit(client));
            }
            for (Future<Void> one : all) {
                one.get();
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private long made(Desk desk, String bearer, String path, String json) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                "http://127.0.0.1:" + desk.port() + "/api/v1" + path))
                                .header("Authorization", bearer)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build(),
                        BodyHandlers.ofString());
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 201 || !id.find()) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return Long.parseLong(id.group(1));
    }

    private static long last(Store store, String table, String column) throws SQLException {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(max(" + column + "), 0) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What one commit wrote, by table. */
    private record Written(Map<String, List<Object[]>> rows) {

        long seq() {
            return ((Number) rows.get("history_entry").getLast()[0]).longValue();
        }
    }

    private static List<Written> rows(Store store, long after, long seq) throws SQLException {
        Map<Long, Written> written = new LinkedHashMap<>();
        try (Connection connection = store.connect()) {
            read(
                    connection,
                    written,
                    "annotation",
                    "select t.*, t.id from annotation t where t.id > " + after + " order by t.id");
            read(
                    connection,
                    written,
                    "edition",
                    "select t.*, t.annotation_id from edition t where t.annotation_id > " + after);
            read(
                    connection,
                    written,
                    "history_entry",
                    "select t.*, t.subject_id from history_entry t where t.seq > "
                            + seq
                            + " and t.subject_kind = 'annotation' order by t.seq");
            read(
                    connection,
                    written,
                    "history_subject",
                    "select t.*, e.subject_id from history_subject t join history_entry e on"
                            + " e.seq = t.seq where t.seq > "
                            + seq
                            + " and e.subject_kind = 'annotation' order by t.seq");
        }
        // in the order of history, whose head moves on only
        return written.values().stream()
                .sorted(Comparator.comparingLong(Written::seq))
                .toList();
    }

    private static void read(
            Connection connection, Map<Long, Written> written, String table, String sql)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount() - 1;
            while (row.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = Import.plain(row.getObject(i + 1));
                }
                written.computeIfAbsent(
                                row.getLong(columns + 1), any -> new Written(new LinkedHashMap<>()))
                        .rows()
                        .computeIfAbsent(table, any -> new ArrayList<>())
                        .add(values);
            }
        }
    }

    /** @return seconds for all but the first, which warm it up */
    private static double insert(Store store, List<Written> all) throws SQLException {
        try (Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            Map<String, PreparedStatement> inserts = new HashMap<>();
            PreparedStatement head =
                    connection.prepareStatement(
                            "update history_head set seq = ?, hash = ? where id = 1");
            long began = 0;
            int done = 0;
            for (Written one : all) {
                if (done++ == WARM_UP) {
                    began = System.nanoTime();
                }
                for (var table : one.rows().entrySet()) {
                    insert(connection, inserts, table.getKey(), table.getValue());
                }
                Object[] entry = one.rows().get("history_entry").getLast();
                head.setObject(1, entry[0]);
                head.setObject(2, entry[entry.length - 1]);
                head.executeUpdate();
                connection.commit();
            }
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void insert(
            Connection connection,
            Map<String, PreparedStatement> inserts,
            String table,
            List<Object[]> rows)
            throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            insert =
                    connection.prepareStatement(
                            "insert into "
                                    + table
                                    + " values (?"
                                    + ", ?".repeat(rows.getFirst().length - 1)
                                    + ")");
            inserts.put(table, insert);
        }
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
