package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;
import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What other programs send to the container and cannot be taken whole: refused in words. */
abstract class RefusedAnnotationsContract extends ContractOfTheContainer {

    private static final String QUOTE = "{'type':'TextQuoteSelector','exact':'ships'}";
    private static final String POSITION = "{'type':'TextPositionSelector','start':10,'end':29}";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    context | 415 | {'@context':'http://example.com/other.jsonld'}
                    context | 415 | {'@context':null}
                    context | 415 | {'@context':['CONTEXT',{'body':'urn:x:y'}]}
                    context | 415 | {'@context':['CONTEXT','http://e.com/x']}
                    context | 415 | {'@context':{'@vocab':'CONTEXT'}}
                    no-annotation | 415 | {'type':'Note'}
                    no-annotation | 415 | {'type':null}
                    name | 422 | {'@id':'urn:x:y'}
                    name | 422 | {'__proto__':{'admin':true}}
                    name | 422 | {'ex:a':{'constructor':{'prototype':{}}}}
                    name | 422 | {'ex:a':[{'@context':'urn:x:y'}]}
                    flaw | 422 | {'ex:a':'\\u0000'}
                    flaw | 422 | {'ex:a':['\\ud800']}
                    value | 422 | {'canonical':'javascript:alert(1)'}
                    value | 422 | {'canonical':5}
                    value | 422 | {'body':[{'value':'x'},{'source':'urn:x:y','styleClass':'red'}]}
                    value | 422 | {'via':['not an iri']}
                    value | 422 | {'rights':'data:text/html,x'}
                    value | 422 | {'generated':'yesterday'}
                    no-target | 422 | {'target':null}
                    several-targets | 422 | {'target':['urn:x:y','urn:x:z']}
                    no-selector | 422 | {'target':'urn:x:y'}
                    no-selector | 422 | {'target':{'source':'ARTICLE'}}
                    no-source | 422 | {'target':{'selector':{}}}
                    source-unknown | 422 | {'target':{'source':'https://example.com/nowhere','selector':[QUOTE]}}
                    source-unknown | 422 | {'target':{'source':'/articles/3999999999','selector':[QUOTE]}}
                    source-unknown | 422 | {'target':{'source':'/people','selector':[QUOTE]}}
                    source-unknown | 422 | {'target':{'source':'//example.com/articles/1','selector':[QUOTE]}}
                    selector-not-understood | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'CssSelector','value':'p'}]}}
                    selector-not-understood | 422 | {'target':{'source':'ARTICLE','selector':[QUOTE,QUOTE]}}
                    selector-not-understood | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextQuoteSelector','exact':'ships','refinedBy':{}}]}}
                    value | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextQuoteSelector','exact':''}]}}
                    value | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextPositionSelector','start':-1,'end':29}]}}
                    value | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextPositionSelector','start':1.5,'end':29}]}}
                    value | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextPositionSelector','start':99,'end':29}]}}
                    value | 422 | {'target':{'source':'ARTICLE','selector':[{'type':'TextPositionSelector','start':10,'end':1e99}]}}
                    disagreeing | 422 | {'target':{'source':'ARTICLE','selector':[QUOTE,POSITION]}}
                    body-not-understood | 422 | {'body':5}
                    body-not-understood | 422 | {'body':'#nothing'}
                    body-not-understood | 422 | {'body':{'type':'Choice','items':[]}}
                    body-not-understood | 422 | {'body':{'id':'urn:x:y','purpose':'linking'}}
                    body-not-understood | 422 | {'body':{'value':'x','purpose':'own'}}
                    format | 422 | {'body':{'value':'<b>','format':'text/html'}}
                    value | 422 | {'bodyValue':'both'}
                    """)
    @DisplayName("case 37: what cannot be taken whole is refused in words, and nothing is made")
    void refusesWhatItCannotTakeWhole(String rule, int status, String change) {
        long article = article().id();
        ObjectNode annotation = plain(article);
        String changed =
                change.replace("QUOTE", QUOTE)
                        .replace("POSITION", POSITION)
                        .replace("CONTEXT", CONTEXT)
                        .replace("ARTICLE", "/articles/" + article)
                        .replace('\'', '"');
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
