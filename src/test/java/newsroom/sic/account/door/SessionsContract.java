package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

abstract class SessionsContract {

    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private ServletContext servlets;
    @Autowired private MockMvcTester mvc;
    @LocalServerPort private int port;

    @Test
    @DisplayName("case 40: a role that was taken is missing from the next request on")
    void refusesWhatAPersonMayNoLongerDo() {
        Person admin = cast.somebody(Role.ADMIN, Role.EDITOR);
        Visitor visitor = Visitor.at(port).signedIn(admin);
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);

        people.changeRoles(admin.id(), version(admin), Set.of(Role.EDITOR), cast.admin());

        assertThat(visitor.get("/people").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("case 40: whoever is disabled is signed out at the next request")
    void signsOutWhoeverIsDisabled() {
        Person editor = cast.editor();
        Visitor visitor = Visitor.at(port).signedIn(editor);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

        people.disable(editor.id(), version(editor), cast.admin());

        assertThat(visitor.get("/account")).satisfies(SessionsContract::isSentToSignIn);

        people.enable(editor.id(), version(editor), cast.admin());

        assertThat(visitor.get("/account")).satisfies(SessionsContract::isSentToSignIn);
    }

    @Test
    @DisplayName("case 41: the session that was there before sign-in is dead afterwards")
    void beginsANewSessionAtSignIn() {
        Visitor visitor = Visitor.at(port);
        visitor.get("/sign-in");
        Visitor before = visitor.twin();

        visitor.post("/sign-in", "username", cast.editor().username(), "password", Cast.PASSWORD);

        assertThat(visitor.session()).isPresent().isNotEqualTo(before.session());
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(before.get("/account")).satisfies(SessionsContract::isSentToSignIn);
    }

    @Test
    @DisplayName("case 41: a session is dead after sign-out")
    void endsTheSessionAtSignOut() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/account");
        Visitor thief = visitor.twin();

        assertThat(visitor.post("/sign-out")).satisfies(SessionsContract::isSentToSignIn);

        assertThat(thief.get("/account")).satisfies(SessionsContract::isSentToSignIn);
    }

    @Test
    @DisplayName("case 41: a change of password ends every session but the one at hand, renewed")
    void endsAllOtherSessionsWhenThePasswordChanges() {
        Person editor = cast.editor();
        Visitor elsewhere = Visitor.at(port).signedIn(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/account");
        Visitor thief = visitor.twin();

        HttpResponse<String> answer =
                visitor.post(
                        "/account/password",
                        "current",
                        Cast.PASSWORD,
                        "chosen",
                        "another good password");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(visitor.page().select("[role=status]").text()).contains("is changed");
        assertThat(thief.get("/account")).satisfies(SessionsContract::isSentToSignIn);
        assertThat(elsewhere.get("/account")).satisfies(SessionsContract::isSentToSignIn);
    }

    @Test
    @DisplayName("case 41: one can sign out everywhere at once")
    void endsEverySessionOfTheAccount() {
        Person editor = cast.editor();
        Visitor elsewhere = Visitor.at(port).signedIn(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/account");

        visitor.post("/account/sign-out-everywhere");

        assertThat(visitor.get("/account")).satisfies(SessionsContract::isSentToSignIn);
        assertThat(elsewhere.get("/account")).satisfies(SessionsContract::isSentToSignIn);
    }

    @Test
    @DisplayName("case 41: a session ends after a day, however busy")
    void endsASessionAfterADay() {
        Person editor = cast.editor();
        int epoch = people.standing(editor.id()).orElseThrow().sessionEpoch();
        Instant dayAgo = Instant.now().minus(SessionMark.LONGEST);

        assertThat(
                        mvc.get()
                                .uri("/account")
                                .sessionAttr(
                                        SessionMark.NAME,
                                        new SessionMark(
                                                editor.id(), epoch, dayAgo.plusSeconds(60))))
                .hasStatusOk();
        assertThat(
                        mvc.get()
                                .uri("/account")
                                .sessionAttr(
                                        SessionMark.NAME,
                                        new SessionMark(
                                                editor.id(), epoch, dayAgo.minusSeconds(1))))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/sign-in?next=%2Faccount");
    }

    @Test
    @DisplayName("case 41: an idle session ends after eight hours")
    void endsAnIdleSessionAfterEightHours() {
        assertThat(Duration.ofMinutes(servlets.getSessionTimeout())).isEqualTo(Duration.ofHours(8));
    }

    private int version(Person person) {
        return people.member(person.id()).version();
    }

    private static void isSentToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("/sign-in")
                .doesNotContain("jsessionid");
    }
}
