package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What other programs send in the place of what is there, or take back. */
abstract class ReplacedAnnotationsContract extends ContractOfTheContainer {

    @Test
    void replacesTheWordsAndNothingElse() {
        Answer made = post(plain(article().id())).is(201);
        ObjectNode other = (ObjectNode) made.json();
        other.put("ex:new", true);
        ((ObjectNode) other.at("/body/0")).put("value", "It was twelve.");

        Answer replaced = put(desk, made.text("id"), made.tag(), other).is(200);

        assertThat(replaced.header("Content-Type")).isEqualTo(LD);
        assertThat(replaced.json()).isEqualTo(get(made.text("id")).json());
        assertThat(replaced.tag()).isEqualTo(get(made.text("id")).tag()).startsWith("\"1.1-");
        assertThat(body(replaced.json(), "commenting").get("value").asString())
                .isEqualTo("It was twelve.");
        assertThat(replaced.json().get("ex:new").asBoolean()).isTrue();
        assertThat(desk.get("/annotations/" + number(made)).json().get("edition").asInt())
                .isEqualTo(2);
        put(desk, made.text("id"), made.tag(), other).is(412);
        put(desk, made.text("id"), null, other).is(428);
        put(desk, made.text("id"), "W/" + replaced.tag(), other).is(412);
        put(desk, "/annotations/3999999999.jsonld", made.tag(), other).is(404);
    }

    @Test
    void changesNothingWhenItGetsBackWhatItGave() {
        long claim = claim().id();
        evidence(claim);
        Answer sent = submitted(claim);
        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag()).is(200);
        String iri = CONTAINER + sent.id() + ".jsonld";
        Answer given = get(iri).is(200);

        Answer back = put(desk, iri, given.tag(), given.json()).is(200);

        assertThat(back.json()).isEqualTo(given.json());
        assertThat(back.tag()).isEqualTo(given.tag());
        assertThat(desk.get("/annotations/" + sent.id()).text("state")).isEqualTo("approved");
    }

    @Test
    void takesAnApprovalAwayThatItsWordsNoLongerBear() {
        Answer sent = submitted(claim().id());
        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag()).is(200);
        String iri = CONTAINER + sent.id() + ".jsonld";
        Answer given = get(iri);
        ObjectNode other = (ObjectNode) given.json();
        ((ObjectNode) body(other, "commenting")).put("value", "It was eleven.");

        put(desk, iri, given.tag(), other).is(200);

        assertThat(desk.get("/annotations/" + sent.id()).text("state")).isEqualTo("submitted");
        assertThat(body(get(iri).json(), "moderating").get("value").asString())
                .isEqualTo("submitted");
    }

    @Test
    void refusesToMoveItOrItsOrigin() {
        ObjectNode annotation = plain(article().id());
        annotation.put("canonical", "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df");
        Answer made = post(annotation).is(201);

        ObjectNode elsewhere = (ObjectNode) made.json();
        ((ObjectNode) elsewhere.at("/target/selector/0")).put("exact", "agreements");
        put(desk, made.text("id"), made.tag(), elsewhere).is(409);
        ObjectNode another = (ObjectNode) made.json();
        ((ObjectNode) another.get("target")).put("source", "/articles/" + article().id());
        put(desk, made.text("id"), made.tag(), another).is(409);
        ObjectNode stolen = (ObjectNode) made.json();
        stolen.put("canonical", "urn:uuid:00000000-0000-0000-0000-000000000000");
        put(desk, made.text("id"), made.tag(), stolen).is(409);
        ObjectNode without = (ObjectNode) made.json();
        without.remove("canonical");
        assertThat(put(desk, made.text("id"), made.tag(), without).is(200).text("canonical"))
                .isEqualTo("urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df");
    }

    @Test
    void withdrawsItForGood() {
        Answer made = post(plain(article().id())).is(201);
        String iri = made.text("id");
        long total = get(CONTAINER).json().get("total").asLong();

        ask(desk, "DELETE", iri).is(428);
        ask(desk, "DELETE", iri, "If-Match", "\"9\"").is(412);
        ask(judge, "DELETE", iri, "If-Match", made.tag()).is(409);
        Answer gone = ask(desk, "DELETE", iri, "If-Match", made.tag()).is(204);

        assertThat(gone.http().body()).isEmpty();
        get(iri).is(410);
        put(desk, iri, made.tag(), made.json()).is(410);
        ask(desk, "DELETE", iri, "If-Match", made.tag()).is(410);
        assertThat(get(CONTAINER).json().get("total").asLong()).isEqualTo(total - 1);
        assertThat(get("/annotations/?iris=1&page=" + number(made) / 100).http().body())
                .doesNotContain(iri);
        assertThat(desk.get("/annotations/" + number(made)).text("state")).isEqualTo("withdrawn");
    }

    @Test
    @DisplayName("rule 4 and case 38: of many who replace at once one wins, also beside the words")
    void letsOneOfManyReplace() {
        Answer made = post(plain(article().id())).is(201);
        List<Callable<Integer>> writes =
                IntStream.range(0, 16)
                        .mapToObj(n ->
                                (Callable<Integer>)
                                        () -> {
                                            ObjectNode other = (ObjectNode) made.json();
                                            other.put("ex:n", n);
                                            return put(desk, made.text("id"), made.tag(), other)
                                                    .status();
                                        })
                        .toList();

        AtOnce<Integer> came = AtOnce.of(writes);

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).filteredOn(status -> status == 200).hasSize(1);
        assertThat(came.done()).filteredOn(status -> status == 412).hasSize(15);
    }

    @Test
    void addsNothingToWhatSomebodyApproved() {
        Answer claim = claim();
        Answer sent = submitted(claim.id());
        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag()).is(200);
        Answer approved = get("/annotations/" + sent.id() + ".jsonld").is(200);
        ObjectNode praised = (ObjectNode) approved.json();
        praised.withArray("body")
                .addObject()
                .put("type", "TextualBody")
                .put("purpose", "highlighting")
                .put("value", "The desk found this to be true.");

        Answer no = put(desk, "/annotations/" + sent.id() + ".jsonld", approved.tag(), praised);

        assertThat(no.is(409).text("type")).endsWith("properties-sealed");
        assertThat(get("/annotations/" + sent.id() + ".jsonld").json()).isEqualTo(approved.json());
    }
}
