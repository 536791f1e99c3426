package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void resolvesAWeekdayAgainstTheDayOfPublication() {
        assertThat(Closely.read("The minister spoke Friday in Oslo.", "2024-06-03").dates())
                .containsExactly("Friday = 2024-05-31..2024-05-31");
        assertThat(Closely.read("The council will meet Friday.", "2024-06-03").dates())
                .containsExactly("Friday = 2024-06-07..2024-06-07");
    }

    @Test
    void choosesTheYearByTheTense() {
        assertThat(Closely.read("The bridge opened on July 12.", "2024-06-03").dates())
                .containsExactly("July 12 = 2023-07-12..2023-07-12");
        assertThat(Closely.read("The bridge will open on July 12.", "2024-06-03").dates())
                .containsExactly("July 12 = 2024-07-12..2024-07-12");
    }

    @Test
    void readsFullAndPartialDates() {
        assertThat(
                        Closely.read(
                                        "It ran from July 9 to 11, 2024, again in late May 2025, on"
                                                + " 13.11.2024 and in the 1990s.")
                                .dates())
                .containsExactly(
                        "July 9 to 11, 2024 = 2024-07-09..2024-07-11",
                        "late May 2025 = 2025-05-21..2025-05-31",
                        "13.11.2024 = 2024-11-13..2024-11-13",
                        "1990s = 1990-01-01..1999-12-31");
    }

    @Test
    void findsTheDayOfWritingInAByline() {
        String text =
                "Ferries return to the northern route\n\nPublished 3 June 2024\n\nThe ferries came"
                        + " back yesterday after a long winter of repairs and tests at sea.";

        assertThat(Closely.read(text).dates()).contains("yesterday = 2024-06-02..2024-06-02");
    }

    @Test
    void saysWhyADateCannotBeResolved() {
        var date = Closely.read("The strike began on Tuesday.").reading().dates().getFirst();

        assertThat(date.isResolved()).isFalse();
        assertThat(date.because()).contains("day of writing");
        assertThat(Closely.read("Signed on 03/04/2021.").dates()).containsExactly("03/04/2021 ?");
    }
}
