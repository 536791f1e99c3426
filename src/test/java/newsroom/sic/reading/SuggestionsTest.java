package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule on words of its own, and on words that look suspicious and are right. */
class SuggestionsTest {

    @Test
    void hearsASentenceThatTurnsInACircle() {
        assertThat(suggested("Most of the gas that Norway is importing comes from Norway."))
                .contains("turns-in-a-circle");
        assertThat(suggested("Most of the gas that Poland is importing comes from Norway."))
                .doesNotContain("turns-in-a-circle");
    }

    @Test
    void stopsAtAnExplicitMark() {
        assertThat(suggested("The minister thanked the people of Brasil [sic] for their patience."))
                .contains("explicit-sic");
    }

    @Test
    void countsMembersOnce() {
        assertThat(suggested("Exports rose by 4% in EU member states and Germany last spring."))
                .contains("population-holds-itself");
        assertThat(suggested("Exports rose by 4% in EU member states and Norway last spring."))
                .doesNotContain("population-holds-itself");
    }

    @Test
    void readsOrdinals() {
        assertThat(suggested("It was the 22th meeting of the board this season."))
                .contains("ordinal-misspelt");
        assertThat(suggested("It was the 22nd, the 11th and the 3rd meeting of the board."))
                .doesNotContain("ordinal-misspelt");
    }

    @Test
    void seesADoubledWordAndLeavesHadHad() {
        assertThat(suggested("He had had enough of the the delays at the port."))
                .containsOnlyOnce("doubled-word");
    }

    @Test
    void seesSomebodyPresentAndAbsent() {
        assertThat(
                        suggested(
                                "The presence of Minister Alan Frey at the opening angered the"
                                        + " unions of the town.\n\nFrey was not present at the opening, his"
                                        + " office said in the evening."))
                .contains("present-and-absent");
    }

    @Test
    void asksForTheNameOfASource() {
        assertThat(suggested("According to several media reports, the mine will close in spring."))
                .contains("unnamed-source");
        assertThat(suggested("According to the Times, the mine will close in spring."))
                .doesNotContain("unnamed-source");
    }

    @Test
    void seesAQuotationThatLostItsMarks() {
        assertThat(
                        suggested(
                                "The union welcomed the offer on Monday and sent it to its members."
                                        + "\n\nIts chair was confident that the vote will protect our jobs"
                                        + " in the yards."))
                .contains("first-person-unquoted");
    }

    @Test
    void findsTextPrintedTwiceThoughAMarkDiffers() {
        assertThat(
                        suggested(
                                "The harbour's oldest crane is coming down\n\nThe harbour’s oldest"
                                        + " crane is coming down\n\nWorkers began to take the crane apart"
                                        + " early on Monday, and the work will take a month.\n\nThe city"
                                        + " has not said what will come in its place."))
                .contains("printed-twice");
    }

    @Test
    void addsUpParts() {
        assertThat(suggested("The fair has 40 stands: 20 for food, 12 for crafts and 6 for games."))
                .contains("parts-against-whole");
        assertThat(suggested("The fair has 40 stands: 20 for food, 12 for crafts and 8 for games."))
                .doesNotContain("parts-against-whole");
    }

    @Test
    void reckonsSharesAndChanges() {
        assertThat(suggested("Only 20 of the 80 seats, or 40 percent, were taken on Monday."))
                .contains("share-against-counts");
        assertThat(suggested("Only 20 of the 80 seats, or 25 percent, were taken on Monday."))
                .doesNotContain("share-against-counts");
        assertThat(suggested("Rents in the old town fell from 900 euros to 1,100 euros."))
                .contains("change-against-values");
        assertThat(suggested("Rents in the old town rose from 900 euros to 1,100 euros."))
                .doesNotContain("change-against-values");
    }

    @Test
    void knowsTheCalendar() {
        assertThat(suggested("The fair opens on Monday, May 7, 2024, at noon."))
                .contains("weekday-against-date");
        assertThat(suggested("The fair opens on Tuesday, May 7, 2024, at noon."))
                .doesNotContain("weekday-against-date");
        assertThat(suggested("The fair closes on 31 April.")).contains("no-such-day");
        assertThat(suggested("The fair closes on 30 April.")).doesNotContain("no-such-day");
    }

    @Test
    void seesOneNameInTwoSpellings() {
        assertThat(
                        suggested(
                                "Warden Ellen Marchetti opened the gate.\n\nEllen Marcheti had the"
                                        + " only key, the council said."))
                .contains("name-in-two-spellings");
        assertThat(
                        suggested(
                                "Warden Ellen Marchetti opened the gate.\n\nHer brother Paul"
                                        + " Marchetti had the only key, the council said."))
                .doesNotContain("name-in-two-spellings");
    }

    @Test
    void comparesAReportWithTheQuotationBesideIt() {
        assertThat(
                        suggested(
                                "Marchetti said the gate was safe. “The gate is not safe,” Marchetti"
                                        + " told the council."))
                .contains("said-otherwise");
        assertThat(
                        suggested(
                                "Marchetti said the gate was safe. “The gate is safe,” Marchetti told"
                                        + " the council."))
                .doesNotContain("said-otherwise");
    }

    @Test
    void missesTheOtherMark() {
        assertThat(
                        suggested(
                                "The warden spoke on Monday.\n\nThe gate stays shut,” Marchetti said"
                                        + " on Monday."))
                .contains("mark-without-its-pair");
    }

    @Test
    void stopsAtAPlaceThatWasToBeFilledIn() {
        assertThat(suggested("The gate was built in [TK] by the town.")).contains("left-open");
    }

    @Test
    void readsANumberWithPointsAndCommasInAnyOrder() {
        assertThat(Closely.read("It cost 1.234,567,890 or 1,234.5,6 crowns.").figures())
                .isNotNull();
    }

    @Test
    void explainsItself() {
        var read = Closely.read("It was the 22th meeting of the board this season.");

        assertThat(read.reading().suggestions())
                .allSatisfy(each -> assertThat(each.explanation()).endsWith(".").contains(" "));
    }

    private static List<String> suggested(String text) {
        return Closely.read(text).rules();
    }
}
