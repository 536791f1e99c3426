package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

abstract class ArticleResourcesContract extends ContractOfTheApi {

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
        assertThat(got.tag()).isEqualTo(made.tag()).matches("\"0-[0-9a-f]{32}\"");
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
