package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    private final Closely read =
            Closely.read(
                    "Foreign Minister Ole Dahl flew to Oslo on Monday. The Council of Europe had"
                            + " asked Dahl to speak about Norway.");

    @Test
    void givesEveryFormItsFullest() {
        assertThat(read.reading().names())
                .filteredOn(name -> name.kind() == NameKind.PERSON)
                .extracting(Name::full)
                .containsExactly("Ole Dahl", "Ole Dahl");
    }

    @Test
    void keepsTheOfficeBesideTheName() {
        assertThat(read.reading().names().getFirst().office()).isEqualTo("Foreign Minister");
    }

    @Test
    void tellsOrganisationsAndPlaces() {
        assertThat(read.reading().names())
                .extracting(name -> read.words(name.span()) + " " + name.kind())
                .contains("Council of Europe ORGANISATION", "Oslo PLACE", "Norway PLACE");
    }
}
