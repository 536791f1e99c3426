package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import newsroom.sic.account.Scope;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an Idempotency-Key holds together, also where the house fell over the first request. */
abstract class OnceContract extends ContractOfTheApi {

    @Autowired private JdbcClient jdbc;

    @Test
    @DisplayName("case 39: who died over a request has made what the same request finds")
    void findsWhatWasMadeBeforeTheFall() {
        long article = article().id();
        String claims = "/articles/" + article + "/claims";
        String words = json("exact", "thirteen agreements");
        Answer claim = fallOver(claims, words);
        String evidence = "/claims/" + claim.id() + "/evidence";
        fallOver(evidence, EVIDENCE);
        String findings = "/claims/" + claim.id() + "/annotations";
        Answer draft = fallOver(findings, FINDING);
        String said = "/annotations/" + draft.id() + "/comments";
        fallOver(said, json("body", "Who says so?"));

        assertThat(desk.get("/claims?article=" + article).json().get("items")).hasSize(1);
        assertThat(desk.get(evidence).json().get("items")).hasSize(1);
        assertThat(desk.get("/annotations?article=" + article).json().get("items")).hasSize(1);
        assertThat(desk.get(said).json().get("items")).hasSize(1);
    }

    @Test
    @DisplayName("case 39: an article and a story are not made twice either, and that is said")
    void namesWhatIsThereByItsContent() {
        String key = UUID.randomUUID().toString();
        String text = json("text", copy());
        Answer first = desk.post("/articles", text, "Idempotency-Key", key).is(201);
        forget(key);

        Answer again = desk.post("/articles", text, "Idempotency-Key", key).is(409);

        assertThat(again.json().get("articleId").asLong()).isEqualTo(first.id());
        String title = json("title", "Story " + UUID.randomUUID());
        desk.post("/stories", title, "Idempotency-Key", key + "s").is(201);
        forget(key + "s");
        desk.post("/stories", title, "Idempotency-Key", key + "s").is(422);
    }

    @Test
    @DisplayName("case 39: a step that was taken before the fall is refused as taken")
    void takesNoStepTwice() {
        String key = UUID.randomUUID().toString();
        Answer draft = draft(claim().id());
        String submit = "/annotations/" + draft.id() + "/submit";
        String tag = draft.tag();
        desk.post(submit, null, "If-Match", tag, "Idempotency-Key", key).is(200);
        forget(key);

        Answer again = desk.post(submit, null, "If-Match", tag, "Idempotency-Key", key);

        assertThat(again.status()).isIn(409, 412);
        assertThat(desk.get("/annotations/" + draft.id()).text("state")).isEqualTo("submitted");
    }

    @Test
    @DisplayName("case 39: while the first is under way the same waits, and is told how long")
    void tellsTheSecondToWait() {
        String key = UUID.randomUUID().toString();
        String path = "/articles/" + article().id() + "/claims";
        String words = json("exact", "thirteen agreements");
        desk.post(path, words, "Idempotency-Key", key).is(201);
        unanswer(key, 1);

        Answer no = desk.post(path, words, "Idempotency-Key", key).is(409);

        assertThat(no.text("type")).isEqualTo("urn:sic:problem:account.key-under-way");
        assertThat(no.header("Retry-After")).isEqualTo("1");
        desk.post(path, json("exact", "Nobody"), "Idempotency-Key", key).is(422);
    }

    @Test
    @DisplayName("case 39: of many who take over from a dead request one does")
    void isTakenOverByOne() {
        String key = UUID.randomUUID().toString();
        String path = "/claims/" + claim().id() + "/annotations";
        Answer first = desk.post(path, FINDING, "Idempotency-Key", key).is(201);
        forget(key);

        AtOnce<Answer> came =
                AtOnce.times(12, () -> desk.post(path, FINDING, "Idempotency-Key", key));

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
        assertThat(came.done())
                .filteredOn(answer -> answer.status() == 201)
                .extracting(Answer::id)
                .containsOnly(first.id());
        assertThat(desk.get("/annotations?author=" + editor.username()).json().get("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName("case 39: many at once under one key, half with another body: one body is taken")
    void takesOneBodyUnderAKey() {
        String key = UUID.randomUUID().toString();
        String path = "/claims/" + claim().id() + "/annotations";
        List<Callable<Answer>> deeds =
                IntStream.range(0, 16)
                        .<Callable<Answer>>mapToObj(n ->
                                () ->
                                        desk.post(
                                                path,
                                                FINDING.replace(
                                                        "twelve", n % 2 == 0 ? "12" : "ten"),
                                                "Idempotency-Key",
                                                key))
                        .toList();

        AtOnce<Answer> came = AtOnce.of(deeds);

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).extracting(Answer::status).isSubsetOf(201, 409, 422);
        assertThat(came.done())
                .filteredOn(answer -> answer.status() == 201)
                .extracting(answer -> answer.http().body())
                .hasSizeGreaterThanOrEqualTo(1)
                .containsOnly(
                        came.done().stream()
                                .filter(answer -> answer.status() == 201)
                                .findFirst()
                                .orElseThrow()
                                .http()
                                .body());
        assertThat(desk.get("/annotations?author=" + editor.username()).json().get("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "case 39: a key is its account's: another token of it gets the answer, nobody else")
    void isItsAccounts() {
        String key = UUID.randomUUID().toString();
        String path = "/claims/" + claim().id() + "/annotations";
        Answer first = desk.post(path, FINDING, "Idempotency-Key", key).is(201);
        Program second = Program.of(editor, tokens, port, Set.of(Scope.READ, Scope.WRITE));

        Answer same = second.post(path, FINDING, "Idempotency-Key", key).is(201);
        Answer others = judge.post(path, FINDING, "Idempotency-Key", key).is(201);

        assertThat(same.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(same.id()).isEqualTo(first.id());
        assertThat(others.header("Idempotency-Replayed")).isEmpty();
        assertThat(others.id()).isNotEqualTo(first.id());
        Program.of(editor, tokens, port, Set.of(Scope.READ))
                .post(path, FINDING, "Idempotency-Key", key)
                .is(403);
    }

    @Test
    void keepsNoKeyOfWhatWasStale() {
        String key = UUID.randomUUID().toString();
        Answer draft = draft(claim().id());
        String submit = "/annotations/" + draft.id() + "/submit";
        desk.post(submit, null, "Idempotency-Key", key).is(428);
        desk.post(submit, null, "If-Match", "\"77\"", "Idempotency-Key", key).is(412);

        desk.post(submit, null, "If-Match", draft.tag(), "Idempotency-Key", key).is(200);

        Answer again =
                desk.post(submit, null, "If-Match", draft.tag(), "Idempotency-Key", key).is(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    /** Twice the same, the house falling in between; the second finds what the first has made. */
    private Answer fallOver(String path, String body) {
        String key = UUID.randomUUID().toString();
        Answer first = desk.post(path, body, "Idempotency-Key", key).is(201);
        forget(key);
        Answer again = desk.post(path, body, "Idempotency-Key", key).is(201);
        assertThat(again.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.tag()).isEqualTo(first.tag());
        return again;
    }

    /** As it is in the store where the house fell before the answer was kept, and some time ago. */
    private void forget(String key) {
        unanswer(key, 360);
    }

    private void unanswer(String key, int secondsAgo) {
        int rows =
                jdbc.sql(
                                "update kept_answer set status = null, headers = null, body = null,"
                                        + " asked_at = current_timestamp - interval '"
                                        + secondsAgo
                                        + "' second where request_key = ?")
                        .param(key)
                        .update();
        assertThat(rows).isEqualTo(1);
    }
}
