package newsroom.sic.reading;

import static newsroom.sic.reading.PassageKind.BODY;
import static newsroom.sic.reading.PassageKind.HEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {

    private static final String COPY =
            "The council voted on Monday to close the bridge for repairs until the spring.";
    private static final String MORE =
            "Drivers will have to go by way of the old mill, which adds some twenty minutes.";

    @Test
    void readsWhatStandsAboveTheCopy() {
        assertThat(
                        read(
                                "WORLD",
                                "Council closes the bridge",
                                "Drivers face a long way round until spring, the mayor has warned them.",
                                "By Jane Q. Doe and John Smith",
                                "June 19, 2024",
                                COPY))
                .isEqualTo("FURNITURE HEADLINE STANDFIRST BYLINE BYLINE BODY");
    }

    @Test
    void takesASecondPrintingOfTheHeadlineForFurniture() {
        assertThat(read("The mayor’s bridge is closed", "The mayor's bridge is closed", COPY))
                .isEqualTo("HEADLINE FURNITURE BODY");
    }

    @Test
    void cutsACaptionFromTheHeadlineItRunsOnTo() {
        var read =
                Read.of(
                        "Council closes bridge\n\nCouncil closes bridge The mayor (photo: AFP)\n\n"
                                + COPY,
                        null);

        assertThat(read.passages())
                .startsWith(
                        "HEADLINE Council closes bridge",
                        "FURNITURE Council closes bridge",
                        "CAPTION The mayor (photo: AFP)");
    }

    @Test
    void leavesCopyWithoutHeadlineAlone() {
        assertThat(read(COPY, COPY.replace("Monday", "Friday"))).isEqualTo("BODY BODY");
        assertThat(read("A single line")).isEqualTo("BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow us on Telegram",
                "See related video:",
                "Sign up for our newsletter",
                "Read more: Bridge closed in Ulm",
                "Home | News | Sport",
                "Share this article",
                "Advertisement",
            })
    void knowsFurnitureBetweenParagraphs(String furniture) {
        assertThat(read("Council closes bridge", COPY, furniture, MORE))
                .isEqualTo("HEADLINE BODY FURNITURE BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Leave a review", "Politics", "News Line", "Donate today and keep us free"})
    void knowsFurnitureBelowTheCopy(String furniture) {
        assertThat(read("Council closes bridge", COPY, furniture))
                .isEqualTo("HEADLINE BODY FURNITURE");
    }

    @Test
    void takesAnAppealToTheReaderWithItsSloganForFurniture() {
        assertThat(
                        read(
                                "Council closes bridge",
                                COPY,
                                "The Herald is free!",
                                "Our journalism is reader-supported, and we answer to nobody else.",
                                "Please consider a donation."))
                .isEqualTo("HEADLINE BODY FURNITURE FURNITURE FURNITURE");
    }

    @Test
    void doesNotTakeAQuotedAppealForFurniture() {
        assertThat(read("Council closes bridge", COPY, "“Donate what you can,” the mayor told us."))
                .isEqualTo("HEADLINE BODY BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workers close the bridge in Ulm, Germany, Sunday, May 12, 2024. (AP Photo/Jo Roe)",
                "The mayor inspects the bridge near the town hall in Ulm, Nov. 29, 2023.",
                "FILE - The bridge before the repairs",
                "Foto: dpa",
            })
    void knowsCaptions(String caption) {
        assertThat(read("Council closes bridge", COPY, caption, MORE))
                .isEqualTo("HEADLINE BODY CAPTION BODY");
    }

    @Test
    void doesNotTakeCopyThatEndsInADateForACaption() {
        assertThat(
                        read(
                                "Council closes bridge",
                                COPY,
                                "It was opened in Ulm, Nov. 29, 2023.",
                                COPY))
                .isEqualTo("HEADLINE BODY BODY BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A long way round", "‘Last resort’", "What happens next?"})
    void knowsCrossheads(String crosshead) {
        assertThat(read("Council closes bridge", COPY, crosshead, MORE))
                .isEqualTo("HEADLINE BODY CROSSHEAD BODY");
    }

    @Test
    void takesAListForBody() {
        assertThat(read("Council closes bridge", COPY, "Key dates:", "- May 1", "- May 9", MORE))
                .isEqualTo("HEADLINE BODY BODY BODY BODY BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: example.org",
                "Reporting by Jane Doe; Editing by Jo Roe",
                "Published 3 June 2024",
                "- By Editorial Staff",
            })
    void knowsBylinesBelowTheCopy(String byline) {
        assertThat(read("Council closes bridge", COPY, byline)).isEqualTo("HEADLINE BODY BYLINE");
    }

    @Test
    void marksAReleaseThatSaysSo() {
        assertThat(read("Council closes bridge", COPY, "Notes to editors:", MORE))
                .isEqualTo("HEADLINE BODY APPENDED_RELEASE APPENDED_RELEASE");
    }

    @Test
    void marksAReleaseThatIntroducesItsPersonAnew() {
        String named =
                "Mayor Jane Doe told the council that she was sorry for every driver in town.";
        String anew = "Mayor Jane Q. Doe will travel to Berlin to reaffirm the town’s commitment.";

        assertThat(read("Council closes bridge", named, COPY, MORE, COPY, anew))
                .isEqualTo("HEADLINE BODY BODY BODY BODY APPENDED_RELEASE");
        assertThat(
                        read(
                                "Council closes bridge",
                                named.replace("Jane", "Joe"),
                                COPY,
                                MORE,
                                COPY,
                                anew))
                .isEqualTo("HEADLINE BODY BODY BODY BODY BODY");
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() {
        String wire =
                """
                Senate passes aid bill after months of delay

                WASHINGTON - The Senate on Tuesday passed a long-delayed foreign aid
                bill by a vote of 79-18. The measure, which was signed by Mr. Biden on
                Wednesday, provides some $61 billion to Ukraine, and more to others.

                Senators said that the delay had cost lives. "We waited too long," one
                of them said. They left.
                """;

        var read = Read.of(wire, null);

        assertThat(read.kinds()).containsExactly(HEADLINE, BODY, BODY);
        assertThat(read.lines()).contains("\"We waited too long,\" one\nof them said.").hasSize(6);
    }

    private static String read(String... blocks) {
        var kinds = Read.of(String.join("\n\n", blocks), null).kinds();
        return String.join(" ", kinds.stream().map(Enum::name).toList());
    }
}
