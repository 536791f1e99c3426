package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an RTF document ends. */
class RtfGroupTest {

    @Test
    void readsOnBehindBytesThatLookLikeBraces() {
        assertThat(text("{\\rtf1 Before{\\pict\\bin7 }}}{{\\}}, behind, \\{in braces\\}.\\par}"))
                .isEqualTo("Before, behind, {in braces}.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"}", " } \\line \\par}\n", "\0\0", "\r\n\u001A"})
    void leavesWhatIsLeftBehindTheLastBrace(String litter) {
        assertThat(text("{\\rtf1 Words.\\par}" + litter)).isEqualTo("Words.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 Words. {More.}",
                "{\\rtf1 Words.}{More.}",
                "{\\rtf1 Words.\\bin40 short}",
                "{\\rtf1 Words.\\bin2147483647 short}",
                "{\\rtf1 Words.\\bin99999999999999 short}",
                "{\\rtf1 Words.\\}"
            })
    void refusesWhatBreaksOffOrGoesOn(String rtf) {
        assertThat(catchThrowableOfType(Unreadable.class, () -> text(rtf)).reason())
                .isEqualTo("rtf-broken");
    }

    private static String text(String rtf) {
        return Formats.read(Format.RTF, rtf.getBytes(ISO_8859_1)).getFirst().text();
    }
}
