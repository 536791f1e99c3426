package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    @DisplayName("case 31: half of a character is widened to the whole one")
    void widensToWholeCharacters() {
        var text = CodePointText.of("an 👩‍👩‍👧 e\u0301 end");

        assertThat(Selection.snap(text, 4, 6)).isEqualTo(new Span(3, 8));
        assertThat(Selection.snap(text, 9, 10)).isEqualTo(new Span(9, 11));
        assertThat(Selection.snap(text, 10, 11)).isEqualTo(new Span(9, 11));
    }

    @Test
    @DisplayName("case 31: white space at the ends is left out, between paragraphs it stays")
    void trimsWhiteSpace() {
        var text = CodePointText.of("One.\n\n\u00A0Two.\u202F\r\n");

        assertThat(Selection.snap(text, 0, text.length())).isEqualTo(new Span(0, 11));
        assertThat(text.slice(Selection.snap(text, 4, 12))).isEqualTo("Two.");
    }

    @Test
    @DisplayName("case 31: what no claim can be pinned to is refused with the reason")
    void refusesWhatIsNoSelection() {
        refuses("Some text", 3, 3, "Nothing is selected; select some words.");
        refuses("Some text", 5, 3, "The selection ends before it starts.");
        refuses("Some text", -1, 3, "The selection starts before the text.");
        refuses(
                "Some text",
                3,
                10,
                "The selection ends at 10, but the text is only 9 characters long.");
        refuses("a \u00A0\n b", 1, 5, "The selection holds only white space; select some words.");
        refuses("a \u200B b", 1, 4, "The selection holds only white space; select some words.");
    }

    @Test
    @DisplayName("case 31: an endless selection is refused, counted in code points")
    void refusesMoreThanFiveThousand() {
        var text = CodePointText.of("😀".repeat(5_001));

        assertThat(Selection.snap(text, 0, 5_000).length()).isEqualTo(5_000);
        refuses(
                text.toString(),
                0,
                5_001,
                "The selection is 5,001 characters long; a claim takes at most 5,000.");
    }

    private static void refuses(String text, int start, int end, String sentence) {
        assertThatExceptionOfType(SpanRefused.class)
                .isThrownBy(() -> Selection.snap(CodePointText.of(text), start, end))
                .withMessage(sentence)
                .returns(Refusal.Kind.INVALID, Refusal::kind);
    }
}
