package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

abstract class AnnotationResourcesContract extends ContractOfTheApi {

    @Test
    void writesAnAnnotationAndShowsIt() {
        Answer claim = claim();

        Answer written = draft(claim.id());

        assertThat(written.header("Location")).isEqualTo("/api/v1/annotations/" + written.id());
        Answer got = desk.get("/annotations/" + written.id()).is(200);
        assertThat(got.json()).isEqualTo(written.json());
        assertThat(got.tag()).isEqualTo(written.tag());
        assertThat(got.text("issue")).isEqualTo("figure");
        assertThat(got.text("proposedVerdict")).isEqualTo("inaccurate");
        assertThat(got.text("state")).isEqualTo("draft");
        assertThat(got.text("author")).isEqualTo(editor.username());
        assertThat(got.text("lastEditor")).isEqualTo(editor.username());
        assertThat(got.json().get("decisions")).isEmpty();
        assertThat(desk.get("/claims/" + claim.id()).text("status")).isEqualTo("in-progress");
        String path = "/claims/" + claim.id() + "/annotations";
        Answer no = desk.post(path, json("issue", "figure", "severity", "grave")).is(422);
        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/severity");
        desk.post(path, json("issue", "figure", "severity", "low")).is(422);
    }

    @Test
    void goesFromDraftToApproved() {
        Answer claim = claim();
        evidence(claim.id());
        Answer sent = submitted(claim.id());
        String path = "/annotations/" + sent.id();
        assertThat(sent.text("state")).isEqualTo("submitted");

        Answer approved =
                judge.post(path + "/approve", json("comment", "So it is."), "If-Match", sent.tag())
                        .is(200);

        assertThat(approved.text("state")).isEqualTo("approved");
        JsonNode decision = approved.json().at("/decisions/0");
        assertThat(decision.get("by").asString()).isEqualTo(reviewer.username());
        assertThat(decision.get("decision").asString()).isEqualTo("approved");
        assertThat(decision.get("comment").asString()).isEqualTo("So it is.");
        assertThat(decision.get("seal").asString()).matches("[0-9a-f]{64}");
        Answer now = desk.get("/claims/" + claim.id());
        assertThat(now.text("status")).isEqualTo("checked");
        assertThat(now.text("verdict")).isEqualTo("inaccurate");
        judge.post(path + "/approve", null, "If-Match", approved.tag()).is(409);

        Answer edited =
                desk.send("PATCH", path, json("body", "Other."), "If-Match", approved.tag())
                        .is(200);
        assertThat(edited.text("state")).isEqualTo("submitted");
        assertThat(edited.text("correction")).isEqualTo("twelve agreements");
        assertThat(desk.get("/claims/" + claim.id()).text("status")).isEqualTo("in-review");
    }

    @Test
    void sendsBackRejectsAndWithdraws() {
        long claim = claim().id();
        Answer one = submitted(claim);
        String path = "/annotations/" + one.id();
        judge.post(path + "/request-changes", "{}", "If-Match", one.tag()).is(422);
        Answer back =
                judge.post(
                                path + "/request-changes",
                                json("comment", "Why?"),
                                "If-Match",
                                one.tag())
                        .is(200);
        assertThat(back.text("state")).isEqualTo("changes-requested");
        Answer again = desk.post(path + "/submit", null, "If-Match", back.tag()).is(200);
        Answer rejected =
                judge.post(path + "/reject", json("comment", "No."), "If-Match", again.tag())
                        .is(200);
        assertThat(rejected.text("state")).isEqualTo("rejected");
        assertThat(rejected.json().get("decisions")).hasSize(2);

        Answer other = submitted(claim);
        Answer gone =
                desk.post("/annotations/" + other.id() + "/withdraw", null, "If-Match", other.tag())
                        .is(200);
        assertThat(gone.text("state")).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("case 35: nobody decides on what they wrote, and no swapped id helps")
    void refusesOnesOwn() {
        Program both = judge;
        long claim = claim().id();
        Answer draft = both.post("/claims/" + claim + "/annotations", FINDING).is(201);
        Answer sent =
                both.post("/annotations/" + draft.id() + "/submit", null, "If-Match", draft.tag())
                        .is(200);

        Answer no =
                both.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag())
                        .is(409);

        assertThat(no.text("type")).startsWith("urn:sic:problem:annotation.");
        Answer others = submitted(claim);
        both.post("/annotations/" + sent.id() + "/approve", null, "If-Match", others.tag()).is(409);
    }

    @Test
    void refusesAnApprovalOfWhatTheReviewerHasNotSeen() {
        long claim = claim().id();
        Answer sent = submitted(claim);
        evidence(claim);

        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag()).is(412);

        String now = judge.get("/annotations/" + sent.id()).tag();
        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", now).is(200);
    }

    @Test
    @DisplayName("case 38: of many who decide at once one wins, and nobody gets a 500")
    void letsOneOfManyWin() {
        Answer sent = submitted(claim().id());
        String path = "/annotations/" + sent.id();

        List<Callable<Integer>> deeds =
                IntStream.range(0, 20)
                        .mapToObj(n ->
                                (Callable<Integer>)
                                        () ->
                                                (n % 2 == 0
                                                                ? judge.post(
                                                                        path + "/approve",
                                                                        null,
                                                                        "If-Match",
                                                                        sent.tag())
                                                                : desk.send(
                                                                        "PATCH",
                                                                        path,
                                                                        json("body", "Words " + n),
                                                                        "If-Match",
                                                                        sent.tag()))
                                                        .status())
                        .toList();

        AtOnce<Integer> came = AtOnce.of(deeds);

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).filteredOn(status -> status == 200).hasSize(1);
        assertThat(came.done()).isSubsetOf(200, 409, 412);
    }

    @Test
    @DisplayName("case 38: of two reviewers who decide at once one does, and the other is told")
    void takesOneOfTwoDecisions() {
        Program other = Program.of(cast.reviewer(), tokens, port);
        for (int round = 0; round < 5; round++) {
            Answer sent = submitted(claim().id());
            String path = "/annotations/" + sent.id();
            String why = json("comment", "Because.");

            AtOnce<Answer> came =
                    AtOnce.of(
                            List.of(
                                    () ->
                                            judge.post(
                                                    path + "/approve", why, "If-Match", sent.tag()),
                                    () ->
                                            other.post(
                                                    path + "/reject",
                                                    why,
                                                    "If-Match",
                                                    sent.tag())));

            assertThat(came.refused()).isEmpty();
            assertThat(came.done()).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(came.done()).extracting(Answer::status).isSubsetOf(200, 409, 412);
            Answer now = desk.get(path);
            assertThat(now.json().get("decisions")).hasSize(1);
            assertThat(now.text("state")).isIn("approved", "rejected");
        }
    }

    @Test
    @DisplayName("case 38: of a removal and an edit at once one is done, and nothing is half there")
    void removesOrEdits() {
        for (int round = 0; round < 5; round++) {
            Answer claim = claim();
            Answer piece = evidence(claim.id());
            for (boolean ofClaim : new boolean[] {false, true}) {
                Answer thing = ofClaim ? claim : piece;
                String path = thing.header("Location").replace("/api/v1", "");
                String tag = desk.get(path).tag();
                String change = ofClaim ? json("statement", "Other.") : json("source", "Other");

                AtOnce<Integer> came =
                        AtOnce.of(
                                List.of(
                                        () ->
                                                desk.send("DELETE", path, null, "If-Match", tag)
                                                        .status(),
                                        () ->
                                                desk.send("PATCH", path, change, "If-Match", tag)
                                                        .status()));

                assertThat(came.refused()).isEmpty();
                assertThat(came.done()).isSubsetOf(200, 204, 404, 412);
                assertThat(came.done()).filteredOn(status -> status < 300).hasSize(1);
                assertThat(desk.get(path).status())
                        .isEqualTo(came.done().contains(204) ? 404 : 200);
            }
        }
    }

    @Test
    @DisplayName("case 36: what is out of turn is refused with the state that it is in")
    void refusesWhatIsOutOfTurn() {
        Answer draft = draft(claim().id());
        String path = "/annotations/" + draft.id();
        String why = json("comment", "Because.");
        judge.post(path + "/approve", null, "If-Match", draft.tag()).is(409);
        judge.post(path + "/reject", why, "If-Match", draft.tag()).is(409);
        judge.post(path + "/request-changes", why, "If-Match", draft.tag()).is(409);
        Answer sent = desk.post(path + "/submit", null, "If-Match", draft.tag()).is(200);
        desk.post(path + "/submit", null, "If-Match", sent.tag()).is(409);
        Answer gone = desk.post(path + "/withdraw", null, "If-Match", sent.tag()).is(200);

        Answer no = desk.post(path + "/withdraw", null, "If-Match", gone.tag()).is(409);

        assertThat(no.text("detail")).contains("withdrawn");
        judge.post(path + "/approve", null, "If-Match", gone.tag()).is(409);
    }

    @Test
    void listsByFilter() {
        Answer claim = claim();
        Answer draft = draft(claim.id());

        for (String filter :
                List.of(
                        "author=" + editor.username(),
                        "author=" + editor.username() + "&state=draft&issue=figure",
                        "author=" + editor.username() + "&severity=medium",
                        "article=" + claim.text("articleId"))) {
            JsonNode items = desk.get("/annotations?" + filter).is(200).json().get("items");
            assertThat(items).as(filter).hasSize(1);
            assertThat(items.get(0)).isEqualTo(draft.json());
        }
        String none = "/annotations?author=" + editor.username();
        assertThat(desk.get(none + "&state=changes-requested").json().get("items")).isEmpty();
        assertThat(desk.get(none + "&outlet=None").json().get("items")).isEmpty();
        desk.get("/annotations?state=nonsense").is(422);
    }

    @Test
    void keepsTalkInThreads() {
        Answer sent = submitted(claim().id());
        String path = "/annotations/" + sent.id() + "/comments";

        Answer said = judge.post(path, json("body", "Who says so?")).is(201);
        Answer reply = desk.post(path, json("body", "A minister.", "inReplyTo", said.id())).is(201);

        assertThat(said.header("Location")).isEqualTo("/api/v1/comments/" + said.id());
        assertThat(reply.text("inReplyTo")).isEqualTo(Long.toString(said.id()));
        assertThat(desk.get(path).json().get("items")).hasSize(2);
        String thread = "/comments/" + said.id();
        desk.post(thread + "/resolve", null).is(428);
        Answer resolved =
                desk.post(thread + "/resolve", json("reason", "It is in."), "If-Match", said.tag())
                        .is(200);
        assertThat(resolved.text("state")).isEqualTo("resolved");
        assertThat(desk.get(thread).is(200).json()).isEqualTo(resolved.json());
        desk.post(thread + "/resolve", null, "If-Match", resolved.tag()).is(409);
        desk.post(path, json("body", "")).is(422);
        desk.post(path, json("body", "x", "inReplyTo", 3999999999L)).is(404);
        assertThat(desk.get("/annotations/" + sent.id()).tag()).isEqualTo(sent.tag());
    }

    @Test
    void tellsTheHistoryOfClaimAndAnnotation() {
        Answer claim = claim();
        Answer sent = submitted(claim.id());

        assertThat(
                        desk.get("/annotations/" + sent.id() + "/history")
                                .is(200)
                                .json()
                                .at("/items/0/action")
                                .asString())
                .isEqualTo("submitted the annotation");
        assertThat(desk.get("/claims/" + claim.id() + "/history").is(200).json().at("/items"))
                .hasSizeGreaterThan(2);
    }
}
