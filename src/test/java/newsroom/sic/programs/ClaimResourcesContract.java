package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

abstract class ClaimResourcesContract extends ContractOfTheApi {

    @Autowired private JdbcClient jdbc;

    @Test
    void pinsAClaimToAQuotation() {
        long article = article().id();

        Answer made =
                desk.post(
                                "/articles/" + article + "/claims",
                                json(
                                        "exact", "thirteen agreements",
                                        "prefix", "Monday ",
                                        "suffix", " were",
                                        "statement", "They were thirteen.",
                                        "claimant", "A minister"))
                        .is(201);

        assertThat(made.header("Location")).isEqualTo("/api/v1/claims/" + made.id());
        Answer got = desk.get("/claims/" + made.id()).is(200);
        assertThat(got.json()).isEqualTo(made.json());
        assertThat(got.tag()).isEqualTo(made.tag());
        JsonNode claim = got.json();
        assertThat(claim.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "articleId",
                        "statement",
                        "claimant",
                        "status",
                        "verdict",
                        "assignee",
                        "dueOn",
                        "anchor");
        assertThat(claim.get("anchor").propertyNames())
                .containsExactlyInAnyOrder(
                        "revision", "state", "start", "end", "exact", "prefix", "suffix", "letGo");
        assertThat(claim.at("/anchor/exact").asString()).isEqualTo("thirteen agreements");
        assertThat(claim.at("/anchor/start").asInt()).isEqualTo(10);
        assertThat(claim.at("/anchor/end").asInt()).isEqualTo(29);
        assertThat(claim.at("/anchor/state").asString()).isEqualTo("exact");
        assertThat(claim.get("status").asString()).isEqualTo("unchecked");
        assertThat(claim.get("verdict").isNull()).isTrue();
    }

    @Test
    void pinsAClaimToASpanInCodePoints() {
        long article = article("😀😀 twelve ships came. Copy " + System.nanoTime()).id();

        Answer made =
                desk.post("/articles/" + article + "/claims", json("start", 3, "end", 9)).is(201);

        assertThat(made.text("anchor.exact")).isEqualTo("twelve");
        assertThat(made.text("statement")).isEqualTo("twelve");
        String path = "/articles/" + article + "/claims";
        desk.post(path, json("start", 9, "end", 3)).is(422);
        desk.post(path, json("start", 3)).is(422);
        desk.post(path, json("start", 3, "end", 9, "exact", "twelve")).is(422);
        desk.post(path, json("start", 3, "end", 9, "revision", 2)).is(412);
        desk.post(path, "{}").is(422);
        desk.post(path, json("exact", "twelve ship")).is(201);
    }

    @Test
    void refusesAQuotationThatFitsSeveralPlacesOrNone() {
        long article = article("One ship and one ship and no more. " + System.nanoTime()).id();
        String path = "/articles/" + article + "/claims";

        Answer several = desk.post(path, json("exact", "ship and")).is(409);
        assertThat(several.json().at("/candidates")).hasSize(2);
        assertThat(several.json().at("/candidates/0/start").asInt()).isEqualTo(4);
        Answer nowhere = desk.post(path, json("exact", "two ships")).is(422);
        assertThat(nowhere.json().at("/errors/0/pointer").asString()).isEqualTo("/exact");
        desk.post(path, json("exact", "ship and", "suffix", " no")).is(201);
        desk.post("/articles/3999999999/claims", json("exact", "ship")).is(404);
    }

    @Test
    void changesWhatIsSaidOfAClaim() {
        Answer made = claim();
        String path = "/claims/" + made.id();

        Answer patched =
                desk.send(
                                "PATCH",
                                path,
                                json("assignee", reviewer.username(), "dueOn", "2030-01-02"),
                                "If-Match",
                                made.tag())
                        .is(200);

        assertThat(patched.text("assignee")).isEqualTo(reviewer.username());
        assertThat(patched.text("dueOn")).isEqualTo("2030-01-02");
        assertThat(patched.text("statement")).isEqualTo("thirteen agreements");
        Answer cleared =
                desk.send("PATCH", path, json("assignee", null), "If-Match", patched.tag()).is(200);
        assertThat(cleared.json().get("assignee").isNull()).isTrue();
        assertThat(cleared.text("dueOn")).isEqualTo("2030-01-02");
        String now = cleared.tag();
        desk.send("PATCH", path, json("assignee", "nobody-at-all"), "If-Match", now).is(422);
        desk.send("PATCH", path, json("statement", null), "If-Match", now).is(422);
        desk.send("PATCH", path, json("verdict", "accurate"), "If-Match", now).is(422);
        desk.send("PATCH", path, json("statement", "x"), "If-Match", made.tag()).is(412);
        desk.send("PATCH", path, json("statement", "x"), "If-Match", "W/" + now).is(412);
        desk.send("PATCH", path, json("statement", "x"), "If-Match", "*").is(428);
        desk.send("PATCH", path, json("statement", "x"), "If-Match", "0").is(400);
    }

    @Test
    void listsByFilter() {
        Answer made = claim();
        String article = made.text("articleId");
        desk.send(
                        "PATCH",
                        "/claims/" + made.id(),
                        json("assignee", editor.username()),
                        "If-Match",
                        made.tag())
                .is(200);

        for (String filter :
                new String[] {
                    "article=" + article,
                    "assignee=" + editor.username(),
                    "article=" + article + "&status=unchecked",
                    "article=" + article + "&q=THIRTEEN"
                }) {
            JsonNode items = desk.get("/claims?" + filter).is(200).json().get("items");
            assertThat(items).as(filter).hasSize(1);
            assertThat(items.get(0)).isEqualTo(desk.get("/claims/" + made.id()).json());
        }
        assertThat(desk.get("/claims?article=" + article + "&status=checked").json().get("items"))
                .isEmpty();
        assertThat(desk.get("/claims?article=" + article + "&verdict=accurate").json().get("items"))
                .isEmpty();
        desk.get("/claims?verdict=nonsense").is(422);
        desk.get("/claims?article=nonsense").is(400);
        desk.get("/claims?assignee=nobody-at-all").is(422);
        desk.get("/claims?stats=checked").is(400);
    }

    @Test
    void removesAClaimOnWhichNothingRests() {
        Answer made = claim();
        String path = "/claims/" + made.id();
        desk.send("DELETE", path, null).is(428);

        desk.send("DELETE", path, null, "If-Match", made.tag()).is(204);

        desk.get(path).is(404);
        Answer kept = claim();
        draft(kept.id());
        String now = desk.get("/claims/" + kept.id()).tag();
        desk.send("DELETE", "/claims/" + kept.id(), null, "If-Match", now).is(409);
    }

    @Test
    void keepsAClaimOnWhichSomethingWasApproved() {
        Answer made = claim();
        Answer sent = submitted(made.id());
        String now = judge.get("/annotations/" + sent.id()).tag();
        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", now).is(200);
        String path = "/claims/" + made.id();

        Answer no = desk.send("DELETE", path, null, "If-Match", desk.get(path).tag()).is(409);

        assertThat(no.text("type")).isEqualTo("urn:sic:problem:claim.has-annotations");
        desk.get(path).is(200);
    }

    @Test
    void settlesAnAnchorThatIsUnsettled() {
        Answer made = claim();
        String path = "/claims/" + made.id();
        String span = json("start", 3, "end", 9);
        desk.post(path + "/anchor", span, "If-Match", made.tag()).is(409);
        jdbc.sql("update claim set anchor_state = 'LOST' where id = ?").param(made.id()).update();

        desk.post(path + "/anchor", span).is(428);
        Answer settled = desk.post(path + "/anchor", span, "If-Match", made.tag()).is(200);

        assertThat(settled.text("anchor.exact")).isEqualTo("Monday");
        assertThat(settled.text("anchor.state")).isEqualTo("exact");
        assertThat(desk.get(path + "/history").json().at("/items/0/action").asString())
                .isEqualTo("settled the anchor of the claim");
    }

    @Test
    void filesChangesAndRemovesEvidence() {
        long claim = claim().id();

        Answer filed = evidence(claim);

        assertThat(filed.header("Location")).isEqualTo("/api/v1/evidence/" + filed.id());
        assertThat(filed.text("grade")).isEqualTo("primary");
        assertThat(filed.text("addedBy")).isEqualTo(editor.username());
        String path = "/evidence/" + filed.id();
        assertThat(desk.get(path).is(200).json()).isEqualTo(filed.json());
        assertThat(desk.get("/claims/" + claim + "/evidence").json().at("/items")).hasSize(1);
        Answer edited =
                desk.send(
                                "PATCH",
                                path,
                                json("stance", "context", "url", "https://example.com/m"),
                                "If-Match",
                                filed.tag())
                        .is(200);
        assertThat(edited.text("stance")).isEqualTo("context");
        assertThat(edited.text("source")).isEqualTo("Minutes");
        desk.send("PATCH", path, json("stance", "supports"), "If-Match", filed.tag()).is(412);
        desk.send("PATCH", path, json("grade", null), "If-Match", edited.tag()).is(422);
        desk.send("DELETE", path, null, "If-Match", filed.tag()).is(412);
        desk.send("DELETE", path, null, "If-Match", edited.tag()).is(204);
        desk.get(path).is(404);
        Answer no =
                desk.post("/claims/" + claim + "/evidence", json("source", "x", "grade", "good"))
                        .is(422);
        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/grade");
    }

    @Test
    void sendsTheListsAsFiles() {
        Answer made = claim();
        String article = made.text("articleId");
        draft(made.id());

        Answer claims = desk.get("/exports/claims.csv?article=" + article).is(200);
        assertThat(claims.header("Content-Type")).startsWith("text/csv");
        assertThat(claims.http().body()).startsWith("claim_id,").contains("thirteen agreements");
        assertThat(desk.get("/exports/claims.csv?article=" + article + "&excel=true").http().body())
                .startsWith("\uFEFF");
        Answer notes = desk.get("/exports/annotations.csv?author=" + editor.username()).is(200);
        assertThat(notes.http().body().lines()).hasSize(2);
        evidence(made.id());
        Answer pieces = desk.get("/exports/evidence.csv?article=" + article).is(200);
        assertThat(pieces.http().body().lines()).hasSize(2);
        assertThat(pieces.http().body()).startsWith("evidence_id,").contains(",Minutes,");
        assertThat(desk.get("/exports/claims.csv?changedSince=2999-01-01").http().body().lines())
                .hasSize(1);
        assertThat(desk.get("/exports/claims.csv?excell=true").status()).isEqualTo(400);
    }
}
