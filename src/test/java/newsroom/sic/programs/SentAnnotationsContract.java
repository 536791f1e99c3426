package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;
import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What other programs send to the container: made, replaced, withdrawn, or refused in words. */
abstract class SentAnnotationsContract extends ContractOfTheContainer {

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

    @Test
    void givesOutWhatIsNestedAsDeepAsItTakes() {
        ObjectNode deep = plain(article().id());
        ObjectNode inner = deep.putObject("ex:a");
        for (int depth = 3; depth < 24; depth++) {
            inner = inner.putObject("ex:a");
        }

        Answer made = post(deep).is(201);

        assertThat(get(made.text("id")).is(200).json().get("ex:a")).isEqualTo(deep.get("ex:a"));
    }

    @Test
    void makesAClaimWithADraftOnIt() {
        long article = article().id();

        Answer made = post(plain(article)).is(201);

        assertThat(made.header("Location")).isEqualTo(made.text("id"));
        assertThat(made.text("id")).matches(base() + "/annotations/\\d+\\.jsonld");
        assertThat(made.header("Content-Type")).isEqualTo(LD);
        assertThat(made.http().headers().allValues("Link"))
                .contains("<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"");
        Answer got = get(made.text("id")).is(200);
        assertThat(got.json()).isEqualTo(made.json());
        assertThat(got.tag()).isEqualTo(made.tag());
        Answer annotation = desk.get("/annotations/" + number(made)).is(200);
        assertThat(annotation.text("state")).isEqualTo("draft");
        assertThat(annotation.text("author")).isEqualTo(editor.username());
        assertThat(annotation.text("body")).isEqualTo("Who counted them?");
        assertThat(annotation.text("issue")).isEqualTo("unsupported");
        assertThat(annotation.text("severity")).isEqualTo("medium");
        Answer claim = desk.get("/claims/" + annotation.text("claimId")).is(200);
        assertThat(claim.text("articleId")).isEqualTo(Long.toString(article));
        assertThat(claim.text("statement")).isEqualTo("thirteen agreements");
        assertThat(claim.text("status")).isEqualTo("in-progress");
    }

    @Test
    void takesTheSourceByEveryAddressOfTheArticle() {
        String url = "https://example.com/" + UUID.randomUUID();
        long article = desk.post("/articles", json("text", copy(), "url", url)).is(201).id();
        for (String source :
                List.of(
                        "/articles/" + article,
                        "/api/v1/articles/" + article,
                        "/api/v1/articles/" + article + "/text",
                        "/api/v1/articles/" + article + "/text?revision=1",
                        "/articles/" + article + "#line-1",
                        url)) {
            Answer made = post(plain(source, "thirteen agreements")).is(201);
            assertThat(made.json().at("/target/source").asString())
                    .endsWith("/articles/" + article + "/text?revision=1");
        }
        ObjectNode relative = plain(article);
        ((ObjectNode) relative.get("target")).put("source", "/articles/" + article);
        post(relative).is(201);
        ObjectNode asObject = plain(article);
        ((ObjectNode) asObject.get("target")).putObject("source").put("id", url);
        post(asObject).is(201);
    }

    @Test
    void takesWordsAndPositionThatAgree() {
        long article = article("👩‍👩‍👧 " + copy()).id();
        ObjectNode annotation = plain(article);
        var both = ((ObjectNode) annotation.get("target")).putArray("selector");
        both.addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", "thirteen agreements")
                .put("suffix", " were signed");
        both.addObject().put("type", "TextPositionSelector").put("start", 16).put("end", 35);
        both.addObject().put("type", "CssSelector").put("value", "p:first-child");

        Answer made = post(annotation).is(201);

        assertThat(made.json().at("/target/selector/1/start").asInt()).isEqualTo(16);
        assertThat(made.json().at("/target/selector")).hasSize(2);
        ((ObjectNode) both.get(0)).put("exact", "thirteen");
        Answer no = post(annotation).is(422);
        assertThat(no.text("type")).isEqualTo("urn:sic:problem:export.disagreeing");
        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/target/selector");
        ((ObjectNode) both.get(0)).put("exact", "thirteen agreements");
        // as a browser counts, in UTF-16 units
        ((ObjectNode) both.get(1)).put("start", 19).put("end", 38);
        assertThat(post(annotation).is(422).json().at("/candidates/0").toString())
                .contains("\"start\":16")
                .contains("\"end\":35");
        both.remove(0);
        ((ObjectNode) both.get(0)).put("start", 16).put("end", 35);
        post(annotation).is(201);
    }

    @Test
    void classifiesByTheDesksOwnWords() {
        ObjectNode annotation = plain(article().id());
        var bodies = annotation.putArray("body");
        text(bodies.addObject(), "", "It was twelve.");
        text(bodies.addObject(), "describing", "See the minutes.");
        text(bodies.addObject(), "editing", "twelve agreements");
        text(bodies.addObject(), "tagging", "Mostly accurate");
        text(bodies.addObject(), "tagging", "figure");
        text(bodies.addObject(), "tagging", "high");

        Answer made = post(annotation).is(201);

        Answer draft = desk.get("/annotations/" + number(made)).is(200);
        assertThat(draft.text("body")).isEqualTo("It was twelve.\n\nSee the minutes.");
        assertThat(draft.text("correction")).isEqualTo("twelve agreements");
        assertThat(draft.text("proposedVerdict")).isEqualTo("mostly-accurate");
        assertThat(draft.text("issue")).isEqualTo("figure");
        assertThat(draft.text("severity")).isEqualTo("high");
    }

    @Test
    void takesWhatHypothesisExports() {
        String url = "https://example.com/" + UUID.randomUUID();
        long article = desk.post("/articles", json("text", copy(), "url", url)).is(201).id();
        String theirs =
                """
                {"id": "Xa1bCdEfEe-1", "created": "2024-06-03T10:00:00.123456+00:00",
                 "updated": "2024-06-03T10:05:00.123456+00:00", "user": "acct:reader@example.com",
                 "uri": "URL", "text": "Who *counted* them?", "tags": ["figure", "to check"],
                 "group": "__world__", "permissions": {"read": ["group:__world__"]},
                 "target": [{"source": "URL", "selector": [
                    {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 10,
                     "endContainer": "/p[1]", "endOffset": 29},
                    {"type": "TextPositionSelector", "start": 4711, "end": 4730},
                    {"type": "TextQuoteSelector", "exact": "thirteen agreements",
                     "prefix": "On Monday ", "suffix": " were signed."}]}],
                 "document": {"title": ["A page"]}, "flagged": false, "hidden": false,
                 "references": [], "user_info": {"display_name": "A Reader"}}
                """
                        .replace("URL", url);

        Answer made = post(theirs).is(201);

        Answer draft = desk.get("/annotations/" + number(made)).is(200);
        assertThat(draft.text("body")).isEqualTo("Who *counted* them?");
        assertThat(draft.text("issue")).isEqualTo("figure");
        assertThat(made.json().at("/target/selector/1/start").asInt()).isEqualTo(10);
        assertThat(made.text("user")).isEqualTo("acct:reader@example.com");
        assertThat(made.text("group")).isEqualTo("__world__");
        assertThat(made.json().at("/document/title/0").asString()).isEqualTo("A page");
        assertThat(made.json().toString()).contains("\"to check\"");
        assertThat(made.json().at("/creator/nickname").asString()).isEqualTo(editor.username());
        post(theirs.replace("\"references\": []", "\"references\": [\"abc\"]")).is(422);
        post(theirs.replace("\"selector\"", "\"selectors\"")).is(422);
        assertThat(article).isPositive();
    }

    @Test
    void takesWhatRecogitoWrites() {
        long article = article().id();
        String theirs =
                """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation",
                 "id": "#a88b22d0-6106-4872-9435-c78b5e89fede",
                 "body": [{"type": "TextualBody", "value": "It was twelve.",
                           "purpose": "commenting", "creator": {"id": "https://example.com/me"},
                           "created": "2024-06-03T10:00:00.123Z"},
                          {"type": "TextualBody", "value": "Numbers", "purpose": "tagging"}],
                 "target": {"source": "SOURCE", "selector": [
                    {"type": "TextQuoteSelector", "exact": "thirteen agreements"},
                    {"type": "TextPositionSelector", "start": 10, "end": 29}]}}
                """
                        .replace("SOURCE", base() + "/articles/" + article);

        Answer made = post(theirs).is(201);

        assertThat(desk.get("/annotations/" + number(made)).text("body"))
                .isEqualTo("It was twelve.");
        assertThat(body(made.json(), "commenting").at("/creator/id").asString())
                .isEqualTo("https://example.com/me");
        assertThat(made.json().toString()).contains("\"Numbers\"");
        Answer no = post(theirs.replaceFirst("\"source\": \"[^\"]*\", ", "")).is(422);
        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/target/source");
    }

    @Test
    void keepsWhatItDoesNotKnowForTheWayBack() {
        ObjectNode annotation = plain(article().id());
        annotation.put("id", "https://example.com/annotations/7");
        annotation.put("canonical", "urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df");
        annotation.put("via", "https://example.com/first");
        annotation.put("rights", "https://creativecommons.org/publicdomain/zero/1.0/");
        annotation.putObject("generator").put("id", "https://example.com/client").put("v", 1.50);
        annotation.put("ex:weight", new BigDecimal("1.500"));
        annotation.put("creator", "https://example.com/somebody-else");
        annotation.put("created", "1999-01-01T00:00:00Z");
        ((ObjectNode) annotation.get("body")).put("language", "en").put("ex:mood", "curious");
        ((ObjectNode) annotation.get("target"))
                .put("renderedVia", "urn:x:z")
                .put("scope", "urn:x:y");

        Answer answer = post(annotation).is(201);

        JsonNode made = answer.json();
        assertThat(made.get("canonical")).isEqualTo(annotation.get("canonical"));
        assertThat(made.get("via").toString())
                .isEqualTo("[\"https://example.com/first\",\"https://example.com/annotations/7\"]");
        assertThat(made.get("rights")).isEqualTo(annotation.get("rights"));
        assertThat(made.at("/generator/id").asString()).isEqualTo("https://example.com/client");
        assertThat(answer.http().body()).contains("\"ex:weight\":1.500");
        assertThat(made.at("/creator/nickname").asString()).isEqualTo(editor.username());
        assertThat(made.get("created").asString()).doesNotStartWith("1999");
        assertThat(body(made, "commenting").get("language").asString()).isEqualTo("en");
        assertThat(body(made, "commenting").get("ex:mood").asString()).isEqualTo("curious");
        assertThat(made.at("/target/renderedVia").asString()).isEqualTo("urn:x:z");
        assertThat(made.at("/target/scope").asString()).startsWith(base());
    }

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
    @DisplayName("case 39: the same request again, or many times at once, makes one")
    void makesOneOfTheSameRequest() {
        ObjectNode annotation = plain(article().id());
        String key = UUID.randomUUID().toString();

        AtOnce<Integer> came =
                AtOnce.times(8, () -> post(annotation, "Idempotency-Key", key).status());
        Answer first = post(annotation, "Idempotency-Key", key).is(201);

        assertThat(came.refused()).isEmpty();
        assertThat(came.done()).contains(201).isSubsetOf(201, 409);
        assertThat(first.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Location")).isEqualTo(first.text("id"));
        assertThat(first.http().headers().allValues("Link")).hasSize(2);
        String mine = "/annotations?author=" + editor.username();
        assertThat(desk.get(mine).json().get("items")).hasSize(1);
        annotation.put("ex:other", 1);
        post(annotation, "Idempotency-Key", key).is(422);
    }

    @Test
    @DisplayName("rule 6: what is kept unread is in the history too")
    void putsForeignPropertiesIntoTheHistory() {
        ObjectNode annotation = plain(article().id());
        annotation.put("ex:weight", 3);
        Answer made = post(annotation).is(201);

        JsonNode entry =
                desk.get("/annotations/" + number(made) + "/history").json().at("/items/0");

        assertThat(entry.get("action").asString())
                .isEqualTo("kept foreign properties of the annotation");
        assertThat(entry.at("/changes/0/to").asString()).contains("\"ex:weight\":3");
    }

    @Test
    @DisplayName("rule 1: a reviewer decides on none that came in with the reviewer's own token")
    void keepsFourEyes() {
        ObjectNode annotation = plain(article().id());
        Answer made =
                judge.sendTo(
                                CONTAINER,
                                "POST",
                                annotation.toString().getBytes(StandardCharsets.UTF_8),
                                LD)
                        .is(201);
        String path = "/annotations/" + number(made);
        Answer draft = judge.get(path);
        Answer sent = judge.post(path + "/submit", null, "If-Match", draft.tag()).is(200);

        judge.post(path + "/approve", null, "If-Match", sent.tag()).is(409);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("context", 415, "{'@context':'http://example.com/other.jsonld'}"),
                Arguments.of("context", 415, "{'@context':null}"),
                Arguments.of("context", 415, "{'@context':['" + CONTEXT + "',{'body':'urn:x:y'}]}"),
                Arguments.of("context", 415, "{'@context':['" + CONTEXT + "','http://e.com/x']}"),
                Arguments.of("context", 415, "{'@context':{'@vocab':'" + CONTEXT + "'}}"),
                Arguments.of("no-annotation", 415, "{'type':'Note'}"),
                Arguments.of("no-annotation", 415, "{'type':null}"),
                Arguments.of("name", 422, "{'@id':'urn:x:y'}"),
                Arguments.of("name", 422, "{'__proto__':{'admin':true}}"),
                Arguments.of("name", 422, "{'ex:a':{'constructor':{'prototype':{}}}}"),
                Arguments.of("name", 422, "{'ex:a':[{'@context':'urn:x:y'}]}"),
                Arguments.of("flaw", 422, "{'ex:a':'\\u0000'}"),
                Arguments.of("flaw", 422, "{'ex:a':['\\ud800']}"),
                Arguments.of("value", 422, "{'canonical':'javascript:alert(1)'}"),
                Arguments.of("value", 422, "{'canonical':5}"),
                Arguments.of(
                        "value",
                        422,
                        "{'body':[{'value':'x'},{'source':'urn:x:y','styleClass':'red'}]}"),
                Arguments.of("value", 422, "{'via':['not an iri']}"),
                Arguments.of("value", 422, "{'rights':'data:text/html,x'}"),
                Arguments.of("value", 422, "{'generated':'yesterday'}"),
                Arguments.of("no-target", 422, "{'target':null}"),
                Arguments.of("several-targets", 422, "{'target':['urn:x:y','urn:x:z']}"),
                Arguments.of("no-selector", 422, "{'target':'urn:x:y'}"),
                Arguments.of("no-selector", 422, "{'target':{'source':'ARTICLE'}}"),
                Arguments.of("no-source", 422, "{'target':{'selector':{}}}"),
                Arguments.of("source-unknown", 422, target("https://example.com/nowhere", QUOTE)),
                Arguments.of("source-unknown", 422, target("/articles/3999999999", QUOTE)),
                Arguments.of("source-unknown", 422, target("/people", QUOTE)),
                Arguments.of("source-unknown", 422, target("//example.com/articles/1", QUOTE)),
                Arguments.of("selector-not-understood", 422, target("ARTICLE", CSS)),
                Arguments.of(
                        "selector-not-understood", 422, target("ARTICLE", QUOTE + "," + QUOTE)),
                Arguments.of(
                        "selector-not-understood",
                        422,
                        target("ARTICLE", QUOTE.replace("}", ",'refinedBy':{}}"))),
                Arguments.of("value", 422, target("ARTICLE", QUOTE.replace("ships", ""))),
                Arguments.of("value", 422, target("ARTICLE", POSITION.replace("10", "-1"))),
                Arguments.of("value", 422, target("ARTICLE", POSITION.replace("10", "1.5"))),
                Arguments.of("value", 422, target("ARTICLE", POSITION.replace("10", "99"))),
                Arguments.of("value", 422, target("ARTICLE", POSITION.replace("29", "1e99"))),
                Arguments.of("disagreeing", 422, target("ARTICLE", QUOTE + "," + POSITION)),
                Arguments.of("body-not-understood", 422, "{'body':5}"),
                Arguments.of("body-not-understood", 422, "{'body':'#nothing'}"),
                Arguments.of("body-not-understood", 422, "{'body':{'type':'Choice','items':[]}}"),
                Arguments.of(
                        "body-not-understood",
                        422,
                        "{'body':{'id':'urn:x:y','purpose':'linking'}}"),
                Arguments.of("body-not-understood", 422, "{'body':{'value':'x','purpose':'own'}}"),
                Arguments.of("format", 422, "{'body':{'value':'<b>','format':'text/html'}}"),
                Arguments.of("value", 422, "{'bodyValue':'both'}"));
    }

    private static final String QUOTE = "{'type':'TextQuoteSelector','exact':'ships'}";
    private static final String POSITION = "{'type':'TextPositionSelector','start':10,'end':29}";
    private static final String CSS = "{'type':'CssSelector','value':'p'}";

    private static String target(String source, String selectors) {
        return "{'target':{'source':'" + source + "','selector':[" + selectors + "]}}";
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    @DisplayName("case 37: what cannot be taken whole is refused in words, and nothing is made")
    void refusesWhatItCannotTakeWhole(String rule, int status, String change) {
        long article = article().id();
        ObjectNode annotation = plain(article);
        String changed = change.replace('\'', '"').replace("ARTICLE", "/articles/" + article);
        ((ObjectNode) JSON.readTree(changed))
                .properties()
                .forEach(one -> annotation.set(one.getKey(), one.getValue()));
        String escaped =
                annotation.toString().replace("\u0000", "\\u0000").replace("\ud800", "\\ud800");

        Answer no = post(escaped);

        assertThat(no.text("type")).isEqualTo("urn:sic:problem:export." + rule);
        no.is(status);
        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(no.text("detail")).isNotBlank().doesNotContain("Exception", "jackson");
        assertThat(desk.get("/claims?article=" + article).json().get("items")).isEmpty();
    }

    @Test
    void asksWhichPlaceIsMeantAsForClaims() {
        long article = article("One ship. Two ships. " + copy()).id();

        Answer no = post(plain("/articles/" + article, "ship")).is(409);

        assertThat(no.text("type")).isEqualTo("urn:sic:problem:claim.several-places");
        assertThat(no.json().get("candidates")).hasSizeGreaterThan(1);
        post(plain("/articles/" + article, "not in there")).is(422);
        ObjectNode empty = plain(article);
        empty.remove("body");
        assertThat(post(empty).is(422).text("type"))
                .isEqualTo("urn:sic:problem:annotation.no-finding");
    }

    @Test
    void asksWhichArticleIsMeantWhereSeveralWerePublishedThere() {
        String url = "https://example.com/" + UUID.randomUUID();
        desk.post("/articles", json("text", copy(), "url", url)).is(201);
        desk.post("/articles", json("text", copy(), "url", url)).is(201);

        assertThat(post(plain(url, "thirteen agreements")).is(409).text("type"))
                .isEqualTo("urn:sic:problem:export.several-articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "{", "{\"a\":1,\"a\":2}", "{} {}", "null"})
    void refusesWhatIsNoObject(String body) {
        post(body).is(400);
    }

    @Test
    @DisplayName("what is too deep, too large or of another type is refused at once")
    void refusesWhatIsTooMuch() {
        ObjectNode annotation = plain(article().id());
        post(annotation.toString().replace("{\"@", "{\"a\":" + "[".repeat(5000) + ",\"@")).is(400);
        String deep = "{\"a\":".repeat(30) + "1" + "}".repeat(30);
        post(annotation.toString().replace("{\"@", "{\"a\":" + deep + ",\"@")).is(400);
        ObjectNode large = annotation.deepCopy();
        large.put("ex:a", "x".repeat(1024 * 1024));
        post(large).is(413);
        ObjectNode much = annotation.deepCopy();
        much.put("ex:a", "x".repeat(20_000));
        assertThat(post(much).is(413).text("type"))
                .isEqualTo("urn:sic:problem:export.properties-too-large");
        ObjectNode wordy = annotation.deepCopy();
        ((ObjectNode) wordy.get("body")).put("value", "x".repeat(20_001));
        post(wordy).is(422);
        byte[] bytes = annotation.toString().getBytes(StandardCharsets.UTF_8);
        for (String type : List.of("text/plain", "text/turtle", "application/xml")) {
            desk.sendTo(CONTAINER, "POST", bytes, type).is(415);
        }
        desk.sendTo(CONTAINER, "POST", bytes, "application/json").is(201);
    }

    private static void text(ObjectNode body, String purpose, String value) {
        body.put("type", "TextualBody").put("value", value);
        if (!purpose.isEmpty()) {
            body.put("purpose", purpose);
        }
    }
}
