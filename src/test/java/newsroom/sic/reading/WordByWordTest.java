package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations, reports and second printings laid beside each other, and pairs that look like it. */
class WordByWordTest {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 5, 15);

    @Test
    void findsAWordExchangedBetweenTwoQuotations() {
        assertThat(
                        rules(
                                "Harbour master Ida Holm called the fee “a bitter pill”. “It is a bitter drink, and we will swallow it,” Holm said."))
                .contains("word-exchanged");
        assertThat(
                        rules(
                                "Harbour master Ida Holm called the fee “a bitter pill”. “It is a bitter pill, and we will swallow it,” Holm said."))
                .doesNotContain("word-exchanged");
    }

    @Test
    void findsAWordExchangedInTheReport() {
        assertThat(
                        rules(
                                "“The stairs smell like the cellar of an old brewery,” tenant Rolf Amsel said.\n\nThe stairs smell like the cellar of an old dairy."))
                .contains("word-exchanged");
        assertThat(
                        rules(
                                "“The stairs smell like the cellar of an old brewery,” tenant Rolf Amsel said.\n\nThe stairs are swept on Mondays."))
                .doesNotContain("word-exchanged");
    }

    @Test
    void hearsAReportThatItsOwnWordsDeny() {
        assertThat(
                        rules(
                                "Director Lene Birk ruled out a sale of the shipyard. “I do not rule out a sale,” Birk said."))
                .contains("reported-against-words");
        assertThat(
                        rules(
                                "Director Lene Birk did not rule out a sale of the shipyard. “I do not rule out a sale,” Birk said."))
                .doesNotContain("reported-against-words");
        assertThat(
                        rules(
                                "Director Lene Birk ruled out a sale of the shipyard. “I do not only rule out a sale, I forbid it,” Birk said."))
                .doesNotContain("reported-against-words");
    }

    @Test
    void seesASentencePrintedAgainWithSmallChanges() {
        String between = "\n\nThe town is proud of its river.\n\n";
        assertThat(
                        rules(
                                "The ministers of five northern states agreed on a plan for salmon rivers."
                                        + between
                                        + "Ministers of the five northern states have agreed on a plan for salmon rivers."))
                .contains("printed-again-reworded");
        assertThat(
                        rules(
                                "The ministers of five northern states agreed on a plan for salmon rivers."
                                        + between
                                        + "The ministers of nine northern states agreed on a plan for salmon rivers."))
                .doesNotContain("printed-again-reworded");
    }

    @Test
    void asksForWhatALeadInPromises() {
        String said =
                "“We have waited four winters for this bridge, and the village has paid for the survey, the drawings and the lawyers. Nobody can tell our children to wait a fifth winter,” Toft said.";
        assertThat(
                        rules(
                                "Mayor Per Toft spoke on the square.\n\nHe also stressed that the income tax would not be raised before the election.\n\n"
                                        + said))
                .contains("lead-in-unsupported");
        assertThat(
                        rules(
                                "Mayor Per Toft spoke on the square.\n\nHe also stressed that the village had paid for the survey of the bridge.\n\n"
                                        + said))
                .doesNotContain("lead-in-unsupported");
    }

    @Test
    void hearsSpeechBrokenOff() {
        assertThat(rules("“The river is, the river is always where it hurts,” she said."))
                .contains("false-start");
        assertThat(rules("“What we have is not is not enough,” she said.")).contains("false-start");
        assertThat(rules("“The river is wide, and the river is cold,” she said."))
                .doesNotContain("false-start");
    }

    @Test
    void knowsWhatAPageSetsAroundTheCopy() {
        String copy =
                "Ships may enter the bay of Sund again, the port office said on Monday after a week of storms.";
        assertThat(rules("Bay of Sund open again\n\n" + copy + "\n\n(AFP/rd)"))
                .contains("furniture-in-the-copy");
        assertThat(rules("Bay of Sund open again\n\nListen to this article (3 min)\n\n" + copy))
                .contains("furniture-in-the-copy");
        assertThat(
                        rules(
                                "Bay of Sund open again\n\nPort Captain Ole Lind in the harbour of Sund.\n\n"
                                        + copy))
                .contains("furniture-in-the-copy");
        assertThat(
                        rules(
                                "Bay of Sund open again\n\n"
                                        + copy
                                        + "\n\nListen to this advice, the captain said, and stay in port."))
                .doesNotContain("furniture-in-the-copy");
    }

    @Test
    void takesAJourneyInTheFutureForARelease() {
        String release =
                "Minister of Fisheries Ole Lind travels to Tallin, Estonia for the meeting of the coast guards on May 20. Minister Lind will then travel to Riga and will visit the port.";
        assertThat(
                        rules(
                                "The ministers meet in haste.\n\nThe unscheduled visit surprised the hosts, the port said on Monday.\n\nNobody had known of it, the port said.\n\nThe port was closed on Tuesday, it added.\n\n"
                                        + release))
                .contains("furniture-in-the-copy", "unplanned-yet-announced");
    }

    static List<String> rules(String text) {
        return new CloseReader()
                .read(text, "en", WRITTEN).suggestions().stream().map(Suggestion::rule).toList();
    }
}
