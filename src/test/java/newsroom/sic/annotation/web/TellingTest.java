package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, U+202E",
        "a\u2066b, U+2066",
        "a\u200Fb, U+200F",
        "a\u200Bb, U+200B",
        "a\u200Db, U+200D",
        "a\u00ADb, U+00AD",
        "a\uFEFFb, U+FEFF",
        "a\u2028b, U+2028",
        "a\u0007b, U+0007",
        "a\u3164b, U+3164",
        "a\u034Fb, U+034F",
        "a\uFE0Fb, U+FE0F",
        "a\uE000b, U+E000"
    })
    @DisplayName(
            "case 29: what is invisible or turns words around stands as a sign, without effect")
    void tellsWhatIsHidden(String text, String number) {
        assertThat(Telling.html(text))
                .matches(
                        "a<bdi class=\"telltale\" dir=\"ltr\" title=\"[^\"<>]+\">‹\\Q"
                                + number
                                + "\\E›</bdi>b")
                .doesNotContain(text.substring(1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, two\nlines, a\ttab and a no-break\u00A0space",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F\u200D\uD83D\uDD25"
                        + " \uD83D\uDC4D\uD83C\uDFFD 1\uFE0F\u20E3",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937",
                "\u041C\u043E\u0441\u043A\u0432\u0430 and Moscow, \u0391\u03B8\u03AE\u03BD\u03B1",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "cafe\u0301 \u05E9\u05DC\u05D5\u05DD \u6F22\u5B57"
            })
    @DisplayName("case 29: what a script or an emoji needs is left as it is")
    void leavesAloneWhatBelongs(String text) {
        assertThat(Telling.html(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("case 29: a letter of another script in a word is pointed out")
    void tellsLettersOfAnotherScript() {
        assertThat(Telling.html("\u0412linken")).contains("\u0412‹U+0412›</bdi>linken");
        assertThat(Telling.html("P\u0430ypal")).contains("P<bdi").contains("\u0430‹U+0430›");
        assertThat(Telling.html("\u041C\u043Es\u043A\u0432\u0430")).contains("s‹U+0073›");
    }

    @Test
    void escapesEverythingElse() {
        assertThat(Telling.html("<img src=x>\u202E\"&'"))
                .startsWith("&lt;img src=x&gt;<bdi")
                .endsWith("</bdi>&quot;&amp;&#39;");
        assertThat(Telling.html("")).isEmpty();
    }

    @Test
    @DisplayName("case 29: the same within Markdown, whose markup stays")
    void tellsWithinMarkdown() {
        assertThat(Markdown.tellingHtml("**a\u202Eb** `c\u200Bd` <i>\u200E"))
                .contains("<strong>a<bdi class=\"telltale\"", "‹U+202E›</bdi>b</strong>")
                .contains("<code>c<bdi", "‹U+200B›</bdi>d</code>")
                .contains("&lt;i&gt;<bdi", "‹U+200E›");
    }
}
