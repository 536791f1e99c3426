package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CodePointTextTest {

    private static final String MIXED = "a😀b𝄞𝄞c";

    @Test
    void countsCodePoints() {
        assertThat(CodePointText.of(MIXED).length()).isEqualTo(6);
        assertThat(CodePointText.of("").length()).isZero();
    }

    @Test
    void mapsEveryOffsetAsTheJdkDoes() {
        var text = CodePointText.of(MIXED);

        for (int position = 0; position <= text.length(); position++) {
            int utf16 = MIXED.offsetByCodePoints(0, position);
            assertThat(text.toUtf16(position)).isEqualTo(utf16);
            assertThat(text.toCodePoint(utf16)).isEqualTo(position);
        }
    }

    @Test
    void takesAnIndexInsideAPairForThatOfThePair() {
        assertThat(CodePointText.of(MIXED).toCodePoint(2)).isEqualTo(1);
    }

    @Test
    void slicesByCodePoints() {
        assertThat(CodePointText.of(MIXED).slice(new Span(1, 4))).isEqualTo("😀b𝄞");
    }

    @Test
    void knowsNothingBeyondItsEnd() {
        var text = CodePointText.of(MIXED);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.toUtf16(7));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.toCodePoint(-1));
    }
}
