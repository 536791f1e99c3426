package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is taken away of claims whose words moved, changed, or are gone from the copy. */
abstract class WordsGoneContract extends ContractOfTheContainer {

    private String text;
    private long article;
    private long claim;
    private long annotation;

    @BeforeEach
    void approvesAClaim() {
        text = copy();
        article = article(text).id();
        claim = claim(article).id();
        annotation = submitted(claim).id();
        step(judge, "/annotations/" + annotation, "approve").is(200);
    }

    @Test
    void goesOutAsBeforeWhereItMovedWithItsWords() {
        bring("New above.\n\n" + text);

        assertThat(row("claims"))
                .contains(",inaccurate,moved,")
                .contains("," + 22 + "," + 41 + ",thirteen agreements,");
        desk.get("/claims/" + claim + "/claimreview").is(200);
        assertThat(feed()).contains("thirteen agreements");
        assertThat(slice(target())).isEqualTo("thirteen agreements");
        assertThat(target().get("source").asString()).contains("revision=2");
    }

    @Test
    void goesOutWithoutItsVerdictWhereItsWordsChanged() {
        bring(text.replace("thirteen", "fourteen"));

        assertThat(row("claims")).contains(",in review,,changed,");
        assertThat(row("annotations")).contains(",submitted,").endsWith(",changed,");
        noVerdictGoesOut();
        // true of the text that its source names, which is still there
        assertThat(target().get("source").asString()).contains("revision=1");
        assertThat(slice(target())).isEqualTo("thirteen agreements");
    }

    @Test
    void isLetGoAndTakenBackByPrograms() {
        Answer settled = step(desk, "/claims/" + claim, "anchor/let-go");
        assertThat(settled.is(409).text("type"))
                .isEqualTo("urn:sic:problem:claim.settled-already");
        bring(text.replace("thirteen agreements were signed", "nothing at all was said"));

        Answer gone = step(desk, "/claims/" + claim, "anchor/let-go").is(200);

        assertThat(gone.json().at("/anchor/letGo").asBoolean()).isTrue();
        assertThat(gone.text("anchor.state")).isEqualTo("lost");
        assertThat(row("claims")).contains(",in review,,lost,").matches("(?s).*,,\\d{4}-.*Z");
        assertThat(row("annotations")).contains(",submitted,").matches("(?s).*,lost,\\d{4}-.*Z");
        noVerdictGoesOut();
        assertThat(slice(target())).isEqualTo("thirteen agreements");
        assertThat(step(judge, "/annotations/" + annotation, "approve").is(409).text("type"))
                .isEqualTo("urn:sic:problem:annotation.let-go");
        Answer again = bring("Above.\n\n" + current());
        assertThat(again.json().at("/anchors/0/letGo").asBoolean()).isTrue();

        Answer back = step(desk, "/claims/" + claim, "anchor/take-back").is(200);

        assertThat(back.json().at("/anchor/letGo").asBoolean()).isFalse();
        step(desk, "/claims/" + claim, "anchor/take-back").is(409);
        desk.post("/claims/" + claim + "/anchor/take-back", null).is(428);
    }

    private void noVerdictGoesOut() {
        desk.get("/claims/" + claim + "/claimreview").is(404);
        assertThat(feed()).doesNotContain("/claims/" + claim + "\"");
        assertThat(
                        desk.get("/annotations/" + annotation)
                                .is(200)
                                .text("state"))
                .isEqualTo("submitted");
        assertThat(body(document(), "moderating").get("value").asString()).isEqualTo("submitted");
    }

    private String feed() {
        return desk.get("/exports/claimreviews.jsonld").is(200).http().body();
    }

    private String row(String table) {
        List<String> rows =
                desk.get("/exports/" + table + ".csv?article=" + article)
                        .is(200)
                        .http()
                        .body()
                        .lines()
                        .toList();
        assertThat(rows).hasSize(2);
        return rows.getLast();
    }

    private JsonNode document() {
        return get(base() + "/annotations/" + annotation + ".jsonld").is(200).json();
    }

    private JsonNode target() {
        return document().get("target");
    }

    private String slice(JsonNode target) {
        int[] source =
                get(target.get("source").asString()).is(200).http().body().codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        return new String(source, start, target.at("/selector/1/end").asInt() - start);
    }

    private String current() {
        return desk.get("/articles/" + article + "/text").is(200).http().body();
    }

    private Answer bring(String next) {
        return desk.sendBytes(
                        "PUT",
                        "/articles/" + article + "/text",
                        next.getBytes(StandardCharsets.UTF_8),
                        "text/plain;charset=utf-8",
                        "If-Match",
                        desk.get("/articles/" + article + "/text").tag())
                .is(200);
    }

    private Answer step(Program program, String path, String verb) {
        return program.post(path + "/" + verb, null, "If-Match", desk.get(path).tag());
    }
}
