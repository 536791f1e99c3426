package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import newsroom.sic.article.Copies;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

abstract class ArticleResourcesContract extends ContractOfTheApi {

    @Autowired private Copies copies;

    @Test
    void bringsAnArticleInAndShowsIt() {
        String text = copy();
        Answer made =
                desk.post(
                                "/articles",
                                json(
                                        "headline", "Thirteen",
                                        "outlet", "The Daily Count",
                                        "byline", "By A. Reporter",
                                        "publishedOn", "2024-06-03",
                                        "language", "en",
                                        "url", "https://example.com/13",
                                        "text", text))
                        .is(201);

        assertThat(made.header("Location")).isEqualTo("/api/v1/articles/" + made.id());
        Answer got = desk.get("/articles/" + made.id()).is(200);
        assertThat(got.json()).isEqualTo(made.json());
        assertThat(got.tag()).isEqualTo(made.tag()).matches("\"0-[0-9a-f]{12}\"");
        JsonNode article = got.json();
        assertThat(article.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "headline",
                        "outlet",
                        "byline",
                        "publishedOn",
                        "language",
                        "url",
                        "stories",
                        "state",
                        "importedAt",
                        "importedBy",
                        "revision",
                        "coverage",
                        "claims");
        assertThat(got.text("headline")).isEqualTo("Thirteen");
        assertThat(got.text("publishedOn")).isEqualTo("2024-06-03");
        assertThat(got.text("state")).isEqualTo("open");
        assertThat(got.text("importedAt")).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        assertThat(got.text("importedBy")).isEqualTo(editor.username());
        assertThat(article.at("/revision/number").asInt()).isEqualTo(1);
        assertThat(article.at("/revision/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(article.at("/revision/length").asInt()).isEqualTo(text.length());
        assertThat(article.at("/coverage/lines").asInt()).isEqualTo(4);
        assertThat(article.at("/coverage/open").asInt()).isEqualTo(4);
        assertThat(article.at("/claims/unchecked").asInt()).isZero();
    }

    @Test
    void givesTheTextExactlyAsItIsStored() {
        String text = "Ein Satz mit é und 😀 und e\u0301.\n\nZweiter Absatz " + UUID.randomUUID();
        long id = article(text).id();

        Answer got = desk.get("/articles/" + id + "/text").is(200);

        assertThat(got.http().body()).isEqualTo(text);
        assertThat(got.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(desk.get("/articles/" + id + "/text?revision=1").http().body()).isEqualTo(text);
        assertThat(desk.get("/articles/" + id + "/text?revision=2").status()).isEqualTo(404);
        desk.get("/articles/" + id + "/text", "If-None-Match", got.tag()).is(304);
    }

    @Test
    void refusesATextThatIsThereAlreadyAndSaysWhich() {
        String text = copy();
        long first = article(text).id();

        Answer again = desk.post("/articles", json("text", text)).is(409);

        assertThat(again.json().get("articleId").asLong()).isEqualTo(first);
        assertThat(again.text("type")).isEqualTo("urn:sic:problem:desk.already-in");
    }

    @Test
    void refusesNoTextAndTellsTheField() {
        desk.post("/articles", json("text", "  ")).is(422);
        desk.post("/articles", "{}").is(422);
        Answer no =
                desk.post("/articles", json("text", copy(), "publishedOn", "yesterday")).is(422);

        assertThat(no.json().at("/errors/0/pointer").asString()).isEqualTo("/publishedOn");
        assertThat(no.json().at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void takesFilesInEachForItself() {
        String text = copy();
        Answer first = desk.upload("/imports", "one.txt", text, "two.pdf", "%PDF-1.4").is(201);

        assertThat(first.json().at("/imported/0/file").asString()).isEqualTo("one.txt");
        long id = first.json().at("/imported/0/articleId").asLong();
        assertThat(first.json().at("/failed/0/file").asString()).isEqualTo("two.pdf");
        assertThat(first.json().at("/failed/0/reason").asString()).isNotBlank();
        Answer again = desk.upload("/imports", "again.txt", text).is(201);
        assertThat(again.json().at("/duplicates/0/articleId").asLong()).isEqualTo(id);
        assertThat(again.json().at("/imported")).isEmpty();
        desk.upload("/imports").is(422);
    }

    @Test
    void readsFilesInTheEncodingThatIsSaid() {
        String text = copy() + " “Déjà vu”";

        Answer taken = desk.upload("/imports?encoding=utf-8", "said.txt", text).is(201);
        Answer wrong =
                desk.upload("/imports?encoding=utf-16le", "wrong.txt", "\uFEFF" + text + "!")
                        .is(201);
        Answer none = desk.upload("/imports?encoding=ebcdic", "none.txt", text).is(422);

        assertThat(taken.json().at("/imported")).hasSize(1);
        assertThat(wrong.json().at("/imported")).isEmpty();
        assertThat(none.json().at("/errors/0/pointer").asString()).isEqualTo("/encoding");
    }

    @Test
    void correctsOnlyWhatIsGiven() {
        Answer made =
                desk.post("/articles", json("headline", "One", "byline", "By B.", "text", copy()));
        String path = "/articles/" + made.id();

        Answer patched =
                desk.send(
                                "PATCH",
                                path,
                                json("headline", "Two", "byline", null),
                                "If-Match",
                                made.tag())
                        .is(200);

        assertThat(patched.text("headline")).isEqualTo("Two");
        assertThat(patched.json().get("byline").isNull()).isTrue();
        assertThat(patched.tag()).isNotEqualTo(made.tag());
        desk.send("PATCH", path, json("headline", "Three"), "If-Match", made.tag()).is(412);
        desk.send("PATCH", path, json("headline", "Three")).is(428);
        desk.send("PATCH", path, json("state", "signed-off"), "If-Match", patched.tag()).is(422);
        assertThat(desk.get(path).text("headline")).isEqualTo("Two");
    }

    @Test
    void tellsDatelineAndCreditWhereTheyAreKnown() {
        Answer made = desk.post("/articles", json("text", copy()));
        String path = "/articles/" + made.id();

        Answer patched =
                desk.send(
                                "PATCH",
                                path,
                                json("dateline", "EASTGATE, June 4", "credit", "Ada Quill"),
                                "If-Match",
                                made.tag())
                        .is(200);
        assertThat(patched.text("dateline")).isEqualTo("EASTGATE, June 4");
        Answer cleared =
                desk.send("PATCH", path, json("credit", null), "If-Match", patched.tag()).is(200);

        assertThat(desk.get(path).text("dateline")).isEqualTo("EASTGATE, June 4");
        assertThat(cleared.json().has("credit")).isFalse();
    }

    @Test
    void refusesWorkOnAnArticleThatWasSetAside() {
        long there = article().id();
        long aside = article().id();
        copies.nextText(aside, 0, there, 1, editor);
        String path = "/articles/" + aside;
        String tag = desk.get(path).tag();
        long story = desk.post("/stories", json("title", "Aside " + UUID.randomUUID())).id();
        String in = "/stories/" + story;

        List<Answer> answers =
                List.of(
                        desk.post(path + "/claims", json("exact", "thirteen agreements")),
                        desk.sendBytes(
                                "PUT",
                                path + "/text",
                                copy().getBytes(StandardCharsets.UTF_8),
                                "text/plain; charset=utf-8",
                                "If-Match",
                                tag),
                        desk.post(path + "/lines/1/waive", json("reason", "no"), "If-Match", tag),
                        desk.post(path + "/sign-off", null, "If-Match", tag),
                        desk.send("PUT", in + path, null, "If-Match", desk.get(in).tag()));
        Visitor visitor = Visitor.at(port).signedIn(editor);

        assertThat(answers)
                .extracting(Answer::status, no -> no.text("type"))
                .containsOnly(tuple(409, "urn:sic:problem:article.set-aside"));
        assertThat(visitor.get(path).body()).contains("set aside").doesNotContain("revisions/new");
        assertThat(visitor.get(path + "/claims/new?line=1").statusCode()).isEqualTo(409);
        assertThat(visitor.get(path + "/sign-off").statusCode()).isEqualTo(409);
        assertThat(visitor.page().select("main").text()).contains("Work on that one");
        assertThat(visitor.get(path + "/revisions/new").statusCode()).isEqualTo(409);
        assertThat(visitor.page().select("textarea")).isEmpty();
        assertThat(visitor.page().select("main a[href='" + path + "/copy']")).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> copies.copy(there, 0, aside, editor));
    }

    @Test
    void listsByFilterAndByPage() {
        String outlet = "Outlet " + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            desk.post(
                            "/articles",
                            json(
                                    "outlet",
                                    outlet,
                                    "headline",
                                    "Number " + i,
                                    "publishedOn",
                                    "2024-06-0" + (i + 1),
                                    "text",
                                    copy()))
                    .is(201);
        }
        String of = "/articles?outlet=" + outlet.replace(" ", "%20");

        Answer first = desk.get(of + "&limit=2").is(200);
        assertThat(first.json().propertyNames()).containsExactlyInAnyOrder("items", "next");
        assertThat(first.json().at("/items/0/headline").asString()).isEqualTo("Number 2");
        Answer rest = desk.get(of + "&limit=2&after=" + first.text("next")).is(200);
        assertThat(rest.json().at("/items")).hasSize(1);
        assertThat(rest.json().get("next").isNull()).isTrue();
        assertThat(desk.get(of + "&q=number%201").json().at("/items")).hasSize(1);
        assertThat(desk.get(of + "&from=2024-06-02&to=2024-06-02").json().at("/items")).hasSize(1);
        assertThat(desk.get(of + "&state=signed-off").json().at("/items")).isEmpty();
        desk.get(of + "&state=gone").is(422);
        desk.get(of + "&after=!").is(400);
    }

    @Test
    void keepsStories() {
        String title = "Story " + UUID.randomUUID();
        long article = article().id();
        Answer opened = desk.post("/stories", json("title", title)).is(201);
        String path = opened.header("Location").replace("/api/v1", "");
        desk.post("/stories", json("title", title)).is(422);

        Answer put =
                desk.send("PUT", path + "/articles/" + article, null, "If-Match", opened.tag())
                        .is(200);
        assertThat(put.json().at("/articles/0").asLong()).isEqualTo(article);
        assertThat(desk.get("/articles/" + article).json().at("/stories/0").asLong())
                .isEqualTo(opened.id());
        desk.send("PUT", path + "/articles/" + article, null).is(428);
        desk.send("PUT", path + "/articles/3999999999", null, "If-Match", put.tag()).is(404);

        Answer renamed =
                desk.send("PATCH", path, json("title", title + "!"), "If-Match", put.tag()).is(200);
        assertThat(renamed.text("title")).isEqualTo(title + "!");
        desk.send("PATCH", path, json("title", "Late"), "If-Match", put.tag()).is(412);
        Answer out =
                desk.send("DELETE", path + "/articles/" + article, null, "If-Match", renamed.tag())
                        .is(200);
        assertThat(out.json().at("/articles")).isEmpty();
        assertThat(desk.get(path).is(200).json()).isEqualTo(out.json());

        desk.post("/stories", json("title", "Another " + UUID.randomUUID())).is(201);
        assertThat(desk.get("/stories?limit=1").is(200).text("next")).isNotBlank();
    }

    @Test
    void waivesALineAndTakesTheWaiverBack() {
        long article = article().id();
        String path = "/articles/" + article + "/lines/2";
        Answer line = desk.get(path).is(200);
        assertThat(line.json().propertyNames())
                .containsExactlyInAnyOrder("n", "start", "end", "coverage", "reason");
        assertThat(desk.get("/articles/" + article + "/lines?limit=3").text("next")).isEqualTo("3");

        desk.post(path + "/waive", json("reason", "opinion")).is(428);
        Answer waived =
                desk.post(path + "/waive", json("reason", "opinion"), "If-Match", line.tag())
                        .is(200);
        assertThat(waived.text("coverage")).isEqualTo("waived");
        assertThat(waived.text("reason")).isEqualTo("opinion");
        desk.post(path + "/reopen", null, "If-Match", line.tag()).is(412);
        Answer opened = desk.post(path + "/reopen", null, "If-Match", waived.tag()).is(200);
        assertThat(opened.text("coverage")).isEqualTo("open");
        desk.post(path + "/reopen", null, "If-Match", opened.tag()).is(409);
    }

    @Test
    void waivesALineAgainstTheArticleAsItWasSeen() {
        long article = article().id();
        String tag = desk.get("/articles/" + article).tag();
        String line = "/articles/" + article + "/lines/";

        desk.post(line + "1/waive", json("reason", "opinion"), "If-Match", tag).is(200);

        desk.post(line + "2/waive", json("reason", "opinion"), "If-Match", tag).is(412);
        String now = desk.get("/articles/" + article).tag();
        desk.post(line + "2/waive", json("reason", ""), "If-Match", now).is(422);
        desk.post(line + "99/waive", json("reason", "opinion"), "If-Match", now).is(404);
    }

    @Test
    void signsOffOnlyWhatIsFinishedAndSaysWhatIsOpen() {
        Answer made = article();
        String path = "/articles/" + made.id();
        desk.post(path + "/sign-off", null).is(428);

        Answer no = desk.post(path + "/sign-off", null, "If-Match", made.tag()).is(409);
        assertThat(no.json().at("/open")).hasSize(4);
        assertThat(no.json().at("/open/0/kind").asString()).isEqualTo("open-line");
        for (int n = 1; n <= 4; n++) {
            String line = path + "/lines/" + n;
            desk.post(line + "/waive", json("reason", "opinion"), "If-Match", desk.get(line).tag())
                    .is(200);
        }
        Answer closed =
                desk.post(path + "/sign-off", null, "If-Match", desk.get(path).tag()).is(200);
        assertThat(closed.text("state")).isEqualTo("signed-off");
        desk.post(path + "/sign-off", null, "If-Match", closed.tag()).is(409);
    }

    @Test
    void tellsTheHistoryOfAnArticle() {
        Answer made = article();
        desk.send(
                        "PATCH",
                        "/articles/" + made.id(),
                        json("headline", "Other"),
                        "If-Match",
                        made.tag())
                .is(200);

        Answer history = desk.get("/articles/" + made.id() + "/history?limit=1").is(200);

        JsonNode latest = history.json().at("/items/0");
        assertThat(latest.get("action").asString()).isEqualTo("corrected the article's details");
        assertThat(latest.get("by").asString()).isEqualTo(editor.displayName());
        assertThat(latest.at("/changes/0/what").asString()).isEqualTo("headline");
        assertThat(latest.at("/changes/0/to").asString()).isEqualTo("Other");
        Answer rest =
                desk.get("/articles/" + made.id() + "/history?after=" + history.text("next"))
                        .is(200);
        assertThat(rest.json().at("/items/0/action").asString())
                .isEqualTo("brought the article in");
        desk.get("/articles/3999999999/history").is(404);
    }
}
