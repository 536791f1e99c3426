package newsroom.sic.reading;

import static newsroom.sic.reading.WordByWordTest.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements and figures of one text that do not go together, and some that do. */
class TwoStatementsTest {

    @Test
    void knowsAFirstThatWasNotTheFirst() {
        assertThat(
                        rules(
                                "It was the first meeting of the two governors, who last spoke in Sund in March."))
                .contains("first-yet-earlier");
        assertThat(
                        rules(
                                "It was the first call between the two.\n\nIn their call of last month they spoke of coal."))
                .contains("first-yet-earlier");
        assertThat(
                        rules(
                                "It was the first meeting of the two this year.\n\nIn their meeting of last year they spoke of coal."))
                .doesNotContain("first-yet-earlier");
        assertThat(
                        rules(
                                "The flood was the first in Sund since the dam broke in 2011.\n\nAs in the flood of 2019, the mill stood in water."))
                .contains("earlier-than-first");
    }

    @Test
    void asksWhichDateIsNone() {
        assertThat(
                        rules(
                                "No date has been set for the signing, which takes place in Riga on June 9."))
                .contains("no-date-yet-dated");
        assertThat(rules("No date has been set for the signing. The talks began on May 2."))
                .doesNotContain("no-date-yet-dated");
    }

    @Test
    void countsAllOfThemAndTheOneWhoDidNot() {
        assertThat(
                        rules(
                                "All eight mayors had signed the letter.\n\nThe Danish mayor has yet to sign."))
                .contains("all-yet-not-all");
        assertThat(
                        rules(
                                "All eight mayors had signed the letter.\n\nThe Danish minister has yet to sign."))
                .doesNotContain("all-yet-not-all");
    }

    @Test
    void subtractsWhatIsLeftOver() {
        assertThat(rules("The chain will close 14 of its 86 shops. That leaves 74."))
                .contains("remainder-against-whole");
        assertThat(rules("The chain will close 14 of its 86 shops. That leaves 72."))
                .doesNotContain("remainder-against-whole");
    }

    @Test
    void takesBothForTwo() {
        assertThat(rules("Three tugs pulled the barge free. Both tugs came from Sund."))
                .contains("both-of-more");
        assertThat(rules("Two tugs pulled the barge free. Both tugs came from Sund."))
                .doesNotContain("both-of-more");
    }

    @Test
    void countsTheYearsToTheDayOfWriting() {
        assertThat(
                        rules(
                                "The captain has sailed the strait since 2012. He knows it well after six years."))
                .contains("years-against-year");
        assertThat(
                        rules(
                                "The captain has sailed the strait since 2012. He knows it well after thirteen years."))
                .doesNotContain("years-against-year");
        assertThat(rules("She founded the choir thirty years ago, in 2001."))
                .contains("years-against-year");
    }

    @Test
    void countsMembersOfAUnionOnce() {
        assertThat(rules("Countries of the European Union and Austria pay for the camps."))
                .contains("population-holds-itself");
        assertThat(rules("Countries of the European Union and Norway pay for the camps."))
                .doesNotContain("population-holds-itself");
    }

    @Test
    void namesAnOfficeByItsName() {
        assertThat(
                        rules(
                                "Foreign Minister Ana Reis landed in Oslo.\n\nThe head of Portuguese diplomacy spoke of fish."))
                .contains("office-in-other-words");
        assertThat(
                        rules(
                                "Foreign Minister Ana Reis landed in Oslo.\n\nThe head of the fish market spoke of cod."))
                .doesNotContain("office-in-other-words");
    }

    @Test
    void looksForWhatAWordRefersTo() {
        assertThat(
                        rules(
                                "Two towns quarrel over a well.\n\nThe declaration is to be read in June."))
                .contains("nothing-to-refer-to");
        assertThat(
                        rules(
                                "Two towns declared their quarrel over.\n\nThe declaration is to be read in June."))
                .doesNotContain("nothing-to-refer-to");
        assertThat(
                        rules(
                                "Two towns quarrel over a well.\n\nA day earlier the council had warned of it."))
                .contains("counts-from-nowhere");
    }

    @Test
    void knowsAPetName() {
        assertThat(
                        rules(
                                "Minister Lars Brandt came to Sund. “But Larsie, you have many friends here,” the mayor said."))
                .contains("nickname-in-speech");
    }

    @Test
    void hearsNobodyByMoreNames() {
        assertThat(rules("A Western diplomat said much remained open.")).contains("unnamed-source");
        assertThat(rules("The traders have lost two million, it is said."))
                .contains("unnamed-source");
        assertThat(rules("The Norwegian ambassador said much remained open."))
                .doesNotContain("unnamed-source");
    }
}
