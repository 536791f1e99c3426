package newsroom.sic.reading.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void contradictsWhereNoValueSatisfiesBoth() {
        assertThat(
                        compare(
                                "The storm killed more than 40 people in the valley.",
                                "Officials said the storm killed 31 people in the valley."))
                .containsExactly(Assessment.CONTRADICTION);
    }

    @Test
    void agreesWhereOneValueSatisfiesBoth() {
        assertThat(
                        compare(
                                "The storm killed at least 30 people.",
                                "The storm killed 31 people in the valley."))
                .containsExactly(Assessment.SAME);
    }

    @Test
    void doesNotSpeakOfFiguresOfSomethingElse() {
        assertThat(
                        compare(
                                "The museum bought 12 paintings.",
                                "The museum has 400 visitors on a good day."))
                .isEmpty();
    }

    @Test
    void takesTheFigureBesideTheTellingWords() {
        assertThat(
                        compare(
                                "The film earned less than $150 million worldwide.",
                                "It earned $60 million in Canada, $112 million in Asia and $172"
                                        + " million worldwide."))
                .containsExactly(Assessment.CONTRADICTION);
    }

    @Test
    void callsACountOfAnotherDayUpdated() {
        assertThat(
                        compare(
                                "As of 3 May 2021, 120 cases were confirmed in the county.",
                                "As of 9 May 2021, 180 cases were confirmed in the county."))
                .containsExactly(Assessment.UPDATED);
    }

    @Test
    void comparesDaysOfOneEvent() {
        assertThat(
                        compare(
                                "The bridge was opened before May 1932.",
                                "The bridge was opened on 4 June 1934."))
                .containsExactly(Assessment.CONTRADICTION);
    }

    private static List<Assessment> compare(String claim, String evidence) {
        return new Comparison().of(claim, evidence).stream().map(Finding::assessment).toList();
    }
}
