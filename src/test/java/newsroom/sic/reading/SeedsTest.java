package newsroom.sic.reading;

import static newsroom.sic.reading.PassageKind.APPENDED_RELEASE;
import static newsroom.sic.reading.PassageKind.BYLINE;
import static newsroom.sic.reading.PassageKind.CAPTION;
import static newsroom.sic.reading.PassageKind.CROSSHEAD;
import static newsroom.sic.reading.PassageKind.FURNITURE;
import static newsroom.sic.reading.PassageKind.HEADLINE;
import static newsroom.sic.reading.PassageKind.STANDFIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five seeds as a person reads them. */
class SeedsTest {

    @ParameterizedTest
    @CsvSource({"000,31", "001,28", "002,53", "003,36", "004,20"})
    void haveSoManyLines(String seed, int lines) throws IOException {
        assertThat(Read.seed(seed).lines()).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "000; – We will advance Ukraine’s integration with NATO.",
                "000; 32 countries are also negotiating individual bilateral security agreements with"
                        + " Ukraine, 13 have already been concluded.",
                "000; Ninety percent of the microelectronics that China (sic) is importing are coming"
                        + " from China.",
                "000; Consider a donation to keep our independent journalism running…",
                "001; He's wrong.",
                "003; And this is coming at a cost.",
                "003; Thank you for being here and being the man you are”.",
                "004; We need better protection for our people already now, not later.",
            })
    void haveThisLine(String seed, String line) throws IOException {
        assertThat(Read.seed(seed).lines()).containsOnlyOnce(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "000; – what we’ve seen from China; of shells.",
                "001; \"And that if Mr. Putin; he is misguided.",
                "002; On Wednesday, U.S. Secretary; support Ukraine.",
                "002; Yesterday, a high-ranking; 2024 U.S. presidential election.",
                "002; NATO Secretary-General Jens Stoltenberg gives; Brussels, Nov. 29, 2023.",
                "003; Brussels 13.11.2024 Today; Republican presidency.",
                "003; “…The US continued; Antony Blinken.",
                "003; And that is presenting; to Japan.",
                "003; Secretary Blinken will then; November 14-19.",
                "003; In Lima, Secretary Blinken; “Empower. Include. Grow.”",
                "004; Blinken also said the deployment; firm response\".",
                "004; \"Everyone is focused; strengthen this alliance.\"",
                "004; We need to speed up; Sybiha said.",
                "004; \"That means; chief\u00A0 Mark Rutte said.",
            })
    void haveALineFromHereToThere(String seed, String start, String end) throws IOException {
        assertThat(Read.seed(seed).lines())
                .filteredOn(line -> line.startsWith(start))
                .singleElement()
                .asString()
                .endsWith(end);
    }

    @Test
    void have000InItsRoles() throws IOException {
        var read = Read.seed("000");

        assertThat(read.of(HEADLINE))
                .containsExactly("Blinken: “We’ll advance Ukraine’s integration with NATO”");
        assertThat(read.of(BYLINE))
                .containsExactly("Published 3 June 2024", "- By Editorial Staff");
        assertThat(read.of(CAPTION))
                .containsExactly(
                        "US Secretary of State Antony Blinken and NATO chief Jens Stoltenberg.");
        assertThat(read.of(CROSSHEAD)).containsExactly("Lamenting Chinese Exports");
        assertThat(read.of(FURNITURE)).hasSize(4).startsWith("The war in Ukraine");
    }

    @Test
    void have001InItsRoles() throws IOException {
        var read = Read.seed("001");
        String headline = "Anniversary NATO summit to focus on aid to Ukraine - Blinken";

        assertThat(read.of(HEADLINE)).containsExactly(headline);
        assertThat(read.of(FURNITURE)).containsExactly("ua en ru", headline);
        assertThat(read.of(CAPTION))
                .containsExactly("US Secretary of State Antony Blinken (photo: Getty Images)");
        assertThat(read.of(CROSSHEAD))
                .containsExactly(
                        "NATO will increase support for Ukraine", "NATO anniversary summit");
    }

    @Test
    void have002InItsRoles() throws IOException {
        var read = Read.seed("002");

        assertThat(read.of(HEADLINE))
                .singleElement()
                .asString()
                .startsWith("Blinken stated that NATO's support");
        assertThat(read.of(STANDFIRST)).hasSize(1);
        assertThat(read.of(FURNITURE))
                .hasSize(5)
                .contains("InformedInsights", "Europe Ukraine", "See related video:");
        assertThat(read.of(CROSSHEAD)).containsExactly("‘Ultimate membership’", "North Macedonia");
        assertThat(read.of(CAPTION)).hasSize(1);
        assertThat(read.of(BYLINE)).containsExactly("Source: voanews.com");
    }

    @Test
    void have003InItsRoles() throws IOException {
        var read = Read.seed("003");

        assertThat(read.of(HEADLINE)).isEmpty();
        assertThat(read.of(APPENDED_RELEASE))
                .singleElement()
                .asString()
                .startsWith("Secretary of State Antony J. Blinken travels");
    }

    @Test
    void have004InItsRoles() throws IOException {
        var read = Read.seed("004");

        assertThat(read.of(HEADLINE)).hasSize(1);
        assertThat(read.of(FURNITURE))
                .isEqualTo(
                        List.of(
                                read.of(HEADLINE).getFirst(),
                                "Leave a review",
                                "Politics",
                                "Follow us on social networks",
                                "News Line"));
    }
}
