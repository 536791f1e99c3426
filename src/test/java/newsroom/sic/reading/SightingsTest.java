package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import newsroom.sic.text.CodePointText;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SightingsTest {

    @Test
    void seesFiguresInDigitsAndWords() {
        assertThat(seen("Some 1,200 of 32 countries paid $3.5 billion, 17th and 2 percent."))
                .containsExactly(
                        figure("1,200"),
                        figure("32"),
                        figure("$3.5 billion"),
                        figure("17th"),
                        figure("2 percent"));
        assertThat(seen("Ninety percent of them, two hundred thousand, half of it."))
                .containsExactly(
                        figure("Ninety percent"), figure("two hundred thousand"), figure("half"));
    }

    @Test
    void seesDatesAndTakesThemForNoFigures() {
        assertThat(seen("On Friday, July 12, 2024, and 13.11.2024, or 3 June, in 1999."))
                .containsExactly(
                        date("Friday"),
                        date("July 12, 2024"),
                        date("13.11.2024"),
                        date("3 June"),
                        date("1999"));
    }

    @Test
    void seesQuotationsWithWhatTheyHold() {
        assertThat(seen("He spoke of “32 allies” and \"peace\"."))
                .containsExactly(quotation("“32 allies”"), figure("32"), quotation("\"peace\""));
    }

    @Test
    void seesNothingInPlainWordsAndCountsInCodePoints() {
        assertThat(seen("The minister may march on. No one knows.")).isEmpty();
        assertThat(seen("😀😀 13 agreements")).containsExactly(figure("13"));
    }

    private static List<Tuple> seen(String words) {
        CodePointText text = CodePointText.of(words);
        return Sightings.in(text, text.whole()).stream()
                .map(sighting -> tuple(sighting.kind(), text.slice(sighting.span())))
                .toList();
    }

    private static Tuple figure(String words) {
        return tuple(SightingKind.FIGURE, words);
    }

    private static Tuple date(String words) {
        return tuple(SightingKind.DATE, words);
    }

    private static Tuple quotation(String words) {
        return tuple(SightingKind.QUOTATION, words);
    }
}
