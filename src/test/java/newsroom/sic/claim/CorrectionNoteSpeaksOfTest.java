package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionNoteSpeaksOfTest {

    private static final String NOTE =
            "Correction: An earlier version of this article wrongly said traffic is sent over the old"
                    + " ford.";

    @ParameterizedTest
    @CsvSource({
        "Traffic is sent over the old ford.,true",
        "over the old ford,true",
        "the old ford was closed,false",
        "old ford,false",
        "raffic is sent over,false",
    })
    void knowsAllThatWasSaidInWhateverShortWords(String said, boolean has) {
        assertThat(CorrectionNoteSpeaksOf.saying(NOTE, said)).isEqualTo(has);
    }
}
