package newsroom.sic.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String COPY = "Kiev’s “allies” – 😀 naïve\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',UTF-8",
        "UTF-8,EFBBBF,UTF-8 with byte-order mark",
        "UTF-16LE,FFFE,UTF-16 LE",
        "UTF-16BE,FEFF,UTF-16 BE",
    })
    @DisplayName("case 27: Unicode encodings are told by their mark and shown")
    void readsUnicode(String charset, String mark, String shown) {
        byte[] bytes =
                joined(HexFormat.of().parseHex(mark), COPY.getBytes(Charset.forName(charset)));

        assertThat(decode(bytes, null)).isEqualTo(new Decoded(COPY, shown));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,UTF-16 LE", "UTF-16BE,UTF-16 BE"})
    @DisplayName("case 27: UTF-16 without a mark is told by its shape")
    void readsUnmarkedUtf16(String charset, String shown) {
        String latin = "Blinken spoke on Friday in Prague.\n";
        String cyrillic = "Блінкен виступив у п’ятницю в Празі. ".repeat(3);

        assertThat(decode(latin.getBytes(Charset.forName(charset)), null))
                .isEqualTo(new Decoded(latin, shown));
        assertThat(decode(cyrillic.replace('’', '\'').getBytes(Charset.forName(charset)), null))
                .isEqualTo(new Decoded(cyrillic.replace('’', '\''), shown));
    }

    @Test
    @DisplayName("case 27: what is no UTF-8 but looks like text is Windows-1252")
    void readsWindows1252() {
        String copy = "Kiev’s “allies” – naïve, £3 and €5\n";

        assertThat(decode(copy.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(new Decoded(copy, "Windows-1252"));
    }

    @Test
    @DisplayName("case 27: a person may overrule what was detected")
    void obeysThePerson() {
        String copy = "Привіт, Києве";
        var cyrillic = Charset.forName("windows-1251");

        assertThat(decode(copy.getBytes(cyrillic), cyrillic))
                .isEqualTo(new Decoded(copy, "Windows-1251"));
    }

    @Test
    @DisplayName("case 27: what is UTF-8 beyond doubt is no other, whatever is said of its batch")
    void readsUtf8AsSuch() {
        String copy = "Größe und Müller";
        var cyrillic = Charset.forName("windows-1251");

        assertThat(decode(copy.getBytes(StandardCharsets.UTF_8), cyrillic))
                .isEqualTo(new Decoded(copy, "UTF-8"));
    }

    @Test
    @DisplayName("case 27: what reads as gibberish in Windows-1252 is refused until a person says")
    void refusesGibberish() {
        byte[] bytes = "Привіт, Києве".getBytes(Charset.forName("windows-1251"));

        refuses(HexFormat.of().formatHex(bytes), null, "say which encoding it is in");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250,'Minister podpisał.'",
        "windows-1250,'Powiedział, że był w sądzie.'",
        "windows-1250,'Oświadczył, że nie.'",
        "windows-1250,'Czy to coś?'",
        "ISO-8859-2,'Ogłosił wyrok.'",
        "ISO-8859-2,'Oni są tutaj.'",
        "ISO-8859-2,'Żaden minister może, że tak.'",
        "windows-1251,'He said “Привет” to the crowd, in English otherwise.'",
        "KOI8-U,'Київ просить про допомогу'",
        "ISO-8859-5,'Президент подписал указ'",
    })
    @DisplayName("case 27: wrong letters do not come in: a person is asked, and may say")
    void asksInWhichEncodingItIs(String charset, String copy) {
        byte[] bytes = copy.getBytes(Charset.forName(charset));

        refuses(HexFormat.of().formatHex(bytes), null, "say which encoding it is in");

        assertThat(decode(bytes, TextEncoding.said(charset)).text()).isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Qué pasó? ¡Nada! El 1º de mayo, la Mª José y el nº 5.",
                "L’œuvre, le cœur, Œdipe et l’œnologue: 25 °C, ½ litre, 3 m³ et 5 km².",
                "£3bn or £m, ±5 %, 3×4, µg, §5, ¼ cup, members¹ and others², “Sony®” and Dom³.",
                "Größe, Åland, Þór, naïve, paral·lel, don´t, L’Haÿ-les-Roses, ÄÖÜß.",
            })
    void takesWesternTextsForWhatTheyAre(String copy) {
        assertThat(decode(copy.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(new Decoded(copy, "Windows-1252"));
    }

    @Test
    @DisplayName("case 27: said and real encoding that do not agree are refused")
    void refusesWhatIsSaidWrongly() {
        refuses("EFBBBF41", StandardCharsets.UTF_16LE, "byte-order mark of UTF-8");
        refuses("41E942", StandardCharsets.UTF_8, "byte 0xE9 at offset 1");
    }

    @ParameterizedTest
    @CsvSource({
        "truncated sequence,41E280,is not valid UTF-8: byte 0xE2 at offset 1",
        "one bad byte among good,E2809C41E9E2809D,is not valid UTF-8: byte 0xE9 at offset 4",
        "overlong slash,41C0AF,is not valid UTF-8: byte 0xC0 at offset 1",
        "overlong NUL,C080,is not valid UTF-8: byte 0xC0 at offset 0",
        "coded surrogate,41EDA080,is not valid UTF-8: byte 0xED at offset 1",
        "beyond Unicode,41F4908080,is not valid UTF-8: byte 0xF4 at offset 1",
        "NUL,414200,'holds a NUL character (U+0000) at byte offset 2'",
        "C1 control,C3A9C280,'holds a control character (U+0080) at byte offset 2'",
        "escape,411B5B,'holds a control character (U+001B) at byte offset 1'",
        "noncharacter,41EFBFBE,'holds a noncharacter (U+FFFE) at byte offset 1'",
        "NUL behind a mark,EFBBBF4100,'holds a NUL character (U+0000) at byte offset 4'",
        "half a pair in UTF-16,FFFE41003DD84100,is not valid UTF-16 LE: byte 0x3D at offset 4",
        "odd UTF-16,FFFE410042,is not valid UTF-16 LE: byte 0x42 at offset 4",
        "undefined in Windows-1252,41E942E943E981,is not valid Windows-1252: byte 0x81 at offset 6",
        "NUL in Windows-1252,41E90041,'holds a NUL character (U+0000) at byte offset 2'",
    })
    @DisplayName("case 28: what is no text is refused with file name and byte")
    void refusesWhatIsNoText(String what, String bytes, String sentence) {
        refuses(bytes, null, "seed.txt " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "4D5A90000300,a Windows program",
        "255044462D312E37,a PDF document",
        "504B030414000600,a zip archive",
        "89504E470D0A1A0A,a PNG picture",
        "FFD8FFE000104A46,a JPEG picture",
    })
    @DisplayName("case 21: a .txt that is something else is told by its bytes")
    void refusesOtherFormats(String bytes, String what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decode(HexFormat.of().parseHex(bytes), null))
                .withMessageStartingWith("seed.txt is " + what)
                .returns(Refusal.Kind.UNKNOWN_FORMAT, Refusal::kind);
    }

    @Test
    void readsATextThatOnlyBeginsLikeAProgram() {
        assertThat(decode("MZ is a brigade.".getBytes(StandardCharsets.UTF_8), null).text())
                .isEqualTo("MZ is a brigade.");
    }

    @Test
    void makesEveryLineEndALineFeedAndChangesNothingElse() {
        byte[] bytes = " a\r\nb\rc\n\r\u00A0d \r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(decode(bytes, null).text()).isEqualTo(" a\nb\nc\n\n\u00A0d \n");
    }

    @ParameterizedTest
    @CsvSource({"''", "EFBBBF", "200D0A09", "C2A0E2808B"})
    void refusesFilesWithoutText(String bytes) {
        refuses(bytes, null, "seed.txt holds no text.");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decode(new byte[Decoder.LARGEST + 1], null))
                .returns(Refusal.Kind.TOO_LARGE, Refusal::kind);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> decode("a".repeat(1_000_001).getBytes(StandardCharsets.UTF_8), null))
                .returns(Refusal.Kind.TOO_LARGE, Refusal::kind);
    }

    private static void refuses(String hex, @Nullable Charset said, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decode(HexFormat.of().parseHex(hex), said))
                .withMessageContaining(sentence)
                .returns(Refusal.Kind.INVALID, Refusal::kind);
    }

    private static Decoded decode(byte[] bytes, @Nullable Charset said) {
        return new Decoder("seed.txt").decode(bytes, said);
    }

    private static byte[] joined(byte[] mark, byte[] rest) {
        var joined = new byte[mark.length + rest.length];
        System.arraycopy(mark, 0, joined, 0, mark.length);
        System.arraycopy(rest, 0, joined, mark.length, rest.length);
        return joined;
    }
}
