package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is asked of a change before anybody looks at what it would change. */
@OnH2
class ChangesAtTheDoorTest {

    @Autowired private Cast cast;
    @Autowired private MockMvcTester mvc;
    @LocalServerPort private int port;

    @Test
    void letsOnlyWritersChangeAndOnlyReviewersDecide() {
        Person reader = cast.reader();
        Person editor = cast.editor();
        Person admin = cast.admin();
        List<String> decisions =
                List.of(
                        "/annotations/1/approve",
                        "/annotations/1/request-changes",
                        "/annotations/1/reject");

        for (Person nonWriter : List.of(reader, admin)) {
            assertThat(turnedAway(nonWriter, "/claims")).isTrue();
        }
        assertThat(turnedAway(editor, "/claims")).isFalse();
        for (String decision : decisions) {
            assertThat(turnedAway(editor, decision)).isTrue();
            assertThat(turnedAway(cast.reviewer(), decision)).isFalse();
        }
        assertThat(turnedAway(reader, "/account/name")).isFalse();
        assertThat(turnedAway(editor, "/people")).isTrue();
        assertThat(turnedAway(admin, "/people")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    @DisplayName("case 42: a change without this session's token is refused")
    void refusesAChangeWithoutItsToken(String method) {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        Visitor other = Visitor.at(port).signedIn(cast.editor());
        other.get("/account");
        String others = other.token().orElseThrow();

        assertThat(visitor.send(method, "/claims", "a=b").statusCode()).isEqualTo(403);
        assertThat(visitor.send(method, "/claims", "a=b", "X-CSRF-TOKEN", others).statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(method, "/claims", "{}", "Content-Type", "text/plain").statusCode())
                .isEqualTo(403);
        assertThat(visitor.send(method, "/claims", "a=b", "HX-Request", "true").statusCode())
                .isEqualTo(403);
        assertThat(
                        visitor.send(
                                        method,
                                        "/imports",
                                        "--x--\r\n",
                                        "Content-Type",
                                        "multipart/form-data; boundary=x")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("case 42: the token goes in a header, too, as htmx sends it")
    void takesTheTokenFromAHeader() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/account");
        String header = visitor.page().select("meta[name=csrf-header]").attr("content");
        String token = visitor.page().select("meta[name=csrf-token]").attr("content");

        assertThat(visitor.send("POST", "/sign-out", "", header, token).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    @DisplayName("case 42: a change asked for by another site is refused, token or not")
    void refusesAChangeFromAnotherSite(String site) {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/account");
        String token = visitor.token().orElseThrow();

        HttpResponse<String> answer =
                visitor.send(
                        "POST", "/sign-out", "", "X-CSRF-TOKEN", token, "Sec-Fetch-Site", site);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account", "Sec-Fetch-Site", site).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECTED", "PROPFIND"})
    @DisplayName("case 43: a method that Sic has no use for is refused")
    void refusesOtherMethods(String method) {
        assertThat(Visitor.at(port).send(method, "/sign-in", null).statusCode())
                .isBetween(400, 405);
    }

    @Test
    @DisplayName("case 43: no parameter and no header makes a method another one")
    void ignoresOverrides() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());

        HttpResponse<String> byParameter = visitor.get("/sign-out?_method=POST");
        HttpResponse<String> byHeader = visitor.get("/sign-out", "X-HTTP-Method-Override", "POST");

        assertThat(byParameter.statusCode()).isBetween(404, 405);
        assertThat(byHeader.statusCode()).isBetween(404, 405);
        assertThat(visitor.send("HEAD", "/sign-out", null).statusCode()).isBetween(404, 405);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("case 43: a parameter given twice is refused, unless it is a list")
    void refusesDuplicates() {
        Visitor visitor = Visitor.at(port).signedIn(cast.admin());
        visitor.get("/account");

        assertThat(visitor.get("/account?a=1&a=2").statusCode()).isEqualTo(400);
        assertThat(visitor.post("/account/name?version=0", "version", "0").statusCode())
                .isEqualTo(400);
        assertThat(visitor.get("/account?role=EDITOR&role=ADMIN").statusCode()).isEqualTo(200);
    }

    /** By the door, that is; whether a page stands behind it is for others to say. */
    private boolean turnedAway(Person person, String path) {
        return "role"
                .equals(
                        mvc.post()
                                .uri(path)
                                .with(Cast.sending(person))
                                .exchange()
                                .getRequest()
                                .getAttribute(SecurityLog.class.getName() + ".why"));
    }
}
