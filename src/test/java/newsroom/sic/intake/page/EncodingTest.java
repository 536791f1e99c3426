package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("case 27: a page's encoding")
class EncodingTest {

    private static final String WORDS = "Größe, Düsseldorf, naïve – „Zitat“";

    @Test
    void isWhatItsHeadSays() {
        assertThat(decoded("<meta charset=windows-1252>" + WORDS, "windows-1252")).endsWith(WORDS);
        assertThat(
                        decoded(
                                "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>Київ",
                                "windows-1251"))
                .endsWith("Київ");
    }

    @Test
    void isWindows1252WhereTheHeadSaysLatin1AsBrowsersReadIt() {
        assertThat(decoded("<meta charset=iso-8859-1>" + WORDS, "windows-1252")).endsWith(WORDS);
    }

    @Test
    void isUtf8WhereTheBytesAreWhateverAnOldHeadSays() {
        assertThat(decoded("<meta charset=gb2312>" + WORDS, "UTF-8")).endsWith(WORDS);
    }

    @Test
    void isAsDeclaredOnTheWayBeforeTheHead() {
        byte[] bytes = "<meta charset=utf-8>Київ, Львів".getBytes(Charset.forName("KOI8-U"));

        assertThat(Encoding.decode(bytes, Charset.forName("KOI8-U"))).endsWith("Київ, Львів");
    }

    @Test
    void isTheByteOrderMarksBeforeAllElse() {
        byte[] bytes = ("\uFEFF<meta charset=utf-8>" + WORDS).getBytes(UTF_16LE);

        assertThat(Encoding.decode(bytes, ISO_8859_1)).isEqualTo("<meta charset=utf-8>" + WORDS);
    }

    @Test
    void isWindows1252WhereNothingSaysAndUtf8CannotBe() {
        assertThat(decoded(WORDS, "windows-1252")).isEqualTo(WORDS);
    }

    @Test
    @DisplayName(
            "case 28: bytes that are no characters are told in the text, and let pass beside it")
    void refusesBrokenBytesInTheText() {
        byte[] inText =
                PageFixtures.news("", "<p>More on Z\u00e9ro. " + PageFixtures.FIRST + "</p>")
                        .getBytes(UTF_8);
        byte[] inComment = PageFixtures.news("", "<!-- Z\u00e9ro -->").getBytes(UTF_8);
        breakFirst(inText);
        breakFirst(inComment);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pages.read(inText, null, null))
                .withMessageContaining("bytes that are no characters");
        assertThat(Pages.read(inComment, null, null).text()).contains(PageFixtures.FIRST);
    }

    private static void breakFirst(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xC3 && bytes[i + 1] == (byte) 0xA9) {
                bytes[i + 1] = ' ';
                return;
            }
        }
    }

    private static String decoded(String text, String charset) {
        return Encoding.decode(text.getBytes(Charset.forName(charset)), null);
    }
}
