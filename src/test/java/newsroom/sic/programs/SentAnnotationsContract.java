package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What other programs send to the container: what is made of it, and what is kept. */
abstract class SentAnnotationsContract extends ContractOfTheContainer {

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

    private static void text(ObjectNode body, String purpose, String value) {
        body.put("type", "TextualBody").put("value", value);
        if (!purpose.isEmpty()) {
            body.put("purpose", purpose);
        }
    }
}
