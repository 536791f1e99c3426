package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What bytes are read as, and what no text holds. */
abstract class EncodingContract extends ComingIn {

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
    @DisplayName(
            "case 27: the list offers what a refusal asks for, and the origin tells what was said")
    void takesACyrillicTextAsItIsSaid() {
        String text = ArticleFixtures.textWith("Міністр підписав 12 угод у Києві.");
        byte[] bytes =
                text.replaceAll("[^\\x00-\\x7FА-яіїєґ]", "-")
                        .getBytes(Charset.forName("windows-1251"));
        String cyrillic = new String(bytes, Charset.forName("windows-1251"));
        MvcTestResult asked = bring(file("лист.txt", bytes));
        assertThat(refused(asked)).singleElement().asString().contains("say which encoding");
        assertThat(page(asked).select("[name=encoding] option[value=windows-1251]").text())
                .isEqualTo("Windows-1251 · Cyrillic");

        MvcTestResult taken = said("windows-1251", bytes);
        MvcTestResult odd = said("ebcdic", bytes);

        assertThat(taken).hasStatus(302);
        long id = articles.withText(cyrillic).orElseThrow();
        assertThat(
                        page(mvc.get()
                                        .uri("/articles/{id}/origin", id)
                                        .with(Cast.as(editor))
                                        .exchange())
                                .select("#origin .record")
                                .text())
                .contains("Encoding Windows-1251");
        assertThat(odd).hasStatus(422).bodyText().contains("no encoding that is read here");
    }

    private MvcTestResult said(String encoding, byte[] bytes) {
        return mvc.post()
                .uri("/articles/import")
                .multipart()
                .file(file("copy.txt", bytes))
                .param("encoding", encoding)
                .with(Cast.sending(editor))
                .exchange();
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
}
