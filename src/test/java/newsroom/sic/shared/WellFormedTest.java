package newsroom.sic.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0, 0x80, 0x84, 0x86, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    @DisplayName("case 28: what one store would keep and the other not is found by its place")
    void findsWhatNoTextMayHold(int codePoint) {
        String text = "😀b" + Character.toString(codePoint) + "c";

        assertThat(WellFormed.flawIn(text)).contains(new WellFormed.Flaw(codePoint, 2));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uD83D', '\uDE00'})
    @DisplayName("case 28: half of a surrogate pair is found")
    void findsHalfAPair(char half) {
        String text = "😀" + half + " ";

        assertThat(WellFormed.flawIn(text)).contains(new WellFormed.Flaw(half, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "tab\tand\nline",
                "NEL\u0085",
                "😀\u200D\u202E",
                "\uFFFD",
                "\uFEFF"
            })
    void letsEverythingElsePass(String text) {
        assertThat(WellFormed.require(new Refusal.Word("intake.the.text"), text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = "ab\0")
    void refusesWithFieldAndPlace(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> WellFormed.require(new Refusal.Word("intake.the.text"), text))
                .withMessage(
                        "The text holds a NUL character (U+0000) at character 3;"
                                + " remove it and send it again.")
                .returns(Refusal.Kind.INVALID, Refusal::kind);
    }
}
