package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every answer of the house carries, and what it shows to whom. */
@OnH2
class DoorsTest {

    private static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    @Autowired private Cast cast;
    @Autowired private MockMvcTester mvc;
    @LocalServerPort private int port;

    static Stream<String> kindsOfPages() {
        return Stream.of(
                "/sign-in",
                "/account",
                "/nowhere",
                "/error",
                HTMX,
                "/css/nowhere.css",
                "/actuator/health",
                "/invitations/nobodys",
                "/a;b=c",
                "/sign-in?next=a&next=b");
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    @DisplayName("case 7: no response can be framed, errors and refusals included")
    void sendsTheSamePolicyWithEveryResponse(String path) {
        HttpResponse<String> answer = Visitor.at(port).get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .matches("default-src 'none'; script-src 'nonce-[\\w-]{22}'; style-src 'self'; .*")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/secret", "/a%00b", "/a%zz"})
    @DisplayName("case 7: nor can the answers to what the server itself cannot read")
    void sendsAPolicyWithWhatIsTurnedAwayBeforeTheDoors(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("Tomcat/", "Exception");
    }

    @Test
    void givesEachResponseANonceOfItsOwn() {
        Visitor visitor = Visitor.at(port);

        assertThat(header(visitor.get("/sign-in"), "Content-Security-Policy"))
                .isNotEqualTo(header(visitor.get("/sign-in"), "Content-Security-Policy"));
    }

    @Test
    void asksForTlsFromThenOnOnlyBehindTls() {
        assertThat(mvc.get().uri("/sign-in").secure(true))
                .hasHeader("Strict-Transport-Security", "max-age=31536000");
        assertThat(mvc.get().uri("/sign-in")).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void servesFilesToBeCachedAndMakesNoSessionForThem() {
        Visitor visitor = Visitor.at(port);

        HttpResponse<String> file = visitor.get(HTMX);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Cache-Control")).contains("max-age=3600");
        assertThat(visitor.session()).isEmpty();
        assertThat(header(visitor.get("/sign-in"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void sendsStrangersToSignInAndBack() {
        HttpResponse<String> page = Visitor.at(port).get("/claims?status=open&q=a%20b");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(header(page, "Location"))
                .endsWith("/sign-in?next=%2Fclaims%3Fstatus%3Dopen%26q%3Da%2520b");
    }

    @Test
    void tellsHtmxToGoToSignInAndBackToItsPage() {
        HttpResponse<String> part =
                Visitor.at(port)
                        .get(
                                "/claims",
                                "HX-Request",
                                "true",
                                "HX-Current-URL",
                                "http://localhost/articles/5?line=3");

        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(header(part, "HX-Redirect"))
                .isEqualTo("/sign-in?next=%2Farticles%2F5%3Fline%3D3");
    }

    @Test
    void hidesFromARoleWhatIsNotForIt() {
        Visitor editor = Visitor.at(port).signedIn(cast.editor());

        HttpResponse<String> forbidden = editor.get("/people");
        String said = editor.page().select(".refusal").text();
        HttpResponse<String> absent = editor.get("/nowhere");

        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(said)
                .isEqualTo("There is nothing at this address, or it is not for you.")
                .isEqualTo(editor.page().select(".refusal").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/mappings",
                "/h2-console",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/.git/config",
                "/js/sic.js.map",
                "/application.yaml",
                "/templates/error.html"
            })
    @DisplayName("case 48: nothing of the machine room is public, nor there for who is signed in")
    void hidesTheMachineRoom(String path) {
        assertThat(Visitor.at(port).get(path).statusCode()).isIn(302, 404);
        assertThat(Visitor.at(port).signedIn(cast.admin()).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("case 48: health is public, in one word")
    void tellsItsHealth() {
        for (String path :
                List.of(
                        "/actuator/health",
                        "/actuator/health/liveness",
                        "/actuator/health/readiness")) {
            HttpResponse<String> answer = Visitor.at(port).get(path, "Accept", "*/*");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("UP").doesNotContain("components", "details");
        }
    }

    @Test
    @DisplayName("case 48: an error says a sentence and shows no trace")
    void saysWhatWentWrongInASentence() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());

        HttpResponse<String> page = visitor.get("/account?a=1&a=2");
        HttpResponse<String> problem = visitor.get("/nowhere", "Accept", "application/json");
        HttpResponse<String> fragment = visitor.get("/nowhere", "HX-Request", "true");

        assertThat(page.body()).contains("could not be read").doesNotContain("Exception", "\tat ");
        assertThat(header(problem, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.body()).contains("\"status\":404").doesNotContain("Exception");
        assertThat(fragment.body()).startsWith("<p class=\"refusal\"");
    }

    /** What an ordinary client would not let through. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
