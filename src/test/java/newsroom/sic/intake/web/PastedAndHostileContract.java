package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.testing.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Text that is pasted, and names and text that mean harm. */
abstract class PastedAndHostileContract extends ComingIn {

    // Hostile names and texts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "C:\\Windows\\..\\evil.txt",
                "\u202Egpj.exe\u202C.txt",
                "\"><img src=x onerror=alert(1)>.txt",
                "</script><script>alert(1)</script>.txt",
                "[[${7*7}]] __${7*7}__ ~{error}.txt",
                "line\r\nSet-Cookie: a=b.txt",
                "CON.txt",
                "a\u0000b.txt"
            })
    @DisplayName("cases 3, 4, 18: a hostile file name is text, and nothing else")
    void keepsAHostileNameInert(String name) {
        byte[] fresh = ArticleFixtures.text().getBytes(UTF_8);

        MvcTestResult answer =
                bring(
                        file(name, fresh),
                        file(name, fresh),
                        file(name, new byte[] {0}),
                        file("good.txt", ArticleFixtures.text().getBytes(UTF_8)));

        Document page = page(answer);
        assertThat(answer).hasStatusOk();
        assertThat(page.select("#receipts").text())
                .isEqualTo("2 brought in, 1 there before, 1 refused");
        assertThat(page.select("main img, main script, main [onerror]")).isEmpty();
        assertThat(page.select("main").text())
                .doesNotContainPattern("\\b49\\b")
                .doesNotContain("\u202E");
        assertThat(page.select("main li").eachText()).allMatch(said -> !said.contains("/"));
        String stored = storedName(fresh);
        assertThat(stored).doesNotContain("/", "\\", "\n", "\r", "\u0000", "\u202E").isNotBlank();
        assertThat(
                        mvc.get()
                                .uri(
                                        "/articles/{id}/history",
                                        articles.withText(new String(fresh, UTF_8)).orElseThrow())
                                .with(Cast.as(editor)))
                .hasStatusOk()
                .bodyText()
                .satisfies(body ->
                        assertThat(Jsoup.parse(body).select("main img, main script, [onerror]"))
                                .isEmpty());
    }

    @Test
    @DisplayName("case 11: a file name of 5,000 characters is cut, not refused")
    void cutsAnEndlessName() {
        byte[] fresh = ArticleFixtures.text().getBytes(UTF_8);

        assertThat(bring(file("\uD83D\uDDDE".repeat(5000) + ".txt", fresh))).hasStatus(302);

        String stored = storedName(fresh);
        assertThat(stored).endsWith("\uD83D\uDDDE.txt").startsWith("\uD83D\uDDDE");
        assertThat(stored.codePointCount(0, stored.length())).isLessThanOrEqualTo(300);
    }

    private String storedName(byte[] text) {
        long id = articles.withText(new String(text, UTF_8)).orElseThrow();
        return jdbc.sql("select file_name from revision where article_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("cases 1, 3, 4, 5: markup in a text stays text")
    void keepsMarkupInTheTextInert() {
        String text =
                ArticleFixtures.textWith(
                        """
                        <script>alert(1)</script> <img src=x onerror=alert(1)> [[${7*7}]] \
                        <div hx-get="/sign-out" hx-trigger="load">&lt;b&gt;</div>.\
                        """);

        bring(file("copy.txt", text.getBytes(UTF_8)));
        long id = articles.withText(text).orElseThrow();
        MvcTestResult answer = mvc.get().uri("/articles/{id}", id).with(Cast.as(editor)).exchange();

        Document page = page(answer);
        assertThat(page.select("article.copy img, article.copy script, article.copy div[hx-get]"))
                .isEmpty();
        assertThat(page.select("article.copy").hasAttr("hx-disable")).isTrue();
        assertThat(page.select("article.copy").text())
                .contains("<script>alert(1)</script>", "[[${7*7}]]", "&lt;b&gt;");
    }

    // Paste

    @Test
    void takesPastedTextWithWhatIsKnownOfIt() {
        String text = ArticleFixtures.text();

        assertThat(
                        mvc.post()
                                .uri("/articles/paste")
                                .with(Cast.sending(editor))
                                .param("text", text.replace("\n", "\r\n"))
                                .param("outlet", "TNT")
                                .param("publishedOn", "2024-06-03")
                                .param("language", "en-gb")
                                .param("url", "https://example.org/a?b=c"))
                .hasStatus(302);

        ArticleView article = articles.one(articles.withText(text).orElseThrow());
        assertThat(article.details().outlet()).isEqualTo("TNT");
        assertThat(article.details().publishedOn()).isEqualTo("2024-06-03");
        assertThat(article.details().language()).isEqualTo("en-GB");
        assertThat(article.details().byline()).isNull();
    }

    @Test
    void namesTheArticleWhenTheSameTextIsPastedAgain() {
        ArticleView there = newsroom.article(editor);
        String text = articles.text(there.id()).text().toString();

        assertThat(mvc.post().uri("/articles/paste").with(Cast.sending(editor)).param("text", text))
                .hasStatus(409)
                .bodyText()
                .contains("article " + there.id(), text.substring(0, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publishedOn=yesterday",
                "publishedOn=2024-13-01",
                "language=not a tag",
                "url=javascript:alert(1)",
                "headline=two\nlines"
            })
    void refusesDetailsThatAreWrongAndKeepsWhatWasTyped(String wrong) {
        String text = ArticleFixtures.text();
        String[] pair = wrong.split("=", 2);

        assertThat(
                        mvc.post()
                                .uri("/articles/paste")
                                .with(Cast.sending(editor))
                                .param("text", text)
                                .param(pair[0], pair[1]))
                .hasStatus(422)
                .bodyText()
                .contains(text.substring(0, 20));
        assertThat(articles.withText(text)).isEmpty();
    }
}
