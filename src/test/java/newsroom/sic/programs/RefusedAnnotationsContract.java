package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;
import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What other programs send to the container and cannot be taken whole: refused in words. */
abstract class RefusedAnnotationsContract extends ContractOfTheContainer {

    private static final String QUOTE = "{'type':'TextQuoteSelector','exact':'ships'}";
    private static final String POSITION = "{'type':'TextPositionSelector','start':10,'end':29}";
    private static final String CSS = "{'type':'CssSelector','value':'p'}";

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
}
