import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page 1 of {@code GET /api/v1/claims} against page 10,000, of a million claims, 50 to a page: the
 * two take turns, on one connection. The mark of page 10,000 is computed from the numbers of the
 * claims, which stand in the order of the list; that it is the right one is seen from the first
 * claim of the page.
 */
final class Paging {

    private static final int CLAIMS = 1_000_000;
    private static final int TO_A_PAGE = 50;
    private static final int DEEP = 10_000;
    private static final int WARM_UP = 400;
    private static final int TURNS = 400;
    private static final int ROUNDS = 3;
    private static final long FIRST = 10_000_000;
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");

    private final Path jar;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    Paging(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Store store, Report report) throws Exception {
        report.section("GET /claims of %,d claims, %s".formatted(CLAIMS, store.word()));
        var terms =
                new Desk.Terms(
                                List.of("-Xmx512m"),
                                Map.of(),
                                List.of("--sic.api.requests-per-minute=100000000"))
                        .on(store);
        try (Desk desk = Desk.open(jar, folder, terms)) {
            String bearer = desk.signIn("editor").bearer();
            fill(store);
            long last = FIRST + CLAIMS;
            long before = last - (long) (DEEP - 1) * TO_A_PAGE + 1;
            String deep = "/api/v1/claims?after=" + before;
            String first = "/api/v1/claims";
            expect(last, ask(desk, bearer, first));
            expect(before - 1, ask(desk, bearer, deep));
            turns(desk, bearer, first, deep, WARM_UP);
            List<Double> shallow = new ArrayList<>();
            List<Double> far = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double[] medians = turns(desk, bearer, first, deep, TURNS);
                shallow.add(medians[0]);
                far.add(medians[1]);
                ratios.add(medians[1] / medians[0]);
                Report.say("ms: page 1 %.2f, page %d %.2f", medians[0], DEEP, medians[1]);
            }
            report.row("page 1", "%.2f ms", Report.median(shallow));
            report.row("page 10,000", "%.2f ms", Report.median(far));
            report.atMost("page 10,000 / page 1", "%.2f", Report.median(ratios), 1.3);
        }
    }

    /** @return the median milliseconds of either */
    private double[] turns(Desk desk, String bearer, String one, String other, int turns)
            throws Exception {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            long began = System.nanoTime();
            ask(desk, bearer, one);
            long between = System.nanoTime();
            ask(desk, bearer, other);
            ones.add((between - began) / 1e6);
            others.add((System.nanoTime() - between) / 1e6);
        }
        return new double[] {Report.median(ones), Report.median(others)};
    }

    private String ask(Desk desk, String bearer, String path) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + desk.port() + path))
                                .header("Authorization", bearer)
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static void expect(long claim, String page) {
        Matcher id = ID.matcher(page);
        if (!id.find() || Long.parseLong(id.group(1)) != claim) {
            throw new IllegalStateException("begins not with claim " + claim + ": " + page);
        }
    }

    /** 2,000 articles with 500 claims each. */
    private static void fill(Store store) throws SQLException {
        Report.say("making %,d claims", CLAIMS);
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
                    insert into article (id, version, headline, opening, state, revision,
                        first_sha256, imported_at, imported_by)
                    select 10000000 + i, 0, 'What the ministry said on day ' || i,
                        'The ministry said something.', 'OPEN', 1,
                        encode(sha256(('article ' || i)::bytea), 'hex'), now(),
                        (select id from account where username = 'editor')
                    from generate_series(1, 2000) i
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
                    select 10000000 + i, 0, 10000001 + (i - 1) / 500, 1 + (i - 1) % 500,
                        'The ministry said something that can be checked, number ' || i,
                        case when i % 3 > 0 then 'Deputy Minister Nora Holm' end,
                        'UNCHECKED', 1, 'EXACT', i % 100 * 29, i % 100 * 29 + 28, i % 100 + 1, 1,
                        'The ministry said something.', '', ' The ministry said something.',
                        now(), (select id from account where username = 'editor'), now()
                    from generate_series(1, 1000000) i
                    """);
}
