package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, times and quoted words that do not go together, each beside some that do. */
class ReckoningTest {

    private static final LocalDate WRITTEN = LocalDate.of(2024, 5, 15);

    @Test
    void addsUpAListBesideItsTotal() {
        String total = "The theatre owes 42 million euros. ";

        assertThat(
                        rules(
                                total
                                        + "Banks lent 21 million, the city 15 million and donors 9 million."))
                .contains("breakdown-against-total");
        assertThat(
                        rules(
                                total
                                        + "Banks lent 21 million, the city 12 million and donors 9 million."))
                .doesNotContain("breakdown-against-total");
        assertThat(rules("The choir has 61 singers. There are 40 women and 24 men."))
                .contains("breakdown-against-total");
    }

    @Test
    void takesNeitherRivalsNorAgesForParts() {
        assertThat(
                        rules(
                                "Adler leads the race for delegates, with 568. Brandt has 370 delegates, Conrad has 129 and Dorn left with 163."))
                .doesNotContain("breakdown-against-total");
        assertThat(rules("Mr. Adler, 85, leans on his two sons, Ludwig, 44, and Johann, 43."))
                .doesNotContain("breakdown-against-total");
        assertThat(
                        rules(
                                "Seven people want the seat, including four members of the council and two teachers and two clerks."))
                .doesNotContain("breakdown-against-total");
    }

    @Test
    void makesUpATotalOfEqualShares() {
        assertThat(rules("The rescue costs 9,000 euros, or 3,000 for each of the four hikers."))
                .contains("rate-against-total");
        assertThat(rules("The rescue costs 12,000 euros, or 3,000 for each of the four hikers."))
                .doesNotContain("rate-against-total");
    }

    @Test
    void letsNoPartOutgrowItsWhole() {
        assertThat(rules("Of the 80 beehives 95 survived the winter.")).contains("part-over-whole");
        assertThat(rules("Of the 80 beehives 65 survived the winter."))
                .doesNotContain("part-over-whole");
        assertThat(rules("She owns 30 percent. The other 60 percent belong to the state."))
                .contains("part-over-whole");
    }

    @Test
    void reckonsADifference() {
        assertThat(rules("The fair had 5,400 guests, 800 more than the 5,000 of last year."))
                .contains("difference-against-values");
        assertThat(rules("The fair had 5,400 guests, 400 more than the 5,000 of last year."))
                .doesNotContain("difference-against-values");
    }

    @Test
    void followsARateToItsTotal() {
        assertThat(rules("The camp of 6,000 gets 30 litres a head, or 18,000 litres in all."))
                .contains("rate-against-total");
        assertThat(rules("The camp of 6,000 gets 30 litres a head, or 180,000 litres in all."))
                .doesNotContain("rate-against-total");
    }

    @Test
    void seesADateFromTheDayOfWriting() {
        assertThat(rules("The next census is held in two years, in May 2029."))
                .contains("relative-against-date");
        assertThat(rules("The next census is held in two years, in May 2026."))
                .doesNotContain("relative-against-date");
    }

    @Test
    void measuresFromBeginningToEnd() {
        assertThat(rules("The cut lasted four hours. It began at 8:15 and was over at 10:05."))
                .contains("time-against-ends");
        assertThat(rules("The cut lasted two hours. It began at 8:15 and was over at 10:05."))
                .doesNotContain("time-against-ends");
    }

    @Test
    void comparesAPhraseWithTheSentenceItComesFrom() {
        assertThat(
                        rules(
                                "Mayor Ada Brook spoke of “an unforgivable delay”. “It is a delay that is hard to forgive,” Brook said."))
                .contains("quoted-otherwise");
        assertThat(
                        rules(
                                "Mayor Ada Brook spoke of “an unforgivable delay”. “It is an unforgivable delay,” Brook said."))
                .doesNotContain("quoted-otherwise");
    }

    @Test
    void leavesWhatOneCampSaysAndTheOtherDenies() {
        assertThat(
                        rules(
                                "The guard touched the reporter, her editor alleged.\n\nThe guard never touched the reporter."))
                .doesNotContain("said-and-denied");
        assertThat(rules("The storm damaged three houses.\n\nNo house was damaged by the storm."))
                .contains("said-and-denied");
    }

    private static List<String> rules(String text) {
        return new CloseReader()
                .read(text, "en", WRITTEN).suggestions().stream().map(Suggestion::rule).toList();
    }
}
