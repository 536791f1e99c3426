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
    void explainsItself() {
        var read = Closely.read("It was the 22th meeting of the board this season.");

        assertThat(read.reading().suggestions())
                .allSatisfy(each -> assertThat(each.explanation()).endsWith(".").contains(" "));
    }

    private static List<String> suggested(String text) {
        return Closely.read(text).rules();
    }
}
