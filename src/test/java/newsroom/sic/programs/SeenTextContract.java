package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody says a thing of a text that they have not seen, on a page or by a program (rule 4). */
@Tag("rule4")
abstract class SeenTextContract extends ContractOfTheApi {

    private static final String IN_FRONT = "Seven men stole 900 dollars. ";

    private String text = copy();
    private long article;
    private Visitor visitor = Visitor.at(0);

    @BeforeEach
    void bringsCopyIn() {
        text = copy();
        article = article(text).id();
        visitor = Visitor.at(port).signedIn(editor);
    }

    @Test
    void settlesNoPlaceInATextThatWasNotLookedAt() {
        long claim = claim(article).id();
        String fourteen = text.replace("thirteen", "fourteen");
        bring(fourteen);
        String[] form = form("/anchors?claim=" + claim, "form.place");
        String seen = desk.get("/claims/" + claim).tag();
        int start = fourteen.indexOf("fourteen");
        bring(IN_FRONT + fourteen);

        HttpResponse<String> pressed = visitor.post("/claims/" + claim + "/anchor", form);
        Answer sent = settle(claim, start, null, seen);

        assertThat(pressed.statusCode()).isEqualTo(412);
        assertThat(visitor.page().select(".refusal").text()).contains("text has changed meanwhile");
        assertThat(visitor.page().select("form.place input[name=revision]").val()).isEqualTo("3");
        assertThat(sent.is(412).text("type"))
                .isEqualTo("urn:sic:problem:claim.place-in-another-text");
        desk.post("/claims/" + claim + "/anchor/let-go", null, "If-Match", seen).is(412);
        String now = desk.get("/claims/" + claim).tag();
        settle(claim, start, 2, now).is(412);
        assertThat(desk.get("/claims/" + claim).text("anchor.state")).isEqualTo("changed");
        Answer settled = settle(claim, start + IN_FRONT.length(), 3, now).is(200);
        assertThat(settled.text("anchor.exact")).isEqualTo("fourteen agreements");
    }

    /** RFC 9110, 13.1.1: the comparison is strong, and a weak tag is no other's equal. */
    @Test
    void bringsNoTextAgainstAWeakTag() {
        String tag = desk.get("/articles/" + article + "/text").tag();

        put(IN_FRONT + text, "W/" + tag).is(412);

        put(IN_FRONT + text, tag).is(200);
    }

    @Test
    void waivesNoLineOfATextThatWasNotLookedAt() {
        String line = "/articles/" + article + "/lines/1";
        String[] form = form(line, "form.waive");
        String seen = desk.get(line).tag();
        String seenWithAll = desk.get("/articles/" + article).tag();
        bring(IN_FRONT + text);

        HttpResponse<String> pressed = visitor.post(line + "/waive", form);

        assertThat(pressed.statusCode()).isEqualTo(412);
        assertThat(visitor.page().select(".refusal").text()).contains("has a newer text by now");
        waive(1, seen).is(412);
        waive(1, seenWithAll).is(412);
        assertThat(desk.get(line).text("coverage")).isEqualTo("open");
        Answer waived = waive(1, desk.get(line).tag()).is(200);
        String[] back = form(line, "form.reopen");
        bring("Nobody came. " + IN_FRONT + text);
        assertThat(visitor.post(line + "/reopen", back).statusCode()).isEqualTo(412);
        desk.post(line + "/reopen", null, "If-Match", waived.tag()).is(412);
        assertThat(desk.get("/articles/" + article + "/lines/2").text("coverage"))
                .isEqualTo("waived");
    }

    /** The very words, in a sentence that says the contrary: no seal tells them apart. */
    @Test
    void decidesAndSubmitsNothingOnWordsThatSitInAnotherSentenceByNow() {
        long claim = claim(article).id();
        Answer submitted = submitted(claim);
        Answer draft = draft(claim);
        String path = "/annotations/" + submitted.id();
        String[] finding = form("/claims/" + claim + "/annotations/new", "form.sheet");
        String[] piece = form("/claims/" + claim + "/evidence/new", "form.sheet");
        String denied = text.replace("On Monday", "It is not true that on Monday");
        bring(denied);
        settle(claim, denied.indexOf("thirteen"), 2, desk.get("/claims/" + claim).tag()).is(200);

        judge.post(path + "/approve", null, "If-Match", submitted.tag()).is(412);
        String because = json("comment", "No.");
        judge.post(path + "/request-changes", because, "If-Match", submitted.tag()).is(412);
        judge.post(path + "/reject", because, "If-Match", submitted.tag()).is(412);
        desk.post("/annotations/" + draft.id() + "/submit", null, "If-Match", draft.tag()).is(412);
        String page = "/claims/" + claim;
        assertThat(visitor.post(page + "/annotations", finding).statusCode()).isEqualTo(412);
        assertThat(visitor.page().select("textarea[name=body]").val()).isEqualTo("As it was.");
        assertThat(visitor.post(page + "/evidence", piece).statusCode()).isEqualTo(412);
        assertThat(visitor.page().select("input[name=source]").val()).isEqualTo("Minutes");
        assertThat(desk.get(path).text("state")).isEqualTo("submitted");
        judge.post(path + "/approve", null, "If-Match", desk.get(path).tag()).is(200);
    }

    @Test
    void closesNoArticleThatSaysItWasWrongBeforeSomebodyHasAnsweredThat() {
        long claim = claim(article).id();
        Answer submitted = submitted(claim);
        judge.post("/annotations/" + submitted.id() + "/approve", null, "If-Match", submitted.tag())
                .is(200);
        bring(
                text
                        + "\n\nCorrection: An earlier version of this article said that thirteen"
                        + " agreements were signed. It was nine of them.");
        waiveAll();

        JsonNode open = signOff().is(409).json().get("open");

        assertThat(open.size()).isEqualTo(1);
        assertThat(open.at("/0/kind").asString()).isEqualTo("unanswered-correction-note");
        assertThat(open.at("/0/id").asLong()).isEqualTo(claim);
        assertThat(open.at("/0/exact").asString()).isEqualTo("thirteen agreements");
        assertThat(shown("/articles/" + article, "header.head"))
                .contains("1 correction note waits for an answer");
        assertThat(shown("/articles/" + article, "section.card")).contains("correction note");
        assertThat(shown("/articles/" + article + "/sign-off", "main"))
                .contains("A correction note is unanswered")
                .doesNotContain("Nothing is open");
        assertThat(shown("/anchors?article=" + article, "#correction-notes"))
                .contains("It was nine of them");
        assertThat(shown("/articles/" + article + "/paper", ".against"))
                .contains("Correction notes that nobody has answered: on claim 1");
        assertThat(shown("/", "section[aria-labelledby=notes]")).contains("Correction: An earlier");
        String decline = "/claims/" + claim + "/correction-notes/1/decline";
        assertThat(visitor.post(decline).statusCode()).isEqualTo(302);
        assertThat(visitor.post(decline).statusCode()).isEqualTo(412);
        signOff().is(200);
    }

    @Test
    void saysNothingOfTwoArticlesByTextsThatTheyHadBefore() {
        long other = article().id();
        String path = "/articles/" + article + "/copy";
        String[] form = form(path + "?of=" + other, "#decide");
        bring(IN_FRONT + text);

        assertThat(visitor.post(path, form).statusCode()).isEqualTo(412);

        assertThat(visitor.page().select(".refusal").text()).contains("newer text by now");
        assertThat(visitor.post(path, form(path + "?of=" + other, "#decide")).statusCode())
                .isEqualTo(302);
    }

    private Answer settle(long claim, int start, @Nullable Integer revision, String tag) {
        int end = start + "fourteen agreements".length();
        return desk.post(
                "/claims/" + claim + "/anchor",
                revision == null
                        ? json("start", start, "end", end)
                        : json("start", start, "end", end, "revision", revision),
                "If-Match",
                tag);
    }

    private Answer waive(int n, String tag) {
        return desk.post(
                "/articles/" + article + "/lines/" + n + "/waive",
                json("reason", "opinion"),
                "If-Match",
                tag);
    }

    private void waiveAll() {
        JsonNode lines = desk.get("/articles/" + article + "/lines").is(200).json().get("items");
        for (JsonNode line : lines) {
            if (line.get("coverage").asString().equals("open")) {
                int n = line.get("n").asInt();
                waive(n, desk.get("/articles/" + article + "/lines/" + n).tag()).is(200);
            }
        }
    }

    private Answer signOff() {
        String tag = desk.get("/articles/" + article).tag();
        return desk.post("/articles/" + article + "/sign-off", null, "If-Match", tag);
    }

    private void bring(String next) {
        put(next, desk.get("/articles/" + article + "/text").tag()).is(200);
    }

    private Answer put(String next, String tag) {
        return desk.sendBytes(
                "PUT",
                "/articles/" + article + "/text",
                next.getBytes(StandardCharsets.UTF_8),
                "text/plain;charset=utf-8",
                "If-Match",
                tag);
    }

    private String shown(String path, String where) {
        visitor.get(path);
        return visitor.page().select(where).text();
    }

    /** A form as it stands on a page, with something typed into what has to be filled in. */
    private String[] form(String path, String which) {
        visitor.get(path);
        Element form = visitor.page().selectFirst(which);
        assertThat(form).as(path).isNotNull();
        List<String> fields = new ArrayList<>();
        for (Element hidden : form.select("input[type=hidden]:not([name=_csrf])")) {
            fields.addAll(List.of(hidden.attr("name"), hidden.val()));
        }
        fields.addAll(List.of("reason", "opinion", "issue", "FIGURE", "severity", "LOW"));
        fields.addAll(List.of("body", "As it was.", "source", "Minutes"));
        fields.addAll(List.of("choice", "copy", "grade", "PRIMARY", "stance", "CONTEXT"));
        return fields.toArray(String[]::new);
    }
}
