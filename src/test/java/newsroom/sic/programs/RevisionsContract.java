package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

abstract class RevisionsContract extends ContractOfTheApi {

    @Test
    void takesTheNextTextOfAnArticleAndSaysWhereEachClaimSits() {
        String text = copy();
        long article = article(text).id();
        Answer kept = claim(article);
        Answer changed = pinned(article, "Nobody counted them");
        Answer lost = pinned(article, "The ships");
        String next =
                "New above.\n\n"
                        + text.replace("Nobody", "Everybody").replace("The ships are late.", "");

        Answer revised = put(article, next, "If-Match", text(article).tag()).is(200);

        assertThat(revised.json().get("revision").asInt()).isEqualTo(2);
        assertThat(revised.tag()).isEqualTo(text(article).tag()).startsWith("\"2-");
        JsonNode anchors = revised.json().get("anchors");
        assertThat(anchors.size()).isEqualTo(3);
        assertThat(anchors.at("/0/claimId").asLong()).isEqualTo(kept.id());
        assertThat(anchors.at("/0/state").asString()).isEqualTo("moved");
        assertThat(anchors.at("/0/start").asInt()).isEqualTo(next.indexOf("thirteen agreements"));
        assertThat(anchors.at("/0/candidates").isEmpty()).isTrue();
        assertThat(anchors.at("/1/state").asString()).isEqualTo("changed");
        assertThat(anchors.at("/1/start").isMissingNode() || anchors.at("/1/start").isNull())
                .isTrue();
        assertThat(anchors.at("/1/candidates/0/exact").asString())
                .isEqualTo("Everybody counted them");
        assertThat(anchors.at("/1/candidates/0/score").asDouble()).isBetween(0.5, 1.0);
        assertThat(anchors.at("/2/state").asString()).isEqualTo("lost");
        assertThat(desk.get("/claims/" + changed.id()).text("anchor.state")).isEqualTo("changed");
        assertThat(desk.get("/claims/" + lost.id()).text("anchor.exact")).isEqualTo("The ships");
        assertThat(text(article).http().body()).isEqualTo(next);
        assertThat(desk.get("/articles/" + article + "/text?revision=1").http().body())
                .isEqualTo(text);
        assertThat(
                        desk.get("/articles/" + article + "/history")
                                .json()
                                .findValuesAsString("action"))
                .contains("brought a new text of the article", "unsettled the anchor of the claim");
    }

    @Test
    void takesTheTagOfTheArticleAsWell() {
        Answer made = article();

        Answer revised = put(made.id(), copy(), "If-Match", made.tag()).is(200);

        assertThat(revised.json().get("revision").asInt()).isEqualTo(2);
        put(made.id(), copy(), "If-Match", made.tag()).is(412);
    }

    @Test
    void makesNoRevisionOfTheSameText() {
        String text = copy();
        long article = article(text).id();

        Answer again = put(article, text, "If-Match", text(article).tag()).is(200);

        assertThat(again.json().get("revision").asInt()).isEqualTo(1);
        assertThat(text(article).tag()).startsWith("\"1-");
    }

    @Test
    void refusesWhatIsNoNextText() {
        long article = article().id();
        String tag = text(article).tag();

        put(article, copy()).is(428);
        put(article, copy(), "If-Match", "\"1-000000000000\"").is(412);
        put(article, " \n ", "If-Match", tag).is(422);
        put(article, "", "If-Match", tag).is(422);
        put(article, "a\u0000b", "If-Match", tag).is(422);
        put(article, "x".repeat(500_001), "If-Match", tag).is(413);
        send(article, copy(), "application/json", "If-Match", tag).is(415);
        send(article, copy(), "text/plain;charset=utf-16", "If-Match", tag).is(415);
        put(Long.MAX_VALUE, copy(), "If-Match", tag).is(404);
        assertThat(text(article).tag()).isEqualTo(tag);
    }

    @Test
    void keepsAnApprovalOnWordsThatStayedAndBreaksItOnWordsThatChanged() {
        String text = copy();
        long article = article(text).id();
        long kept = approved(claim(article).id());
        long broken = approved(pinned(article, "Nobody counted them").id());

        put(
                        article,
                        "Above.\n\n" + text.replace("Nobody", "Everybody"),
                        "If-Match",
                        text(article).tag())
                .is(200);

        assertThat(desk.get("/annotations/" + kept).text("state")).isEqualTo("approved");
        Answer submitted = desk.get("/annotations/" + broken).is(200);
        assertThat(submitted.text("state")).isEqualTo("submitted");
        Answer claim = desk.get("/claims/" + submitted.json().get("claimId").asLong());
        assertThat(claim.text("status")).isEqualTo("in-review");
        judge.post("/annotations/" + broken + "/approve", null, "If-Match", submitted.tag())
                .is(409);
        int start = text(article).http().body().indexOf("Everybody");
        desk.post(
                        "/claims/" + claim.id() + "/anchor",
                        json("start", start, "end", start + 22),
                        "If-Match",
                        claim.tag())
                .is(200);
        String seen = desk.get("/annotations/" + broken).tag();
        judge.post("/annotations/" + broken + "/approve", null, "If-Match", seen).is(200);
    }

    @Test
    void carriesCoverageOverWhereALineSaysTheSame() {
        String text = copy();
        long article = article(text).id();
        Answer line = desk.get("/articles/" + article + "/lines/2");
        desk.post(
                        "/articles/" + article + "/lines/2/waive",
                        json("reason", "opinion"),
                        "If-Match",
                        line.tag())
                .is(200);

        put(article, "Above.\n\n" + text, "If-Match", text(article).tag()).is(200);

        Answer carried = desk.get("/articles/" + article + "/lines/3").is(200);
        assertThat(carried.text("coverage")).isEqualTo("waived");
        assertThat(carried.text("reason")).isEqualTo("opinion");
        put(article, text.replace("Nobody", "No one"), "If-Match", text(article).tag()).is(200);
        assertThat(desk.get("/articles/" + article + "/lines/2").text("coverage"))
                .isEqualTo("open");
    }

    private long approved(long claim) {
        Answer written =
                desk.post(
                                "/claims/" + claim + "/annotations",
                                json(
                                        "issue", "confirmed",
                                        "severity", "low",
                                        "body", "So it is.",
                                        "proposedVerdict", "accurate"))
                        .is(201);
        String path = "/annotations/" + written.id();
        Answer submitted = desk.post(path + "/submit", null, "If-Match", written.tag()).is(200);
        judge.post(path + "/approve", null, "If-Match", submitted.tag()).is(200);
        return written.id();
    }

    private Answer pinned(long article, String exact) {
        return desk.post("/articles/" + article + "/claims", json("exact", exact)).is(201);
    }

    private Answer text(long article) {
        return desk.get("/articles/" + article + "/text").is(200);
    }

    private Answer put(long article, String text, String... headers) {
        return send(article, text, "text/plain;charset=utf-8", headers);
    }

    private Answer send(long article, String text, String type, String... headers) {
        return desk.sendBytes(
                "PUT",
                "/articles/" + article + "/text",
                text.getBytes(StandardCharsets.UTF_8),
                type,
                headers);
    }
}
