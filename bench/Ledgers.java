import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One more article for a story of some thirty, in a store of 1,000 articles and in one of 100,000,
 * each with a Sic of its own, in turns: from the article's joining the story until the story is
 * lined up, and from its arrival until its story was looked for. The other articles are put into
 * the store by SQL, with the terms they are known by.
 */
final class Ledgers {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int OF_A_STORY = 29;
    private static final int WARM_UP = 6;
    private static final int TURNS = 15;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final Path jar;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    Ledgers(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void measure(Store.Server server, Report report) throws Exception {
        report.section("one more article for a story of thirty, PostgreSQL");
        Store few = server.fresh("sic_bench_few");
        Store many = server.fresh("sic_bench_many");
        try (House small = open(few, FEW, "few");
                House large = open(many, MANY, "many")) {
            for (int i = 0; i < WARM_UP; i++) {
                small.add();
                large.add();
            }
            List<Double> lining = new ArrayList<>();
            List<Double> looking = new ArrayList<>();
            List<Double> inFew = new ArrayList<>();
            List<Double> lookedInFew = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                double[] one = small.add();
                double[] other = large.add();
                inFew.add(one[1]);
                lookedInFew.add(one[0]);
                lining.add(other[1] / one[1]);
                looking.add(other[0] / one[0]);
                Report.say(
                        "ms: looked for %.0f and %.0f, lined up %.0f and %.0f",
                        one[0], other[0], one[1], other[1]);
            }
            report.row("lined up, of 1,000", "%.0f ms", Report.median(inFew));
            report.atMost("lined up, of 100,000 / of 1,000", "%.2f", Report.median(lining), 1.3);
            report.row("read, and its story looked for, of 1,000", "%.0f ms", Report.median(lookedInFew));
            report.atMost(
                    "read and looked for, of 100,000 / of 1,000",
                    "%.2f",
                    Report.median(looking),
                    1.3);
        }
        few.drop();
        many.drop();
    }

    private House open(Store store, int articles, String name) throws Exception {
        var terms =
                new Desk.Terms(
                                List.of("-Xmx512m"),
                                Map.of(),
                                List.of(
                                        "--sic.ledger.quiet=0s",
                                        "--sic.api.requests-per-minute=100000000"))
                        .on(store);
        Desk desk = Desk.open(jar, folder.resolve(name), terms);
        var house = new House(desk, desk.signIn("editor").bearer(), store.connect());
        house.fill(articles);
        house.begin();
        return house;
    }

    /** A Sic with its store. */
    private final class House implements AutoCloseable {

        private final Desk desk;
        private final String bearer;
        private final Connection store;
        private long story;
        private int added;

        House(Desk desk, String bearer, Connection store) {
            this.desk = desk;
            this.bearer = bearer;
            this.store = store;
        }

        void fill(int articles) throws SQLException {
            Report.say("making %,d articles", articles);
            try (Statement statement = store.createStatement()) {
                for (String sql : FILL) {
                    statement.execute(sql.replace(":articles", Integer.toString(articles)));
                }
                statement.execute("vacuum analyze");
            }
        }

        void begin() throws Exception {
            story = id(send("POST", "/stories", "{\"title\":\"Talks with Norland\"}"));
            for (int i = 0; i < OF_A_STORY; i++) {
                put(article());
            }
            await("select count(*) from ledger_mark");
        }

        /** Milliseconds until its story was looked for, and until the story was lined up. */
        double[] add() throws Exception {
            long began = System.nanoTime();
            long article = article();
            await("select count(*) from proposal_mark");
            long between = System.nanoTime();
            put(article);
            await("select count(*) from ledger_mark");
            return new double[] {
                (between - began) / 1e6, (System.nanoTime() - between) / 1e6
            };
        }

        /**
         * Sic is another process and tells nobody outside when it is done, so the store is asked
         * once a millisecond: that is the resolution of the figures, which are some hundred times it.
         */
        private void await(String what) throws Exception {
            try (Statement statement = store.createStatement()) {
                while (true) {
                    try (ResultSet left = statement.executeQuery(what)) {
                        left.next();
                        if (left.getLong(1) == 0) {
                            return;
                        }
                    }
                    Thread.sleep(1);
                }
            }
        }

        private long article() throws Exception {
            added++;
            String text =
                    ("Talks with Norland, day %d\\n\\nMinister Ilse Kramer of Norland said on day %d that"
                            + " %d trade agreements have been signed with Norland. Some %d,000 people in"
                            + " the port of Velmora saw the ships leave. \\\"We will not leave the table"
                            + " before number %d is done,\\\" said Kramer.\\n\\nThe harbour holds %d berths,"
                            + " and the fund for Velmora holds %d million euros.")
                            .formatted(
                                    added, added, 10 + added, 20 + added, added % 5, 40 + added,
                                    12 + added % 7);
            String day = "2024-06-%02d".formatted(1 + added % 28);
            return id(
                    send(
                            "POST",
                            "/articles",
                            "{\"text\":\"" + text + "\",\"publishedOn\":\"" + day
                                    + "\",\"language\":\"en\"}"));
        }

        private void put(long article) throws Exception {
            HttpResponse<String> now = ask(request("/stories/" + story).GET());
            String version = now.headers().firstValue("ETag").orElse("");
            ask(
                    request("/stories/" + story + "/articles/" + article)
                            .header("If-Match", version)
                            .PUT(BodyPublishers.noBody()));
        }

        private String send(String method, String path, String body) throws Exception {
            return ask(
                            request(path)
                                    .header("Content-Type", "application/json")
                                    .method(method, BodyPublishers.ofString(body)))
                    .body();
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + desk.port() + "/api/v1" + path))
                    .header("Authorization", bearer);
        }

        private HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer;
        }

        @Override
        public void close() throws Exception {
            store.close();
            desk.close();
        }
    }

    private static long id(String body) {
        Matcher id = ID.matcher(body);
        if (!id.find()) {
            throw new IllegalStateException(body);
        }
        return Long.parseLong(id.group(1));
    }

    /** Twelve terms to an article, of 20,000 names of which few are frequent. */
    private static final List<String> FILL =
            List.of(
                    """
                    insert into article (id, version, headline, opening, state, revision,
                        first_sha256, imported_at, imported_by)
                    select 10000000 + i, 0, 'What the ministry said on day ' || i,
                        'The ministry said something.', 'OPEN', 1,
                        encode(sha256(('article ' || i)::bytea), 'hex'), now(),
                        (select id from account where username = 'editor')
                    from generate_series(1, :articles) i
                    """,
                    """
                    insert into article_term (article_id, term, written_on)
                    select distinct on (i, term) 10000000 + i, term,
                        date '2024-06-01' + (i % 365)
                    from (
                        select i, case when k = 1 then 'norland' when k = 2 then 'w:trade'
                            else 'name ' || floor(20000 * power(random(), 3)) end as term
                        from generate_series(1, :articles) i, generate_series(1, 12) k
                        where k > 2 or i % 50 = 0
                    ) t
                    """,
                    """
                    insert into term_tally (term, articles)
                    select term, count(*) from article_term where article_id > 10000000
                    group by term
                    on conflict (term) do update set articles = term_tally.articles + excluded.articles
                    """,
                    """
                    insert into term_tally (term, articles) values ('', :articles)
                    on conflict (term) do update set articles = term_tally.articles + excluded.articles
                    """);
}
