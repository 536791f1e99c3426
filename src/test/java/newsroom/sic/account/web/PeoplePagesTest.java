package newsroom.sic.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import newsroom.sic.account.AccountState;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
class PeoplePagesTest {

    @Autowired private Cast cast;
    @Autowired private People people;
    @LocalServerPort private int port;

    @Test
    void invitesSomebodyByALinkThatIsShownOnce() {
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        String username = name("ann");
        admin.get("/people");

        HttpResponse<String> answer =
                admin.post(
                        "/people",
                        "username",
                        username,
                        "displayName",
                        "\u05D0\u05DF <b>",
                        "role",
                        "EDITOR",
                        "role",
                        "REVIEWER");
        admin.get("/people");
        String link = admin.page().select("code").text();

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(link).startsWith("http://127.0.0.1:" + port + "/invitations/");
        assertThat(people.byUsername(username).orElseThrow().roles())
                .containsExactly(Role.EDITOR, Role.REVIEWER);
        assertThat(admin.page().select("bdi").eachText()).contains("\u05D0\u05DF <b>");

        admin.get("/people");
        assertThat(admin.page().select("code")).isEmpty();

        Visitor ann = Visitor.at(port);
        String path = link.substring(link.indexOf("/invitations/"));
        assertThat(ann.get(path).statusCode()).isEqualTo(200);
        assertThat(ann.post(path, "password", "short").statusCode()).isEqualTo(422);
        assertThat(ann.page().select(".refusal").text()).contains("at least 10 characters");
        assertThat(ann.post(path, "password", Cast.PASSWORD).statusCode()).isEqualTo(302);
        ann.get("/sign-in");
        assertThat(ann.page().select("[role=status]").text()).contains("password is set");
        assertThat(ann.get(path).statusCode()).isEqualTo(404);

        Visitor.at(port).signedIn(people.byUsername(username).orElseThrow());
    }

    @Test
    void keepsWhatWasTypedWhenAnInvitationIsRefused() {
        Person there = cast.editor();
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        admin.get("/people");

        HttpResponse<String> taken =
                admin.post(
                        "/people",
                        "username",
                        there.username(),
                        "displayName",
                        "Typed here",
                        "role",
                        "ADMIN");

        assertThat(taken.statusCode()).isEqualTo(409);
        Element form = admin.page().selectFirst("form[action=/people]");
        assertThat(form).isNotNull();
        assertThat(form.select(".refusal").text()).contains("taken");
        assertThat(form.select("[name=username]").val()).isEqualTo(there.username());
        assertThat(form.select("[name=displayName]").val()).isEqualTo("Typed here");
        assertThat(form.select("[name=role][checked]").eachAttr("value")).containsExactly("ADMIN");
        assertThat(admin.post("/people", "username", "a b", "displayName", "X").statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsTheTickedRolesWhenSomebodyElseWasQuicker() {
        Person editor = cast.editor();
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        admin.get("/people");
        String seen = rolesForm(admin, editor).select("[name=version]").val();
        people.changeRoles(editor.id(), Integer.parseInt(seen), Set.of(Role.ADMIN), cast.admin());

        HttpResponse<String> answer =
                admin.post(
                        "/people/" + editor.id() + "/roles", "version", seen, "role", "REVIEWER");

        assertThat(answer.statusCode()).isEqualTo(412);
        Element form = rolesForm(admin, editor);
        assertThat(form.select("[name=role][checked]").eachAttr("value"))
                .containsExactly("REVIEWER");
        assertThat(form.parent()).isNotNull();
        assertThat(form.parent().select(".refusal").text())
                .contains("changed this account meanwhile", "roles: Admin");

        String now = form.select("[name=version]").val();
        assertThat(
                        admin.post(
                                        "/people/" + editor.id() + "/roles",
                                        "version",
                                        now,
                                        "role",
                                        "REVIEWER")
                                .statusCode())
                .isEqualTo(302);
        assertThat(people.byId(editor.id()).roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void disablesEnablesAndMakesANewLink() {
        Person editor = cast.editor();
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        admin.get("/people");

        assertThat(change(admin, editor, "disable")).isEqualTo(302);
        assertThat(people.member(editor.id()).state()).isEqualTo(AccountState.DISABLED);
        assertThat(change(admin, editor, "disable")).isEqualTo(409);
        assertThat(admin.page().select(".refusal").text()).contains("disabled already");
        assertThat(change(admin, editor, "enable")).isEqualTo(302);
        assertThat(change(admin, editor, "link")).isEqualTo(302);
        admin.get("/people");
        assertThat(admin.page().select("code").text()).contains("/invitations/");
        assertThat(admin.post("/people/0/disable", "version", "0").statusCode()).isEqualTo(404);
    }

    @Test
    void changesOnesOwnNameAndKeepsWhatWasTypedOnRefusal() {
        Visitor editor = Visitor.at(port).signedIn(cast.editor());
        editor.get("/account");
        String version = editor.page().select("[name=version]").val();

        String tooLong = "n".repeat(101);
        HttpResponse<String> refused =
                editor.post("/account/name", "version", version, "displayName", tooLong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(editor.page().select("[name=displayName]").val()).isEqualTo(tooLong);
        assertThat(
                        editor.post("/account/name", "version", version, "displayName", "Zoë")
                                .statusCode())
                .isEqualTo(302);
        assertThat(
                        editor.post("/account/name", "version", version, "displayName", "Again")
                                .statusCode())
                .isEqualTo(412);
        assertThat(editor.page().select("[name=displayName]").val()).isEqualTo("Again");
        assertThat(editor.page().select(".bar bdi").text()).isEqualTo("Zoë");
    }

    @Test
    void saysAtTheFormWhyAPasswordIsNotTaken() {
        Visitor editor = Visitor.at(port).signedIn(cast.editor());
        editor.get("/account");

        HttpResponse<String> refused =
                editor.post("/account/password", "current", "wrong", "chosen", "good enough now");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(editor.page().select("form[action=/account/password] .refusal").text())
                .contains("current password");
        assertThat(refused.body()).doesNotContain("good enough now");
    }

    private int change(Visitor admin, Person person, String what) {
        return admin.post(
                        "/people/" + person.id() + "/" + what,
                        "version",
                        Integer.toString(people.member(person.id()).version()))
                .statusCode();
    }

    private static Element rolesForm(Visitor admin, Person person) {
        Element form = admin.page().selectFirst("form[action=/people/" + person.id() + "/roles]");
        assertThat(form).isNotNull();
        return form;
    }

    private static String name(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
