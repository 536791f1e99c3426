package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds at every address of the API alike. */
abstract class FrameContract extends ContractOfTheApi {

    @Test
    void answersARefusalAsAProblem() {
        Answer no = desk.post("/stories", json("title", " ")).is(422);

        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(no.json().propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "errors");
        assertThat(no.text("type")).isEqualTo("urn:sic:problem:shared.missing");
        assertThat(no.text("status")).isEqualTo("422");
        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":",
                "",
                "[]",
                "\"title\"",
                "{\"title\":\"a\"} x",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{'title':'a'}"
            })
    @DisplayName("case 43: what is no JSON object, or says a thing twice, is malformed")
    void refusesWhatIsNoObject(String body) {
        Answer no = desk.post("/stories", body).is(400);

        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(no.text("detail")).doesNotContain("jackson", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":5}",
                "{\"title\":true}",
                "{\"title\":[]}",
                "{\"title\":{\"a\":1}}",
                "{\"title\":\"a\",\"role\":\"ADMIN\"}",
                "{\"title\":\"a\",\"version\":3}",
                "{\"title\":\"a\",\"id\":3}",
                "{\"title\":\"\\u0000\"}",
                "{\"title\":\"\\ud800\"}",
                "{\"title\":\"a\\nb\"}"
            })
    @DisplayName(
            "case 37: fields of another type or name are refused, and so is what no store keeps")
    void refusesWhatIsWrong(String body) {
        Answer no = desk.post("/stories", body).is(422);

        assertThat(no.json().at("/errors/0/pointer").asString()).startsWith("/");
    }

    @Test
    void refusesWhatIsNoUtf8OrTooLargeOrOfAnotherType() {
        byte[] latin = "{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        desk.sendBytes("POST", "/stories", latin, "application/json").is(400);
        byte[] overlong = {'{', '"', 't', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        desk.sendBytes("POST", "/stories", overlong, "application/json").is(400);
        byte[] large = new byte[9 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        desk.sendBytes("POST", "/stories", large, "application/json").is(413);
        byte[] fine = json("title", "T " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        desk.sendBytes("POST", "/stories", fine, "text/plain").is(415);
        desk.sendBytes("POST", "/stories", fine, "application/x-www-form-urlencoded").is(415);
        desk.sendBytes("POST", "/stories", fine, "application/json", "Content-Encoding", "gzip")
                .is(415);
        desk.sendBytes("POST", "/stories", fine, "application/json;charset=utf-8").is(201);
    }

    @Test
    void namesWhatAnAddressTakes() {
        Answer no = desk.send("DELETE", "/stories", null).is(405);

        assertThat(no.header("Allow").split(", ?")).contains("GET", "POST");
        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        desk.get("/nowhere").is(404);
        desk.get("/claims/abc").is(404);
        desk.get("/claims/3999999999").is(404);
        assertThat(desk.get("/claims/3999999999").header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName(
            "case 43: no safe method changes anything, none passes for another, none comes twice")
    void changesNothingByAnotherMethod() {
        Answer made = claim();
        String path = "/claims/" + made.id();
        desk.get(path + "?_method=DELETE", "If-Match", made.tag()).is(400);
        desk.get(path, "X-HTTP-Method-Override", "DELETE", "If-Match", made.tag()).is(200);
        desk.send("POST", path, null, "X-HTTP-Method-Override", "DELETE", "If-Match", made.tag())
                .is(405);
        assertThat(desk.send("TRACE", path, null).status()).isEqualTo(405);
        desk.get("/claims?article=1&article=2").is(400);
        desk.send("HEAD", path, null).is(200);
        desk.get(path).is(200);
    }

    @Test
    void takesALimitFromOneToTwoHundred() {
        desk.get("/stories?limit=1").is(200);
        desk.get("/stories?limit=200").is(200);
        Answer no = desk.get("/stories?limit=201").is(422);
        assertThat(no.json().at("/errors/0/parameter").asString()).isEqualTo("limit");
        desk.get("/stories?limit=0").is(422);
        desk.get("/stories?limit=many").is(400);
    }

    @Test
    void answersWithNothingWhereNothingChanged() {
        Answer made = claim();
        String path = "/claims/" + made.id();

        desk.get(path, "If-None-Match", made.tag()).is(304);
        submitted(made.id());

        assertThat(desk.get(path, "If-None-Match", made.tag()).is(200).text("status"))
                .isEqualTo("in-review");
    }

    @Test
    @DisplayName("case 39: the same request again gets the first answer again and does nothing")
    void answersOnce() {
        String key = UUID.randomUUID().toString();
        String path = "/claims/" + claim().id() + "/annotations";

        Answer first = desk.post(path, FINDING, "Idempotency-Key", key).is(201);
        Answer again = desk.post(path, FINDING, "Idempotency-Key", key).is(201);

        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(annotationsOfEditor()).isEqualTo(1);
        desk.post(path, FINDING.replace("twelve", "ten"), "Idempotency-Key", key).is(422);
        desk.post("/stories", FINDING, "Idempotency-Key", key).is(422);
        desk.post(path, FINDING, "Idempotency-Key", "a b").is(400);
        judge.post(path, FINDING, "Idempotency-Key", key).is(201);
        desk.post(path, FINDING).is(201);
        assertThat(annotationsOfEditor()).isEqualTo(2);
    }

    @Test
    void keepsTheFirstNoToo() {
        String key = UUID.randomUUID().toString();
        Answer no = desk.post("/stories", json("title", ""), "Idempotency-Key", key).is(422);
        Answer again = desk.post("/stories", json("title", ""), "Idempotency-Key", key).is(422);
        assertThat(again.http().body()).isEqualTo(no.http().body());
    }

    @Test
    @DisplayName("case 39: the same request many times at once is carried out once")
    void answersOnceAtOnce() {
        String key = UUID.randomUUID().toString();
        String path = "/claims/" + claim().id() + "/annotations";

        AtOnce<Integer> came =
                AtOnce.times(12, () -> desk.post(path, FINDING, "Idempotency-Key", key).status());

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).contains(201).isSubsetOf(201, 409);
        assertThat(annotationsOfEditor()).isEqualTo(1);
        desk.post(path, FINDING, "Idempotency-Key", key).is(201);
    }

    @Test
    void takesAnUploadAgainWhateverItsBoundary() {
        String text = copy();
        // the boundary differs from one to the next
        assertThat(desk.upload("/imports", "a.txt", text).is(201).json().at("/imported"))
                .hasSize(1);
        assertThat(desk.upload("/imports", "a.txt", text).is(201).json().at("/duplicates"))
                .hasSize(1);
    }

    @Test
    @DisplayName("case 38: many conflicting writes at once: one wins each round, none is a 500")
    void letsOneWriteWinEachRound() {
        Answer draft = draft(claim().id());
        String path = "/annotations/" + draft.id();
        for (int round = 0; round < 5; round++) {
            int now = round;
            String tag = desk.get(path).tag();
            List<Callable<Integer>> writes =
                    IntStream.range(0, 20)
                            .mapToObj(n ->
                                    (Callable<Integer>)
                                            () ->
                                                    desk.send(
                                                                    "PATCH",
                                                                    path,
                                                                    json(
                                                                            "body",
                                                                            "Round " + now + ", "
                                                                                    + n),
                                                                    "If-Match",
                                                                    tag)
                                                            .status())
                            .toList();

            AtOnce<Integer> came = AtOnce.of(writes);

            assertThat(came.refused()).isEmpty();
            assertThat(came.done()).filteredOn(status -> status == 200).hasSize(1);
            assertThat(came.done()).filteredOn(status -> status == 412).hasSize(19);
        }
        assertThat(desk.get(path).json().get("edition").asInt()).isEqualTo(6);
    }

    private int annotationsOfEditor() {
        return desk.get("/annotations?author=" + editor.username()).json().get("items").size();
    }
}
