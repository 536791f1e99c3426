package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void readsDigitsWordsAndMultipliers() {
        assertThat(figures("The port shipped 1,200 containers and two hundred thousand tonnes."))
                .containsExactly(
                        "1,200 = 1200 of containers", "two hundred thousand tonnes = 200000 tonne");
        assertThat(figures("It raised $3.5bn, then €40 million and half a million people."))
                .containsExactly(
                        "$3.5bn = 3500000000 USD",
                        "€40 million = 40000000 EUR",
                        "half a million = 500000 of people");
    }

    @Test
    void readsBoundsAndApproximations() {
        assertThat(figures("Just under 20% of the harvest was lost, more than in 2019."))
                .contains("Just under 20% = 20 JUST_UNDER % of harvest");
        assertThat(figures("No more than 12 ships and some 30 boats left."))
                .containsExactly(
                        "No more than 12 = 12 AT_MOST of ships", "some 30 = 30 ABOUT of boats");
        assertThat(figures("They waited more than two and a half years."))
                .containsExactly("more than two and a half years = 2.5 OVER year");
    }

    @Test
    void readsRangesOrdinalsAndFractions() {
        assertThat(figures("Between 20 and 30 per cent voted in the 17th district."))
                .containsExactly("20 and 30 per cent = 20-30 %", "17th = 17 ordinal of district");
        assertThat(figures("Two-thirds of the members stayed."))
                .containsExactly("Two-thirds = 0.6666667 of members");
    }

    @Test
    void takesDatesAndNamesForNoFigures() {
        assertThat(figures("On 3 June 2024 an F-16 and the G20 were in the news.")).isEmpty();
        assertThat(figures("Boeing 767s flew to Rio in 2016.")).isEmpty();
    }

    @Test
    void saysWhatIsCountedAndWhose() {
        var figure =
                Closely.read("The index counts 23 NATO members in Europe.")
                        .reading()
                        .figures()
                        .getFirst();

        assertThat(figure.counted()).isEqualTo("NATO members");
        assertThat(figure.population()).isEqualTo("Europe");
    }

    @Test
    void saysWhoGivesTheFigure() {
        var read =
                Closely.read("\"We lost 14 boats in the storm,\" said harbour master Ruth Miller.");

        assertThat(read.reading().figures().getFirst().claimant()).isEqualTo("Ruth Miller");
    }

    private static List<String> figures(String text) {
        return Closely.read(text).figures();
    }
}
