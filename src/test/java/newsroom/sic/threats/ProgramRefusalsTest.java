package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.threats.ProgramMatrix.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Each code that the contract has for what is asked wrongly, at every address of the API: provoked,
 * held against the description, and without a trace in the store. Who may not is asked in {@link
 * ProgramMatrixTest}.
 */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramRefusalsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STALE = "\"77-0123456789ab\"";
    private static final String TOO_LARGE = " ".repeat(8 * 1024 * 1024 + 1);

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Described described;

    @SuppressWarnings("NullAway.Init")
    private Person everybody;

    @SuppressWarnings("NullAway.Init")
    private Person author;

    private String secret = "";

    @BeforeAll
    void hireTwo() throws Exception {
        newsroom = new Newsroom(house);
        author = cast.editor();
        everybody = cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
        secret =
                newsroom.the(Tokens.class)
                        .make(
                                new NewToken("refused", Set.of(Scope.values()), Lasting.MONTH),
                                everybody)
                        .secret();
        described = new Described(new Question("GET", "/api/v1/openapi.json", null).ask().body());
    }

    static List<Row> rows() {
        return ProgramMatrix.rows().stream()
                .filter(row -> !row.path().contains("openapi"))
                // the container of annotations is described by the W3C
                .filter(row ->
                        row.path().startsWith("/api/") && !row.path().endsWith("/annotations/"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("cases 37, 42, 43: what is asked wrongly has the code of the contract everywhere")
    void answersEachWrongQuestionAsWritten(Row row) throws Exception {
        boolean own = !row.path().matches(".*/(approve|request-changes|reject)");
        Scene scene = Scene.of(row.scene(), own ? everybody : author, newsroom, cast);
        String address = scene.address();
        List<String> broken = new ArrayList<>();
        long before = newsroom.historySoFar();

        for (Wrong wrong : wrongs(row, address)) {
            HttpResponse<String> answer = wrong.question().ask();
            if (answer.statusCode() != wrong.status()) {
                broken.add(wrong + " was " + answer.statusCode() + " " + answer.body());
            } else if (answer.statusCode() != 405) {
                described
                        .undocumented(row.method(), row.path(), answer)
                        .forEach(what -> broken.add(wrong + ": undocumented " + what));
            }
        }

        assertThat(broken).isEmpty();
        assertThat(newsroom.historySoFar()).isEqualTo(before);
    }

    /** A question that has to be refused, and how. */
    private record Wrong(String why, int status, Question question) {

        @Override
        public String toString() {
            return why + " (" + status + ")";
        }
    }

    private List<Wrong> wrongs(Row row, String address) {
        List<Wrong> wrongs = new ArrayList<>();
        String example = described.example(row.method(), row.path());
        boolean versioned = described.answers(row.method(), row.path()).contains("428");
        Question right = new Question(row.method(), address, example);
        if (versioned) {
            wrongs.add(new Wrong("names no version", 428, right));
            wrongs.add(new Wrong("names any version", 428, right.with("If-Match", "*")));
            wrongs.add(new Wrong("names no tag", 400, right.with("If-Match", "0")));
            wrongs.add(new Wrong("is stale", 412, right.with("If-Match", STALE)));
            wrongs.add(new Wrong("has a weak tag", 412, right.with("If-Match", "W/" + STALE)));
        }
        Question late = versioned ? right.with("If-Match", STALE) : right;
        if (example != null) {
            wrongs.add(new Wrong("is no JSON", 400, late.body("{\"")));
            wrongs.add(new Wrong("is a list", 400, late.body("[]")));
            wrongs.add(new Wrong("says it twice", 400, late.body("{\"id\":1,\"id\":2}")));
            wrongs.add(new Wrong("names a role", 422, late.body("{\"role\":\"ADMIN\"}")));
            wrongs.add(new Wrong("names an approver", 422, late.body("{\"approvedBy\":1}")));
            wrongs.add(new Wrong("names a version", 422, late.body("{\"version\":1}")));
            wrongs.add(new Wrong("is too large", 413, late.body(TOO_LARGE)));
            wrongs.add(new Wrong("is plain text", 415, late.with("Content-Type", "text/plain")));
            wrongs.add(
                    new Wrong(
                            "is a form",
                            415,
                            late.with("Content-Type", "application/x-www-form-urlencoded")));
        }
        if (row.method().equals("POST")) {
            wrongs.add(new Wrong("has no key", 400, late.with("Idempotency-Key", "a b")));
        }
        if (row.changes()) {
            wrongs.add(
                    new Wrong(
                            "comes from elsewhere",
                            403,
                            late.with("Sec-Fetch-Site", "cross-site")));
        } else {
            wrongs.add(new Wrong("is unknown", 400, right.at("?_method=DELETE")));
            wrongs.add(new Wrong("comes twice", 400, right.at("?limit=1&limit=2")));
        }
        if (described.takes(row.method(), row.path(), "limit")) {
            wrongs.add(new Wrong("wants too many", 422, right.at("?limit=201")));
            wrongs.add(new Wrong("wants none", 422, right.at("?limit=0")));
            wrongs.add(new Wrong("wants many", 400, right.at("?limit=many")));
            wrongs.add(new Wrong("has a forged mark", 400, right.at("?after=%21")));
        }
        wrongs.add(new Wrong("is traced", 405, new Question("TRACE", address, null)));
        return wrongs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersWithNothingWhereNothingChanged(Row row) throws Exception {
        if (row.changes()) {
            return;
        }
        Question question =
                new Question(
                        row.method(),
                        Scene.of(row.scene(), author, newsroom, cast).address(),
                        null);
        String tag = question.ask().headers().firstValue("ETag").orElse(null);

        if (tag != null) {
            assertThat(described.answers(row.method(), row.path())).contains("304");
            HttpResponse<String> same = question.with("If-None-Match", tag).ask();
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            assertThat(question.with("If-None-Match", "\"other\"").ask().statusCode())
                    .isEqualTo(200);
        }
    }

    /** What somebody asks who has every scope. */
    private final class Question {

        private final String method;
        private final String address;
        private final @Nullable String body;
        private final List<String> headers;

        Question(String method, String address, @Nullable String body) {
            this(method, address, body, List.of());
        }

        private Question(
                String method, String address, @Nullable String body, List<String> headers) {
            this.method = method;
            this.address = address;
            this.body = body;
            this.headers = headers;
        }

        Question with(String name, String value) {
            List<String> more = new ArrayList<>(headers);
            more.addAll(List.of(name, value));
            return new Question(method, address, body, more);
        }

        Question body(String other) {
            return new Question(method, address, other, headers);
        }

        Question at(String query) {
            return new Question(method, address + query, body, headers);
        }

        HttpResponse<String> ask() throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                            .header("Authorization", "Bearer " + secret)
                            .method(
                                    method,
                                    body == null
                                            ? BodyPublishers.noBody()
                                            : BodyPublishers.ofString(body));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            for (int i = 0; i < headers.size(); i += 2) {
                request.setHeader(headers.get(i), headers.get(i + 1));
            }
            return HTTP.send(request.build(), BodyHandlers.ofString());
        }
    }
}
