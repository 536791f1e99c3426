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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import newsroom.sic.threats.ProgramMatrix.Row;
import newsroom.sic.threats.ProgramMatrix.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every address of the API, asked for with every kind of token, with the examples of its own
 * description as bodies; and every answer held against that description.
 */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramMatrixTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The thing that a change is made to, which has the tag. */
    private static final Pattern THING =
            Pattern.compile(
                    "/api/v1/(articles/\\d+/lines/\\d+|[a-z]+/\\d+)|/annotations/\\d+\\.jsonld");

    private static final String BOUNDARY = "program";

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Described described;

    @SuppressWarnings("NullAway.Init")
    private Person somebodyElse;

    private final Map<Token, Person> people = new EnumMap<>(Token.class);
    private final Map<Token, String> secrets = new EnumMap<>(Token.class);

    @BeforeAll
    void hireEverybody() throws Exception {
        newsroom = new Newsroom(house);
        somebodyElse = cast.editor();
        hire(Token.READER, cast.reader(), Scope.READ);
        hire(Token.READS, cast.reviewer(), Scope.READ);
        hire(Token.WRITES_OWN, cast.editor(), Scope.READ, Scope.WRITE);
        hire(Token.WRITES_OTHERS, cast.editor(), Scope.READ, Scope.WRITE);
        hire(Token.DECIDES, cast.reviewer(), Scope.READ, Scope.REVIEW);
        hire(Token.ADMIN, cast.admin(), Scope.READ, Scope.ADMIN);
        hire(
                Token.OF_ABSENT,
                cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN),
                Scope.values());
        described =
                new Described(ask("GET", "/api/v1/openapi.json", null, Token.READER, null).body());
    }

    private void hire(Token token, Person person, Scope... scopes) {
        people.put(token, person);
        secrets.put(
                token,
                newsroom.the(Tokens.class)
                        .make(
                                new NewToken(
                                        "matrix", Set.copyOf(Arrays.asList(scopes)), Lasting.MONTH),
                                person)
                        .secret());
    }

    static List<Row> rows() {
        return ProgramMatrix.rows();
    }

    @Test
    @DisplayName("case 34: every route of the API has its row in the matrix, every row its route")
    void matrixNamesEveryRoute() {
        Set<String> written = new TreeSet<>();
        ProgramMatrix.rows().forEach(row -> written.add(row.route()));

        assertThat(written).isEqualTo(Routes.ofPrograms(house));
    }

    @Test
    void everyRouteIsDescribed() {
        Set<String> routes = Routes.ofPrograms(house);
        routes.removeIf(route -> !isDescribed(route.substring(route.indexOf('/'))));

        assertThat(described.operations()).isEqualTo(routes);
        assertThat(described.document().get("openapi").asString()).startsWith("3.1");
    }

    /** The container of the W3C's protocol is described by that protocol. */
    private static boolean isDescribed(String path) {
        return path.startsWith("/api/v1/")
                && !path.contains("openapi")
                && !path.equals("/api/v1/annotations/");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("case 34: every token gets the answer that the matrix says, as it is described")
    void answersAsTheMatrixSays(Row row) throws Exception {
        Map<Token, String> given = new EnumMap<>(Token.class);
        List<String> broken = new ArrayList<>();
        for (Token token : Token.values()) {
            if (row.answer(token).equals("-")) {
                given.put(token, "-");
                continue;
            }
            Scene scene = scene(row, token);
            String address = scene.address();
            String tag = row.changes() ? tag(address) : null;
            long before = newsroom.historySoFar();

            HttpResponse<String> answer = ask(row.method(), address, body(row, scene), token, tag);

            given.put(token, Integer.toString(answer.statusCode()));
            boolean changed = newsroom.historySoFar() > before;
            if (changed != (row.changes() && answer.statusCode() < 300)) {
                broken.add(token + (changed ? " changed something" : " changed nothing"));
            }
            if (isDescribed(row.path())) {
                described
                        .undocumented(row.method(), row.path(), answer)
                        .forEach(what -> broken.add(token + ": undocumented " + what));
            }
        }

        assertThat(given).isEqualTo(row.answers());
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("case 42: without a token, and with a session's cookie alone, nobody gets in")
    void letsNobodyElseIn(Row row) throws Exception {
        String address = scene(row, Token.WRITES_OTHERS).address();
        Visitor visitor = Visitor.at(port).signedIn(somebodyElse);
        long before = newsroom.historySoFar();

        assertThat(ask(row.method(), address, null, null, null).statusCode()).isEqualTo(401);
        assertThat(visitor.send(row.method(), address, null).statusCode()).isEqualTo(401);
        assertThat(newsroom.historySoFar()).isEqualTo(before);
    }

    private Scene scene(Row row, Token token) {
        Person owner =
                token == Token.WRITES_OWN ? people.getOrDefault(token, somebodyElse) : somebodyElse;
        Scene scene = Scene.of(row.scene(), owner, newsroom, cast);
        return token == Token.OF_ABSENT ? scene.absent() : scene;
    }

    private @Nullable String body(Row row, Scene scene) throws Exception {
        if (row.path().startsWith("/annotations/")) {
            return row.changes() && !row.method().equals("DELETE") ? linked(row, scene) : null;
        }
        if (row.path().endsWith("/imports")) {
            return "--"
                    + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\""
                    + "\r\nContent-Type: text/plain\r\n\r\n"
                    + newsroom.copy()
                    + "\r\n--"
                    + BOUNDARY
                    + "--\r\n";
        }
        if (row.path().endsWith("/text")) {
            return newsroom.copy();
        }
        return described.example(row.method(), row.path());
    }

    /** One made anew, or one there with another word. */
    private String linked(Row row, Scene scene) throws Exception {
        if (row.method().equals("PUT")) {
            return ask("GET", scene.address(), null, Token.READS, null)
                    .body()
                    .replace("It was twelve.", "It was eleven.");
        }
        return """
        {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",
         "body": {"type": "TextualBody", "value": "Who counted them?"},
         "target": {"source": "/articles/%s",
                    "selector": {"type": "TextQuoteSelector", "exact": "%s"}}}
        """
                .formatted(scene.thing(), Newsroom.WORDS);
    }

    private String tag(String address) throws Exception {
        Matcher thing = THING.matcher(address);
        if (!thing.lookingAt()) {
            return "\"0\"";
        }
        return ask("GET", thing.group(), null, Token.READS, null)
                .headers()
                .firstValue("ETag")
                .orElse("\"0\"");
    }

    private HttpResponse<String> ask(
            String method,
            String address,
            @Nullable String body,
            @Nullable Token token,
            @Nullable String tag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + secrets.get(token));
        }
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.header(
                    "Content-Type",
                    body.startsWith("--")
                            ? "multipart/form-data; boundary=" + BOUNDARY
                            : address.endsWith("/text") ? "text/plain" : "application/json");
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
