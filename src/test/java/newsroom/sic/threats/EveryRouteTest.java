package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import newsroom.sic.threats.AccessMatrix.Asker;
import newsroom.sic.threats.AccessMatrix.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What holds at every address of the access matrix alike. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([\\w-]{22})';");

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Asking asking;

    @BeforeAll
    void openTheDoors() {
        newsroom = new Newsroom(house);
        asking = new Asking(port, newsroom, cast);
    }

    static Stream<Row> reads() {
        return AccessMatrix.rows().stream().filter(row -> row.method().equals("GET"));
    }

    static Stream<Row> changes() {
        return AccessMatrix.rows().stream()
                .filter(Row::changes)
                .filter(row -> whoMay(row).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    @DisplayName("cases 7 and 8: every page is framed by nobody and runs only the house's scripts")
    void sendsThePolicyAndKeepsToIt(Row row) {
        for (Asker asker : List.of(Asker.ANONYMOUS, Asker.READER, allowed(row), Asker.OF_ABSENT)) {
            HttpResponse<String> answer = Asking.put(asking.question(row, asker), "GET");

            String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
            if (row.path().endsWith("/original") && answer.statusCode() == 200) {
                assertThat(policy)
                        .contains("sandbox", "form-action 'none'"); // case 6: runs nothing
                continue;
            }
            assertThat(policy)
                    .contains("object-src 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "http:", "https:", "strict-dynamic");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            Matcher nonce = NONCE.matcher(policy);
            assertThat(nonce.find()).isTrue();
            if (isPage(answer)) {
                keepsTo(nonce.group(1), Jsoup.parse(answer.body()));
            }
        }
    }

    /** What is taken away as a file is opened elsewhere. */
    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && answer.headers().firstValue("Content-Disposition").isEmpty();
    }

    private static void keepsTo(String nonce, Document page) {
        page.select("script[type=application/ld+json]").remove();
        assertThat(page.select("script").eachAttr("nonce")).containsOnly(nonce);
        assertThat(page.select("script:not([src]), style, base, iframe, object, embed")).isEmpty();
        assertThat(page.select("script, link, img, form").stream())
                .allMatch(element ->
                        isOurs(element.attr("src") + element.attr("href"))
                                && isOurs(element.attr("action")));
        assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .extracting(Attribute::getKey)
                .noneMatch(name ->
                        name.startsWith("on")
                                || name.equals("style")
                                || name.startsWith("hx-on")
                                || name.startsWith("th:")
                                || name.startsWith("sic:"));
        assertThat(page.select("a[href]").eachAttr("href"))
                .noneMatch(href -> href.matches("(?i)\\s*(javascript|data|vbscript):.*"));
    }

    private static boolean isOurs(String address) {
        return address.isEmpty() || address.matches("/(?!/).*") || address.equals("data:,");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    @DisplayName("case 42: no change without this session's token, nor for another site")
    void refusesWhatAnotherSiteCouldSend(Row row) {
        Asking.Question question = asking.question(row, allowed(row));
        Visitor other = Visitor.at(port).signedIn(cast.editor());
        String others = Asking.token(other);
        String own = Asking.token(question.visitor());
        long before = newsroom.historySoFar();

        Stream.of(
                        Asking.send(question, "POST", null),
                        Asking.send(question, "POST", ""),
                        Asking.send(question, "POST", others),
                        Asking.send(question, "POST", null, "X-CSRF-TOKEN", others),
                        Asking.send(question, "POST", null, "HX-Request", "true"),
                        Asking.send(question, "POST", null, "Sec-Fetch-Site", "same-origin"),
                        Asking.send(question, "POST", own, "Sec-Fetch-Site", "cross-site"),
                        Asking.send(question, "POST", own, "Sec-Fetch-Site", "same-site"),
                        plain(question, "text/plain", "{\"version\":0}"),
                        plain(question, "application/json", "{\"_csrf\":\"" + own + "\"}"),
                        plain(question, "text/plain", "_csrf=" + own))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(403));

        assertThat(newsroom.historySoFar()).isEqualTo(before);
        assertThat(Asking.inWords(Asking.send(question, "POST", own)))
                .as("the same with its token")
                .isEqualTo(row.answer(allowed(row)));
    }

    private static HttpResponse<String> plain(Asking.Question question, String type, String body) {
        return question.visitor()
                .send("POST", question.scene().address(), body, "Content-Type", type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    @DisplayName("case 43: no safe method changes anything, and none passes for another")
    void changesNothingByAnotherMethod(Row row) {
        Asking.Question question = asking.question(row, allowed(row));
        Visitor visitor = question.visitor();
        String token = Asking.token(visitor);
        String form = question.scene().isUpload() ? "" : question.scene().form();
        String address = question.scene().address();
        String full = address + "?_csrf=" + token + "&" + form;
        long before = newsroom.historySoFar();

        for (String method : List.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE")) {
            visitor.send(method, full, null);
            visitor.send(method, full + "&_method=POST", null);
            visitor.send(method, full, null, "X-HTTP-Method-Override", "POST");
            visitor.send(method, full, null, "X-HTTP-Method", "POST", "X-Method-Override", "POST");
            visitor.send(method, address, "_csrf=" + token + "&_method=POST&" + form);
        }

        assertThat(newsroom.historySoFar()).isEqualTo(before);
        assertThat(visitor.send("TRACE", address, null).statusCode()).isEqualTo(405);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    @DisplayName("case 43: reading changes nothing")
    void changesNothingByReading(Row row) {
        Asking.Question question = asking.question(row, allowed(row));
        long before = newsroom.historySoFar();

        question.visitor().get(question.scene().address());
        question.visitor().send("HEAD", question.scene().address(), null);
        question.visitor().send("OPTIONS", question.scene().address(), null);

        assertThat(newsroom.historySoFar()).isEqualTo(before);
    }

    /** Somebody signed in to whom the matrix promises success. */
    private static Asker allowed(Row row) {
        return whoMay(row).orElseThrow();
    }

    /** Nobody where the row tells of nothing but refusals. */
    private static Optional<Asker> whoMay(Row row) {
        return Stream.of(
                        Asker.REVIEWER_OF_OTHERS,
                        Asker.REVIEWER_OF_OWN,
                        Asker.ADMIN,
                        Asker.EDITOR_OF_OWN)
                .filter(asker -> row.answer(asker).matches("200|204|302|sign-in"))
                .findFirst();
    }
}
