package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import newsroom.sic.account.Person;
import newsroom.sic.account.Tokens;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a large file costs the server while clients take it slowly, or not at all. Where somebody
 * stops reading, its clock and theirs go four times as fast as those in the house.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeliveryContract {

    private static final int ROWS = 20_000;
    private static final long MEGABYTE = 1 << 20;

    private static final int FASTER = 4;

    /** Who stops reading is left after 20 seconds. */
    private static final Duration SOONER_THAN_IT_IS_LEFT = Duration.ofSeconds(15);

    @Autowired private ServletWebServerApplicationContext house;
    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private DataSource store;

    @Autowired private Tokens tokens;

    private Person editor;
    private Bench bench;
    private Visitor visitor;
    private ClaimView claim;
    private String path;
    private int patience;

    @BeforeAll
    void fillTheStore() {
        patience = connections().getConnectionTimeout();
        bench = new Bench(articles, claims, annotations, reviews, seals, jdbc);
        editor = cast.editor();
        visitor = Visitor.at(port).signedIn(editor);
        long article = bench.article("Headline", null, "Some say 13 agreements.", editor);
        claim = bench.claim(article, "13 agreements", null, null, editor);
        bench.drafts(claim.id(), ROWS, "שלום 🗞️ word ".repeat(70), "Russia", editor);
        path = "/exports/annotations.csv?article=" + article;
    }

    @BeforeEach
    void nobodyReads() {
        await().until(() -> busy() == 0);
    }

    /** For the connections that are made from now on. */
    private void hurry() {
        connections().setConnectionTimeout(patience / FASTER);
    }

    @AfterEach
    void takesItsTime() {
        connections().setConnectionTimeout(patience);
    }

    @AfterAll
    void emptyTheStore() {
        bench.removeDrafts(claim.id());
    }

    private AbstractProtocol<?> connections() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(house.getWebServer());
        return (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
    }

    @Test
    @DisplayName(
            "case 12: who reads 10 kB a second is served; who then stops is left, and the store's"
                    + " connection comes back")
    void leavesWhoStopsReading() throws Exception {
        hurry();
        long heap = heap();

        try (RawClient.Reading reading = RawClient.at(port, visitor).open(path, "HTTP/1.1")) {
            long length = slowly(reading, 250, Duration.ofMillis(100 / FASTER));
            assertThat(length).isEqualTo(250 * 1024);
            assertThat(busy()).isOne();
            assertThat(heap() - heap).isLessThan(64 * MEGABYTE);

            await().until(() -> busy() == 0);

            byte[] rest = reading.some(Integer.MAX_VALUE);
            assertThat(RawClient.isWhole(rest, ROWS)).as(RawClient.end(rest)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/annotations.csv",
                "/exports/annotations.jsonl",
                "/api/v1/exports/annotations.csv",
                "/api/v1/exports/annotations.jsonl"
            })
    @DisplayName("case 12: who goes away gives the store's connection back")
    void noticesWhoGoesAway(String file) throws Exception {
        String asked = file + path.substring(path.indexOf('?'));

        try (RawClient.Reading reading = client(file).open(asked, "HTTP/1.1")) {
            assertThat(reading.some(10 * 1024)).hasSize(10 * 1024);
        }

        await().atMost(SOONER_THAN_IT_IS_LEFT).until(() -> busy() == 0);
    }

    @Test
    @DisplayName("case 12: slow readers never have all of the store's connections")
    void letsOnlyAFewReadAtOnce() throws Exception {
        List<RawClient.Reading> slow = new ArrayList<>();
        try {
            for (int i = 0; i < Delivery.AT_ONCE; i++) {
                RawClient.Reading reading = RawClient.at(port, visitor).open(path, "HTTP/1.1");
                slow.add(reading);
                assertThat(reading.some(1024)).hasSize(1024);
            }

            assertThat(visitor.get(path).statusCode()).isEqualTo(429);
            assertThat(visitor.get("/annotations").statusCode()).isEqualTo(200);
        } finally {
            for (RawClient.Reading reading : slow) {
                reading.close();
            }
        }
        await().until(() -> visitor.get(path + "&state=approved").statusCode() == 200);
    }

    @Test
    @DisplayName("case 12: a program that stops reading is left as a browser is")
    void leavesAProgramThatStopsReading() throws Exception {
        hurry();
        long heap = heap();
        String asked = "/api/v1/exports/annotations.jsonl" + path.substring(path.indexOf('?'));

        try (RawClient.Reading reading = client("/api/").open(asked, "HTTP/1.1")) {
            assertThat(reading.some(100 * 1024)).hasSize(100 * 1024);
            assertThat(busy()).isOne();
            assertThat(heap() - heap).isLessThan(64 * MEGABYTE);

            await().until(() -> busy() == 0);

            byte[] rest = reading.some(Integer.MAX_VALUE);
            assertThat(RawClient.isWhole(rest, ROWS)).as(RawClient.end(rest)).isFalse();
        }
        assertThat(
                        jdbc.queryForObject(
                                "select state from export_run where id = (select max(id) from export_run)",
                                String.class))
                .isEqualTo("BROKEN");
    }

    @Test
    void givesAllToWhoReadsToTheEnd() throws Exception {
        byte[] answer = RawClient.at(port, visitor).read(path);

        assertThat(RawClient.isWhole(answer, ROWS)).as(RawClient.end(answer)).isTrue();
    }

    private RawClient client(String path) {
        return path.startsWith("/api/")
                ? RawClient.at(port, tokens, editor)
                : RawClient.at(port, visitor);
    }

    /** A kilobyte at each stroke of a clock; how much it came to. */
    private static long slowly(RawClient.Reading reading, int kilobytes, Duration stroke)
            throws Exception {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            long length = 0;
            for (int i = 0; i < kilobytes; i++) {
                length +=
                        clock.schedule(
                                        () -> reading.some(1024).length,
                                        stroke.toMillis(),
                                        TimeUnit.MILLISECONDS)
                                .get();
            }
            return length;
        }
    }

    private int busy() throws Exception {
        return store.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
