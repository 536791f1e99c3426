package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a person reads the end of a sentence. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Secretary of State met Mr. Putin. | He left on Nov. 29, 2023.",
                "President Joseph R. Biden spoke. | So did J. R. R. Tolkien Jr. and J.P. Morgan.",
                "It lies in the U.S. | The White House declined to comment.",
                "He arrived at 2:30 a.m. on Wednesday. | They left at 5 p.m. | He did not say why.",
                "Gen. Mark A. Milley went to No. 10 Downing St. and saw it. | St. Petersburg was next.",
                "Prices rose 2.5 percent to $3.75. | In 2023 they had not.",
                "They pledged 2 percent. | 32 countries followed.",
                "See Art. 5 of the treaty (he had read it. Twice.) and fig. 3.",
                "The firm earned £3m. | (The figure is disputed. | It always was.) | Nobody knows.",
                "Acme Inc. won. | Bob & Co. Ltd. of London lost, e.g. to Acme, vs. all odds.",
                "In Jan. Biden spoke. | It was Tuesday, Nov. 5, 2024. | It passed 5-4.",
                "So do I. | Nobody else does. | She gave up.Then she left.",
                "Visit example.com. | It costs nothing.",
            })
    void keepsAbbreviationsDatesAndNumbersWhole(String marked) {
        reads(marked.replace("up.Then", "up.|Then"), "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We tried. | We failed. | We will try again!” | The end.",
                "\"It is critical.  |Every day counts. | We need it now,\" he said. | He left.",
                "“Why now?” asked Lee. | “Really?” Smith asked. | “Yes!”",
                "He said: “Yes. | No. | Never.” | Then he left.",
                "‘Single quotes here.’ | He paused.",
                "“…The US continued to help” said Rutte. | “Thank you for being the man you are”.",
                "They met under the theme “Empower. Include. Grow.” | Biden was there.",
                "He called it “a mess.” | They agreed.",
            })
    void splitsQuotationsAtTheirSentences(String marked) {
        reads(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– We will advance. | 32 countries do, 13 have already. | We will, he said.",
                "– what we’ve seen is not it. | Seventy percent is.",
                "– No. | – Why? | – Come here! – Smith said.",
                "NATO and partners – the EU – agree. | – Yes, he said.",
            })
    void readsDashDialogue(String marked) {
        reads(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's law… | Or is it? | 32 agreed... and 3 did not.",
                "“I don’t know … They never told us,” she said.",
                "“Well ...” | Nobody spoke.",
                "Done!!! | Really?! | Yes.",
            })
    void readsEllipsesAndDoubledMarks(String marked) {
        reads(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cannot wait.\u00A0 |Every day counts.\u202F|We need it.   |Now.",
                "The chief\u00A0 Mark Rutte spoke on Nov.\u00A029. |He left.",
            })
    void takesAnySpaceForASpace(String marked) {
        reads(marked, "en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Er kam am 3. Oktober. | Dr. Selenskyj u. a. fuhren z. B. nach Lwiw. | Gut.",
                "de; „Das ist so. | Wir helfen.“ | Er ging. | »Ich bleibe.« | Danach fuhr er.",
                "fr; « Nous aiderons. » | Il a promis à M. Zelensky. | Est-ce assez ? | Non !",
                "uk; Він прибув 14 травня 2024 р. | «Ми з вами», – сказав він. | – Дякуємо!",
                "zh; 布林肯抵达基辅。|他会见了总统。|是吗？|是。",
                "ar; هل التقى الرئيس؟ | نعم، التقى به.",
            })
    void readsOtherLanguages(String language, String marked) {
        reads(marked, language);
    }

    private static void reads(String marked, String language) {
        String text = marked.replace(" | ", " ").replace("|", "");

        assertThat(Read.of(text, language).lines())
                .containsExactly(marked.split("[ \u00A0\u202F]*\\|[ \u00A0\u202F]*"));
    }
}
