package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two statements of one text that cannot both stand, beside two that can. */
class ContradictionsTest {

    private static final LocalDate WRITTEN = LocalDate.of(2024, 5, 15);

    @Test
    void seesWhatIsSaidAndDenied() {
        assertThat(rules("The bridge was repaired in spring.\n\nThe bridge has not been repaired."))
                .contains("said-and-denied");
        assertThat(rules("The old bridge was repaired.\n\nThe new bridge has not been repaired."))
                .doesNotContain("said-and-denied");
    }

    @Test
    void knowsWordsThatExcludeEachOther() {
        assertThat(rules("The court rejected the appeal.\n\nThe court accepted the appeal."))
                .contains("said-and-denied");
    }

    @Test
    void findsSomebodyWhereThereWasNobody() {
        assertThat(
                        rules(
                                "Nobody was injured in the blast, police said.\n\nThree workers were taken to hospital with burns."))
                .contains("nobody-yet-somebody");
        assertThat(
                        rules(
                                "Nobody was injured in the blast, police said.\n\nIn 2019 three workers were taken to hospital."))
                .doesNotContain("nobody-yet-somebody");
    }

    @Test
    void knowsWhatExcludesEachOtherInOtherWords() {
        assertThat(
                        rules(
                                "The factory was empty when it burnt.\n\nTwo tramps were asleep in the loft."))
                .contains("both-cannot-stand");
        assertThat(
                        rules(
                                "The factory was empty when it burnt.\n\nA year ago two tramps were asleep in the loft."))
                .doesNotContain("both-cannot-stand");
    }

    @Test
    void speaksOfNoneAndOfSome() {
        assertThat(rules("No samples were taken.\n\nThe samples went to the laboratory in Kemp."))
                .contains("none-yet-some");
        assertThat(
                        rules(
                                "The editor would not appeal, he said.\n\nThe appeal is heard in autumn, the editor said."))
                .contains("none-yet-some");
        assertThat(rules("No samples were taken.\n\nSamples from another well went to Kemp."))
                .doesNotContain("none-yet-some");
        assertThat(rules("There is no doubt about it.\n\nThe doubt of the neighbours is gone."))
                .doesNotContain("none-yet-some");
    }

    @Test
    void knowsHowOldSomebodyWhoDiedWas() {
        assertThat(
                        rules(
                                "The painter Ida Voss died on Monday at the age of 81.\n\nShe was born in 1940."))
                .contains("ages-differ");
        assertThat(
                        rules(
                                "The painter Ida Voss died on Monday at the age of 81.\n\nShe was born in 1943."))
                .doesNotContain("ages-differ");
    }

    @Test
    void countsOneRowOnce() {
        assertThat(
                        rules(
                                "It was the ninth storm of the season.\n\nIlse was the eleventh storm of the season."))
                .contains("two-ordinals");
    }

    @Test
    void measuresOneThingOnce() {
        assertThat(
                        rules(
                                "The firm offered a pay rise of 6 per cent.\n\nThe rise of 8 per cent is to be paid in October."))
                .contains("figure-of-one-thing");
        assertThat(
                        rules(
                                "The firm offered a pay rise of 6 per cent.\n\nA rise of 8 per cent was paid in Oslo."))
                .doesNotContain("figure-of-one-thing");
    }

    @Test
    void reckonsFractionsComparisonsAndVotes() {
        assertThat(rules("One in four patients, or 20 percent, waited."))
                .contains("fraction-against-percent");
        assertThat(rules("One in five patients, or 20 percent, waited."))
                .doesNotContain("fraction-against-percent");
        assertThat(
                        rules(
                                "Prices rose by 3 percent, less than in May, when they rose by 2 percent."))
                .contains("compared-against-values");
        assertThat(
                        rules(
                                "The house passed the bill by 80 votes to 60, with five abstentions. All 150 members were present."))
                .contains("votes-against-members");
    }

    @Test
    void holdsDatesAgainstTheDayOfWriting() {
        assertThat(rules("The conference will be held on 3 May 2024."))
                .contains("tense-against-date");
        assertThat(rules("The conference will be held on 30 May 2024."))
                .doesNotContain("tense-against-date");
        assertThat(rules("The fire on 1 April, ten weeks ago, killed two."))
                .contains("ago-against-date");
        assertThat(rules("The fire on 3 April, six weeks ago, killed two."))
                .doesNotContain("ago-against-date");
    }

    private static List<String> rules(String text) {
        return new CloseReader()
                .read(text, "en", WRITTEN).suggestions().stream().map(Suggestion::rule).toList();
    }
}
