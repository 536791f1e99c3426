package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.MadeToken;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.account.Scope;
import newsroom.sic.account.TokenView;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in by a token, and how far. */
abstract class ProgramDoorContract extends ContractOfTheApi {

    @Autowired private People people;
    @Autowired private JdbcClient jdbc;

    @Test
    void letsNobodyInWithoutATokenThatWorks() {
        for (String sent :
                new String[] {
                    "Bearer sic_1_" + "x".repeat(43),
                    "Bearer nonsense",
                    "Bearer",
                    "Basic ZWRpdG9yOmVkaXRvcg==",
                    "Digest x"
                }) {
            Answer no = Program.with(sent, port).get("/claims").is(401);
            assertThat(no.header("WWW-Authenticate"))
                    .startsWith("Bearer")
                    .contains("invalid_token");
            assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        }
        Answer no = Program.with(null, port).get("/claims").is(401);
        assertThat(no.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"Sic\"");
        assertThat(Program.with(null, port).get("/nowhere").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("case 42: a browser's session opens nothing here, and no session is made")
    void takesNoCookie() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String session = visitor.session().orElseThrow();

        assertThat(visitor.get("/api/v1/claims").statusCode()).isEqualTo(401);
        assertThat(visitor.post("/api/v1/stories", "title", "x").statusCode()).isEqualTo(401);
        assertThat(visitor.session()).contains(session);
        assertThat(desk.get("/claims").header("Set-Cookie")).isEmpty();
        desk.post("/stories", json("title", "x"), "Sec-Fetch-Site", "cross-site").is(403);
    }

    @Test
    void opensNoMoreThanItsScopes() {
        Program reads = Program.of(reviewer, tokens, port, Set.of(Scope.READ));
        Program writes = Program.of(reviewer, tokens, port, Set.of(Scope.READ, Scope.WRITE));
        Program decides = Program.of(reviewer, tokens, port, Set.of(Scope.READ, Scope.REVIEW));
        Answer sent = submitted(claim().id());
        String path = "/annotations/" + sent.id();

        reads.get(path).is(200);
        Answer no = reads.post("/articles", json("text", copy())).is(403);
        assertThat(no.header("WWW-Authenticate")).contains("insufficient_scope");
        writes.post(path + "/approve", null, "If-Match", sent.tag()).is(403);
        decides.post(path + "/comments", json("body", "x")).is(403);
        decides.post(path + "/approve", null, "If-Match", sent.tag()).is(200);
        Program.of(editor, tokens, port, Set.of(Scope.WRITE)).get(path).is(403);
    }

    @Test
    @DisplayName("case 40: a role taken or an account disabled counts from the next request on")
    void knowsWhatItsOwnerMayDoNow() {
        Person admin = cast.admin();
        people.changeRoles(
                editor.id(), people.member(editor.id()).version(), Set.<Role>of(), admin);
        desk.get("/claims").is(200);
        desk.post("/articles", json("text", copy())).is(403);

        people.disable(editor.id(), people.member(editor.id()).version(), admin);

        desk.get("/claims").is(401);
    }

    @Test
    void endsWithItsTimeOrWhenItIsRevoked() {
        MadeToken made =
                tokens.make(new NewToken("one", Set.of(Scope.READ), Lasting.MONTH), editor);
        Program one = Program.with("Bearer " + made.secret(), port);
        one.get("/claims").is(200);

        tokens.revoke(made.token().id(), editor);

        one.get("/claims").is(401);
        MadeToken old = tokens.make(new NewToken("old", Set.of(Scope.READ), Lasting.MONTH), editor);
        jdbc.sql(
                        "update token set made_at = timestamp with time zone '2001-01-01 00:00:00+00',"
                                + " expires_at = timestamp with time zone '2001-02-01 00:00:00+00'"
                                + " where id = ?")
                .param(old.token().id())
                .update();
        Program.with("Bearer " + old.secret(), port).get("/claims").is(401);
    }

    @Test
    void isKeptAsAHashAndKnowsWhenItWasUsed() {
        MadeToken made = tokens.make(new NewToken("one", Set.of(Scope.READ), Lasting.YEAR), editor);
        assertThat(made.secret()).matches("sic_\\d+_[\\w-]{43}");
        assertThat(made.token().lastUsedAt()).isNull();

        Program.with("Bearer " + made.secret(), port).get("/claims").is(200);

        TokenView used =
                tokens.of(editor).stream()
                        .filter(one -> one.id() == made.token().id())
                        .findFirst()
                        .orElseThrow();
        assertThat(used.lastUsedAt()).isNotNull();
        String stored =
                jdbc.sql("select secret_sha256 from token where id = ?")
                        .param(made.token().id())
                        .query(String.class)
                        .single();
        assertThat(stored).hasSize(64);
        assertThat(made.secret()).doesNotContain(stored);
        String random = made.secret().substring(made.secret().indexOf('_', 4) + 1);
        String swapped = "sic_" + (made.token().id() + 1) + "_" + random;
        Program.with("Bearer " + swapped, port).get("/claims").is(401);
    }

    @Test
    void isMadeAndRevokedByItsOwnerAlone() {
        Person reader = cast.reader();
        assertThatThrownBy(() ->
                        tokens.make(new NewToken("w", Set.of(Scope.WRITE), Lasting.MONTH), reader))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        tokens.make(new NewToken("r", Set.of(Scope.REVIEW), Lasting.MONTH), editor))
                .isInstanceOf(Refusal.class);
        MadeToken made = tokens.make(new NewToken("r", Set.of(Scope.READ), Lasting.MONTH), reader);
        assertThatThrownBy(() -> tokens.revoke(made.token().id(), editor))
                .isInstanceOf(Refusal.class);
        String changes =
                jdbc.sql(
                                "select changes from history_entry where subject_kind = 'account' and"
                                        + " subject_id = ? and action = 'made a token'")
                        .param(reader.id())
                        .query(String.class)
                        .single();
        assertThat(changes).contains("read").doesNotContain(made.secret());
    }

    @Test
    void isShownOnceOnThePage() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/account");
        visitor.post("/account/tokens", "name", "Nightly", "scope", "READ", "lasting", "MONTH");

        visitor.get("/account");
        String secret = visitor.page().select("#made-token").text();
        Program.with("Bearer " + secret, port).get("/claims").is(200);

        visitor.get("/account");
        assertThat(visitor.page().text()).contains("Nightly").doesNotContain(secret);
        String revoke = visitor.page().select("form[action$=/revoke]").attr("action");
        visitor.post(revoke);
        Program.with("Bearer " + secret, port).get("/claims").is(401);
        assertThat(visitor.post("/account/tokens", "name", "", "scope", "READ").statusCode())
                .isEqualTo(422);
        assertThat(Cast.PASSWORD).isNotEmpty();
    }

    @Test
    void saysWhatIsLeftOfItsPortion() {
        Answer first = desk.get("/claims").is(200);

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"token\";q=6000;w=60");
        assertThat(first.header("RateLimit")).matches("\"token\";r=\\d+;t=\\d+");
        assertThat(first.header("X-RateLimit-Limit")).isEmpty();
    }
}
