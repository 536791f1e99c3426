package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;
import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An annotation as the W3C's Web Annotation Data Model has it. */
abstract class AnnotationLdContract extends ContractOfTheContainer {

    @Autowired private Queries queries;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void saysWhatAnAnnotationIs(String method) {
        Answer draft = draft(claim().id());

        Answer answer = ask(desk, method, iri(draft)).is(200);

        assertThat(answer.http().headers().allValues("Link"))
                .contains(
                        "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"",
                        "<http://www.w3.org/ns/oa#Annotation>; rel=\"type\"");
        assertThat(answer.header("Allow").split(", ?"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS", "PUT", "DELETE");
        assertThat(answer.header("Vary")).isEqualTo("Accept");
        if (!method.equals("OPTIONS")) {
            assertThat(answer.header("Content-Type")).isEqualTo(LD);
            assertThat(answer.tag()).startsWith("\"0.0-");
        }
    }

    @Test
    void saysWhatItIsAboutAndByWhom() {
        Answer claim = claim();
        Answer draft = draft(claim.id());

        JsonNode annotation = get(iri(draft)).is(200).json();

        assertThat(annotation.get("@context").asString()).isEqualTo(CONTEXT);
        assertThat(annotation.get("id").asString()).isEqualTo(base() + iri(draft));
        assertThat(annotation.get("type").asString()).isEqualTo("Annotation");
        assertThat(annotation.at("/creator/type").asString()).isEqualTo("Person");
        assertThat(annotation.at("/creator/name").asString()).isEqualTo(editor.displayName());
        assertThat(annotation.at("/creator/nickname").asString()).isEqualTo(editor.username());
        assertThat(OffsetDateTime.parse(annotation.get("created").asString())).isNotNull();
        assertThat(OffsetDateTime.parse(annotation.get("modified").asString())).isNotNull();
        JsonNode target = annotation.get("target");
        String article = claim.text("articleId");
        assertThat(target.get("type").asString()).isEqualTo("SpecificResource");
        assertThat(target.get("source").asString())
                .isEqualTo(base() + "/api/v1/articles/" + article + "/text?revision=1");
        assertThat(target.get("scope").asString()).isEqualTo(base() + "/articles/" + article);
        assertThat(target.at("/selector/0").toString())
                .startsWith("{\"type\":\"TextQuoteSelector\",\"exact\":\"thirteen agreements\"")
                .contains("\"prefix\":\"On Monday \"");
        assertThat(target.at("/selector/1").toString())
                .isEqualTo("{\"type\":\"TextPositionSelector\",\"start\":10,\"end\":29}");
    }

    @Test
    void countsCodePointsInTheVeryTextThatItsSourceNames() {
        String text =
                "👩‍👩‍👧 e\u0301 שלום, thirteen agreements 🗞️ "
                        + copy().replace("thirteen", "fifteen");
        Answer draft = draft(claim(article(text).id()).id());

        JsonNode target = get(iri(draft)).is(200).json().get("target");

        String source = get(target.get("source").asString()).is(200).http().body();
        int[] points = source.codePoints().toArray();
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        assertThat(new String(points, start, end - start)).isEqualTo("thirteen agreements");
        assertThat(source.indexOf("thirteen agreements")).isNotEqualTo(start);
    }

    @Test
    void saysWhatItIsForBodyByBody() {
        String article =
                json(
                        "text",
                        copy(),
                        "language",
                        "en-GB",
                        "url",
                        "https://example.com/" + copy().length());
        long claim = claim(desk.post("/articles", article).is(201).id()).id();
        desk.post(
                        "/claims/" + claim + "/evidence",
                        json(
                                "source", "Minutes",
                                "url", "https://example.com/minutes/é",
                                "grade", "primary",
                                "stance", "refutes"))
                .is(201);
        Answer draft = draft(claim);
        queries.ask(
                draft.id(),
                new NewQuery(
                        "Who counted them?",
                        Asked.DESK,
                        "Foreign",
                        editor.id(),
                        queries.today(),
                        null),
                editor);

        JsonNode annotation = get(iri(draft)).is(200).json();

        assertThat(annotation.get("motivation").toString())
                .isEqualTo("[\"assessing\",\"commenting\",\"questioning\",\"linking\"]");
        assertThat(body(annotation, "commenting").toString())
                .isEqualTo(
                        "{\"type\":\"TextualBody\",\"purpose\":\"commenting\","
                                + "\"value\":\"It was twelve.\",\"format\":\"text/markdown\"}");
        assertThat(body(annotation, "editing").toString())
                .isEqualTo(
                        "{\"type\":\"TextualBody\",\"purpose\":\"editing\","
                                + "\"value\":\"twelve agreements\",\"format\":\"text/plain\","
                                + "\"language\":\"en-GB\"}");
        assertThat(body(annotation, "tagging").get("value").asString()).isEqualTo("inaccurate");
        assertThat(body(annotation, "questioning").get("value").asString())
                .isEqualTo("Who counted them?");
        assertThat(body(annotation, "linking").toString())
                .isEqualTo(
                        "{\"type\":\"SpecificResource\",\"purpose\":\"linking\","
                                + "\"source\":\"https://example.com/minutes/%C3%A9\"}");
        assertThat(annotation.get("body").toString())
                .contains("\"classifying\",\"value\":\"figure\"")
                .contains("\"classifying\",\"value\":\"medium\"");
    }

    @Test
    void tellsAProposedVerdictFromAnApprovedOne() {
        Answer sent = submitted(claim().id());
        JsonNode before = body(get(iri(sent)).json(), "moderating");

        judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag()).is(200);

        JsonNode after = get(iri(sent)).is(200).json();
        assertThat(before.get("value").asString()).isEqualTo("submitted");
        assertThat(before.has("creator")).isFalse();
        assertThat(body(after, "moderating").get("value").asString()).isEqualTo("approved");
        assertThat(body(after, "moderating").at("/creator/nickname").asString())
                .isEqualTo(reviewer.username());
        assertThat(body(after, "tagging").get("value").asString()).isEqualTo("inaccurate");
    }

    @Test
    void isTheSameInTheApi() {
        Answer draft = draft(claim().id());

        Answer answer = desk.get("/annotations/" + draft.id() + "/jsonld").is(200);

        assertThat(answer.header("Content-Type")).isEqualTo(LD);
        assertThat(answer.http().body()).isEqualTo(get(iri(draft)).http().body());
        assertThat(answer.tag()).isEqualTo(get(iri(draft)).tag());
        desk.get("/annotations/" + draft.id() + "/jsonld", "If-None-Match", answer.tag()).is(304);
        desk.get("/annotations/3999999999/jsonld").is(404);
    }

    @Test
    void isTheSameInItsPage() {
        Answer draft = draft(claim().id());
        var alone = (ObjectNode) get(iri(draft)).json();
        alone.remove("@context");

        JsonNode page = get("/annotations/?iris=0&page=" + draft.id() / 100).is(200).json();

        assertThat(stream(page.get("items"))).contains(alone);
    }

    @Test
    void tellsWhatIsNotThereFromWhatIsGone() {
        Answer draft = draft(claim().id());

        get("/annotations/3999999999.jsonld").is(404);
        get("/annotations/x.jsonld").is(404);
        ask(desk, "OPTIONS", "/annotations/3999999999.jsonld").is(404);
        desk.post("/annotations/" + draft.id() + "/withdraw", null, "If-Match", draft.tag())
                .is(200);

        assertThat(get(iri(draft)).is(410).header("Content-Type"))
                .isEqualTo("application/problem+json");
        desk.get("/annotations/" + draft.id() + "/jsonld").is(200);
    }

    @Test
    void leavesThePagesForPeopleWhereTheyAre() {
        Answer draft = draft(claim().id());
        var visitor = Visitor.at(port).signedIn(editor);

        assertThat(visitor.get("/annotations").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/annotations/" + draft.id()).statusCode()).isEqualTo(200);
        assertThat(visitor.get(CONTAINER).statusCode()).isEqualTo(401);
        assertThat(visitor.get(iri(draft)).statusCode()).isEqualTo(401);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return JSON.<List<JsonNode>>convertValue(array, new TypeReference<>() {}).stream();
    }

    private static String iri(Answer annotation) {
        return CONTAINER + annotation.id() + ".jsonld";
    }
}
