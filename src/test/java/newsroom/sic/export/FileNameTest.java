package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("case 11: the name of a download")
class FileNameTest {

    private static final String ENDING = "-exact.csv";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sic-claims|sic-claims-exact.csv",
                "Blinken warns China|Blinken-warns-China-exact.csv",
                "../../etc/passwd|etc-passwd-exact.csv",
                "..\\..\\boot.ini|boot.ini-exact.csv",
                "C:\\x|C-x-exact.csv",
                "say \"sic\"|say-sic-exact.csv",
                "...|sic-exact.csv",
            })
    void isMadeOfHarmlessCharacters(String stem, String name) {
        assertThat(FileName.of(stem, ENDING).text()).isEqualTo(name);
    }

    @Test
    void isOneLineWhateverTheWords() {
        String header =
                FileName.of("a\r\nSet-Cookie: sic=1\u0085\u2028b\u0000", ENDING)
                        .contentDisposition();

        assertThat(header)
                .isEqualTo("attachment; filename=\"a-Set-Cookie-sic=1-b-exact.csv\"")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u200B", "\uFEFF"})
    void hasNoInvisibleMarks(String mark) {
        assertThat(FileName.of("annexe" + mark + "fdp.exe", ENDING).text())
                .isEqualTo("annexefdp.exe-exact.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "ש", "字", "🗞"})
    void keepsItsEndingHoweverLongTheWords(String letter) {
        String name = FileName.of(letter.repeat(300), ENDING).text();

        assertThat(name).endsWith(letter + ENDING).doesNotContain("\uFFFD");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(170, 180);
    }

    @Test
    void isToldInAsciiAndInUtf8() {
        assertThat(FileName.of("Café 🗞 שלום", ENDING).contentDisposition())
                .isEqualTo(
                        "attachment; filename=\"Cafe-_-_-exact.csv\";"
                                + " filename*=UTF-8''Caf%C3%A9-%F0%9F%97%9E-%D7%A9%D7%9C%D7%95%D7%9D-exact.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "nul", "com1"})
    void isNoDevice(String device) {
        assertThat(FileName.of(device, ".csv").text()).isEqualTo("_" + device + ".csv");
    }

    @Test
    void isHarmlessForAnyCharacters() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String stem =
                    random.ints(random.nextInt(400), 0, 0x10FFFF)
                            .map(c -> random.nextInt(3) == 0 ? c % 0x300 : c)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();

            FileName name = FileName.of(stem, ENDING);
            String header = name.contentDisposition();

            assertThat(name.text())
                    .endsWith(ENDING)
                    .doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]|\\.\\.|^\\.");
            assertThat(name.text().getBytes(StandardCharsets.UTF_8).length).isLessThan(256);
            assertThat(header)
                    .matches(
                            "attachment; filename=\"[ -~&&[^\"\\\\]]+\"(; filename\\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]+)?");
            if (header.contains("''")) {
                String told = header.substring(header.indexOf("''") + 2).replace("+", "%2B");
                assertThat(URLDecoder.decode(told, StandardCharsets.UTF_8)).isEqualTo(name.text());
            }
        }
    }
}
