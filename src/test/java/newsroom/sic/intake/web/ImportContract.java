package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page on which copy comes in, and what becomes of each file. */
abstract class ImportContract {

    @Autowired private MockMvcTester mvc;
    @Autowired private Articles articles;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @Test
    @Tag("rule5")
    void bringsTheOthersInWhenOneFileIsBad() {
        String one = ArticleFixtures.text();
        String other = ArticleFixtures.text();

        MvcTestResult answer =
                bring(
                        file("one.txt", one.getBytes(UTF_8)),
                        file("nul.txt", "Half a senten\u0000ce".getBytes(UTF_8)),
                        file("broken.txt", bytes("Quoted “well” and “well” then \u00FF\u00FE", 30)),
                        file("really-a.pdf.txt", "%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1)),
                        file("picture.png", "not named as text".getBytes(UTF_8)),
                        file("empty.txt", new byte[0]),
                        file("other.txt", other.getBytes(UTF_8)));

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("#receipts").text())
                .isEqualTo("2 brought in, 0 there before, 5 refused");
        assertThat(refused(answer))
                .satisfiesExactly(
                        nul ->
                                assertThat(nul)
                                        .contains("nul.txt", "NUL", "U+0000", "byte offset 13"),
                        broken -> assertThat(broken).contains("broken.txt", "0xFF", "UTF-8"),
                        pdf -> assertThat(pdf).contains("really-a.pdf.txt", "a PDF document"),
                        png -> assertThat(png).contains("picture.png", "not a .txt file"),
                        empty -> assertThat(empty).contains("empty.txt", "no text"));
        assertThat(articles.withText(one)).isPresent();
        assertThat(articles.withText(other)).isPresent();
    }

    private static byte[] bytes(String text, int broken) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        bytes[bytes.length - 1] = (byte) broken;
        return bytes;
    }

    @Test
    void answersThatNothingCameInWhenEveryFileIsBad() {
        MvcTestResult answer = bring(file("a.txt", new byte[] {0}), file("b.txt", new byte[0]));

        assertThat(answer).hasStatus(422);
        assertThat(refused(answer)).hasSize(2);
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        assertThat(bring(file("", new byte[0]))).hasStatus(422).bodyText().contains("Choose one");
        assertThat(bring()).hasStatus(422).bodyText().contains("Choose one");
    }

    @Test
    void namesTheArticleThatWasThereBefore() {
        ArticleView there = newsroom.article(editor);
        byte[] same = articles.text(there.id()).text().toString().getBytes(UTF_8);
        byte[] fresh = ArticleFixtures.text().getBytes(UTF_8);

        MvcTestResult answer =
                bring(file("same.txt", same), file("fresh.txt", fresh), file("twice.txt", fresh));

        assertThat(answer).hasStatusOk();
        assertThat(page(answer).select("#receipts").text())
                .isEqualTo("1 brought in, 2 there before, 0 refused");
        assertThat(page(answer).select("li:contains(there before)").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("same.txt", "article " + there.id()),
                        second -> assertThat(second).contains("twice.txt"));
        assertThat(page(answer).select("a[href=/articles/" + there.id() + "]")).isNotEmpty();
    }

    @Test
    @DisplayName("eight who bring the same text at once bring one article")
    void bringsOneArticleOfTheSameTextAtOnce() {
        String text = ArticleFixtures.text();

        AtOnce<MvcTestResult> all =
                AtOnce.times(8, () -> bring(file("copy.txt", text.getBytes(UTF_8))));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).filteredOn(one -> one.getResponse().getStatus() == 302).hasSize(1);
        assertThat(all.done())
                .filteredOn(one -> one.getResponse().getStatus() != 302)
                .hasSize(7)
                .allSatisfy(one ->
                        assertThat(page(one).select("#receipts").text())
                                .isEqualTo("0 brought in, 1 there before, 0 refused"));
        assertThat(
                        jdbc.sql("select count(*) from revision where text = ?")
                                .param(text)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    // Encodings

    static Stream<List<Object>> encodings() {
        return Stream.of(
                List.of("", UTF_8, "UTF-8"),
                List.of("\uFEFF", UTF_8, "UTF-8 with byte-order mark"),
                List.of("\uFEFF", UTF_16LE, "UTF-16 LE"),
                List.of("\uFEFF", UTF_16BE, "UTF-16 BE"),
                List.of("", UTF_16LE, "UTF-16 LE"),
                List.of("", Charset.forName("windows-1252"), "Windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    @DisplayName("case 27: every encoding gives the same text, and is shown")
    void readsAndShowsTheEncoding(List<Object> how) {
        String text = ArticleFixtures.textWith("“Déjà vu” – it cost €40.");
        byte[] bytes = (how.get(0) + text).getBytes((Charset) how.get(1));

        MvcTestResult answer = bring(file("copy.txt", bytes));

        assertThat(answer).hasStatus(302);
        long id = articles.withText(text).orElseThrow();
        assertThat(answer).hasRedirectedUrl("/articles/" + id);
        assertThat(articles.text(id).text()).hasToString(text);
        assertThat(articles.text(id).encoding()).isEqualTo(how.get(2));
        assertThat(mvc.get().uri("/articles/{id}", id).with(Cast.as(editor)))
                .hasStatusOk()
                .bodyText()
                .contains("revision 1, " + how.get(2));
    }

    @Test
    @DisplayName("case 27: the detected encoding can be overridden")
    void readsAsItIsTold() {
        String text = ArticleFixtures.textWith("Ã©tait");
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

        assertThat(
                        mvc.post()
                                .uri("/articles/import")
                                .multipart()
                                .file(file("copy.txt", bytes))
                                .param("encoding", "windows-1252")
                                .with(Cast.sending(editor)))
                .hasStatus(302);

        assertThat(articles.withText(text)).isPresent();
    }

    @Test
    @DisplayName("case 27: a declared encoding that the bytes contradict is refused")
    void refusesAnEncodingThatTheBytesContradict() {
        byte[] bytes = ("\uFEFF" + ArticleFixtures.text()).getBytes(UTF_16LE);

        MvcTestResult answer =
                mvc.post()
                        .uri("/articles/import")
                        .multipart()
                        .file(file("copy.txt", bytes))
                        .param("encoding", "utf-8")
                        .with(Cast.sending(editor))
                        .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(refused(answer)).singleElement().asString().contains("UTF-16 LE", "UTF-8");
    }

    static Stream<List<Object>> malformed() {
        byte[] c1 = {'O', 'n', 'e', ' ', (byte) 0xC2, (byte) 0x85, (byte) 0xC2, (byte) 0x9B};
        return Stream.of(
                List.of("overlong", new byte[] {'O', 'k', ' ', (byte) 0xC0, (byte) 0xAF}, "3"),
                List.of(
                        "coded surrogate",
                        new byte[] {'O', 'k', (byte) 0xED, (byte) 0xA0, (byte) 0xBD},
                        "2"),
                List.of("C1 control", c1, "6"),
                List.of("noncharacter", "Ok \uFFFF".getBytes(UTF_8), "3"),
                List.of(
                        "unpaired surrogate",
                        new byte[] {(byte) 0xFF, (byte) 0xFE, 'O', 0, 0x3D, (byte) 0xD8, 'k', 0},
                        "4"),
                List.of("NUL", new byte[] {'O', 'k', 0, 'x'}, "2"),
                List.of("escape", new byte[] {'O', 'k', 0x1B, '['}, "2"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    @DisplayName("case 28: what no text holds is refused with its name and byte position")
    void refusesWhatNoTextHolds(List<Object> bad) {
        long before = count();

        MvcTestResult answer = bring(file("bad.txt", (byte[]) bad.get(1)));

        assertThat(answer).hasStatus(422);
        assertThat(refused(answer))
                .singleElement()
                .asString()
                .contains("bad.txt", "offset " + bad.get(2))
                .doesNotContain("\uFFFD");
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from article").query(Long.class).single();
    }

    @Test
    @DisplayName("case 28: pasted text is held to the same")
    void refusesPastedTextThatNoTextIs() {
        for (String bad : List.of("a\u0000b", "a\uD83D b", "a\uFFFFb", "a\u009Bb")) {
            assertThat(
                            mvc.post()
                                    .uri("/articles/paste")
                                    .with(Cast.sending(editor))
                                    .param("text", ArticleFixtures.text() + bad))
                    .hasStatus(422)
                    .bodyText()
                    .contains("remove it and send it again");
        }
    }

    @Test
    void changesLineEndsAndNothingElse() {
        String odd =
                "  Two  spaces,\ta tab,\u00A0a no-break space, \uD83D\uDDDE\uFE0F, e\u0301,"
                        + " \u200E\u202Bbidi\u202C, a soft\u00ADhyphen.  ";
        String text = ArticleFixtures.textWith(odd) + "\n\n  the end \n";

        bring(file("copy.txt", text.replace("\n", "\r\n").getBytes(UTF_8)));
        long id = articles.withText(text).orElseThrow();

        assertThat(articles.text(id).text()).hasToString(text);
        assertThat(articles.text(id).text().length())
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(
                        jdbc.sql("select length from revision where article_id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(bring(file("mac.txt", text.replace("\n", "\r").getBytes(UTF_8))))
                .bodyText()
                .contains("article " + id);
    }

    // The seeds

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_7e5b31455ce93c52.txt",
                "001_af0c14c35a6c46c4.txt",
                "002_0a5e30f250085ac1.txt",
                "003_7af30c95d61cc317.txt",
                "004_d0109b297222dfef.txt"
            })
    void takesTheSeedsInWithExactOffsets(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", name));
        String text = new String(bytes, UTF_8).replace("\r\n", "\n");

        MvcTestResult answer = bring(file(name, bytes));
        assertThat(answer.getResponse().getStatus())
                .isIn(302, 422); // another test may have been first

        RevisionText revision = articles.text(articles.withText(text).orElseThrow());
        assertThat(revision.text()).hasToString(text);
        List<Span> lines = revision.lines().stream().map(LineText::span).toList();
        assertThat(lines).isSorted();
        int[] covered = new int[revision.text().length()];
        lines.forEach(span -> {
            for (int i = span.start(); i < span.end(); i++) {
                covered[i]++;
            }
        });
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean blank = UCharacter.isUWhiteSpace(codePoints[i]);
            assertThat(covered[i]).as("lines over %d", i).isBetween(blank ? 0 : 1, 1);
        }
        assertThat(revision.lines())
                .allSatisfy(line ->
                        assertThat(revision.passages())
                                .anyMatch(passage -> passage.span().contains(line.span())));
    }

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
        assertThat(page.select("main").text()).doesNotContain(" 49").doesNotContain("\u202E");
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

    // Sending and reading

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, MediaType.TEXT_PLAIN_VALUE, bytes);
    }

    private MvcTestResult bring(MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri("/articles/import").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(Cast.sending(editor)).exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }

    private static List<String> refused(MvcTestResult answer) {
        List<String> said = new ArrayList<>();
        page(answer)
                .select("#import li")
                .forEach(item -> {
                    if (item.selectFirst(".sev.high") != null) {
                        said.add(Objects.requireNonNull(item.selectFirst("span[dir]")).text());
                    }
                });
        return said;
    }
}
