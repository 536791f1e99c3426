package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a template would carry out never gets to a template as anything but a value. */
@OnH2
class ExpressionsTest {

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[${7919*7927}]]",
                "__${7919*7927}__",
                "__${7919*7927}__::.x",
                "__${T(java.lang.Runtime).getRuntime()}__::x",
                "~{shared/layout}",
                "::refusal",
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "*{7919*7927}",
                "#{7919*7927}",
                "@{7919*7927}",
                "%{7919*7927}",
                "redirect:http://evil.example/",
                "forward:/people"
            })
    @DisplayName("case 4: an expression in a path, a parameter or a header is carried out nowhere")
    void carriesNothingOut(String expression) {
        Visitor visitor =
                Visitor.at(port).signedIn(cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN));
        String encoded = URLEncoder.encode(expression, StandardCharsets.UTF_8).replace("+", "%20");
        var editor = cast.editor();
        Newsroom newsroom = new Newsroom(house);
        long claim = newsroom.claim(editor).id();

        for (String address :
                List.of(
                        "/" + encoded,
                        "/articles/" + encoded,
                        "/articles/" + encoded + "/edit",
                        "/claims/" + encoded,
                        "/claims/" + claim + "/" + encoded,
                        "/annotations/" + encoded + "/history",
                        "/stories/" + encoded,
                        "/invitations/" + encoded,
                        "/webjars/" + encoded,
                        "/articles?q=" + encoded,
                        "/articles?outlet=" + encoded,
                        "/articles?sort=" + encoded,
                        "/articles?after=" + encoded,
                        "/claims?q=" + encoded + "&status=" + encoded,
                        "/claims?outlet=" + encoded,
                        "/annotations?state=" + encoded,
                        "/review?after=" + encoded,
                        "/review?at=" + encoded,
                        "/claims/" + claim + "?fragment=" + encoded + "&view=" + encoded,
                        "/exports/claims.csv?outlet=" + encoded,
                        "/sign-in?next=/" + encoded)) {
            isHarmless(address, visitor.get(address));
        }
        isHarmless(
                "headers",
                visitor.get(
                        "/nowhere",
                        "HX-Request",
                        "true",
                        "HX-Target",
                        expression,
                        "HX-Trigger-Name",
                        expression,
                        "Accept-Language",
                        "en",
                        "User-Agent",
                        expression));
    }

    private static void isHarmless(String address, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(address).isLessThan(500);
        assertThat(answer.body())
                .as(address)
                .doesNotContain("62773913", "java.lang.Runtime@", "uid=", "Exception");
        assertThat(answer.headers().firstValue("Location").orElse("/"))
                .matches("(http://127\\.0\\.0\\.1:\\d+)?/(?![/\\\\]).*|/")
                .doesNotContain("62773913");
    }

    @Test
    @DisplayName("case 4: nor in a form that comes back with what was typed")
    void carriesNothingOutOfForms() {
        Visitor visitor = Visitor.at(port).signedIn(cast.somebody(Role.EDITOR, Role.ADMIN));
        String typed = "[[${7919*7927}]] __${7919*7927}__ ~{shared/layout} *{7919*7927}";
        String tooLong = typed + "x".repeat(600);
        visitor.get("/stories");

        for (String address : List.of("/stories", "/articles/paste", "/people")) {
            HttpResponse<String> answer =
                    visitor.post(
                            address,
                            "title",
                            tooLong,
                            "headline",
                            tooLong,
                            "text",
                            typed,
                            "username",
                            "a b",
                            "displayName",
                            typed);
            isHarmless(address, answer);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(
                            visitor.page().select("input, textarea").eachAttr("value").toString()
                                    + visitor.page().select("textarea").text())
                    .contains("[[${7919*7927}]] __${7919*7927}__ ~{shared/layout}");
        }
    }
}
