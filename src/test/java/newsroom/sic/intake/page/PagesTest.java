package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newsroom.sic.intake.page.PageFixtures.FIRST;
import static newsroom.sic.intake.page.PageFixtures.SECOND;
import static newsroom.sic.intake.page.PageFixtures.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.intake.format.Part;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void tellsTheBodyFromMenusRelatedStoriesAppealsAndComments() {
        String body = Pages.body(PageFixtures.news());

        assertThat(body)
                .startsWith(FIRST + "\n\n" + SECOND + "\n\nExports fall\n\n" + THIRD)
                .endsWith("consent to the passage.")
                .doesNotContain(
                        "Sport", "newsletter", "Five things", "my cousin", "rights reserved");
    }

    @Test
    void setsTheHeadlineFirstAndSaysWhatPartsAre() {
        Piece piece = Pages.read(PageFixtures.news(), null, null);

        assertThat(words(piece, Role.HEADLINE)).containsExactly("Harbour closed for a third night");
        assertThat(words(piece, Role.HEADING)).containsExactly("Exports fall");
        assertThat(piece.text()).startsWith("Harbour closed for a third night\n\n");
    }

    @Test
    void keepsListsAndTablesLineByLine() {
        String more =
                """
                <p>The authority listed what was hit during the night, and what it will take to repair it:</p>
                <ul><li>two cranes at the southern quay, one of them beyond repair,</li>
                <li>the roof of a storehouse that was empty at the time.</li></ul>
                <table><tr><td>Cranes hit at the southern quay</td><td>2</td></tr>
                <tr><td>Roofs of storehouses hit in the night</td><td>1</td></tr></table>
                """;

        Piece piece = Pages.read(PageFixtures.news("", more).getBytes(UTF_8), null, null);

        assertThat(words(piece, Role.LIST))
                .containsExactly(
                        "two cranes at the southern quay, one of them beyond repair,\n"
                                + "the roof of a storehouse that was empty at the time.");
        assertThat(piece.text()).contains("southern quay\t2\nRoofs");
    }

    @Test
    void keepsWhatItLeavesOutToBeLookedAt() {
        Piece piece = Pages.read(PageFixtures.news(), null, null);

        assertThat(piece.leftOut())
                .contains("Sport", "Five things to know about maize", "my cousin");
        assertThat(piece.text()).doesNotContain("Five things to know about maize");
    }

    @Test
    void countsPartsInCodePoints() {
        String page = PageFixtures.news("", "").replace("Harbour closed", "🚢🚢 Harbour closed");

        Piece piece = Pages.read(page.getBytes(UTF_8), null, null);

        assertThat(words(piece, Role.HEADING)).containsExactly("Exports fall");
    }

    @Test
    void takesTheStatedBodyWhereThePageShowsOnlyItsBeginning() {
        String rest = (SECOND + "\\n\\n" + THIRD + "\\n\\n").replace("\n", "").repeat(6);
        String page =
                """
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour",
                "articleBody":"%s"}</script></head><body><article><h1>Harbour</h1><p>%s</p></article></body></html>
                """
                        .formatted(FIRST + "\\n\\n" + rest, FIRST);

        assertThat(Pages.body(page.getBytes(UTF_8)))
                .startsWith(FIRST)
                .contains("Grain exports fell");
        assertThat(Pages.read(page.getBytes(UTF_8), null, null).text())
                .contains("Grain exports fell");
    }

    @Test
    void keepsTheNotesThatTheBodyCitesAndTheTablesOfItsArticle() {
        String more =
                """
                <p>The crew counts 14 members<sup><a href="#fn1">1</a></sup> as the authority said on that day.</p>
                """;
        String notes =
                """
                <section class="footnotes"><ol><li id="fn1">Not counting 14 members on leave. <a href="#r">↩</a></li>
                </ol></section></article>
                """;
        String page = PageFixtures.news("", more).replaceFirst("</article>", notes);

        Piece piece = Pages.read(page.getBytes(UTF_8), null, null);

        assertThat(piece.text()).contains("14 members[1] as");
        assertThat(words(piece, Role.FOOTNOTE))
                .containsExactly("[1] Not counting 14 members on leave.");
        assertThat(piece.leftOut()).doesNotContain("on leave");
    }

    @Test
    void keepsTheTableOfAShortPage() {
        String page =
                "<html><body><nav><a href='/'>Home</a></nav><article><h1>Ships at the quay</h1><p>"
                        + FIRST
                        + "</p><p hidden>Ask Ada.</p><table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td>30</td></tr>"
                        + "<tr><td>2023</td><td>41</td></tr></table></article></body></html>";

        Piece piece = Pages.read(page.getBytes(UTF_8), null, null);

        assertThat(words(piece, Role.TABLE)).containsExactly("Year\tShips\n2022\t30\n2023\t41");
        assertThat(piece.leftOut()).contains("Ask Ada.").doesNotContain("2023");
    }

    @Test
    void gluesNoWordsAtTheEdgesOfBlocks() {
        String more =
                "<div>One paragraph that the authority ends here, as it said.<p>Another that begins<br>on a"
                        + " line of its own, the authority said, with words enough.</p>And a third, which"
                        + " stands alone as the authority said it would on that day.</div>";

        assertThat(Pages.body(PageFixtures.news("", more).getBytes(UTF_8)))
                .contains(
                        "as it said.\n\nAnother that begins\non a line",
                        "words enough.\n\nAnd a third");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> Pages.read("<html><body></body></html>".getBytes(UTF_8), null, null))
                .withMessage("The page holds no article that could be told from its furniture.");
    }

    private static List<String> words(Piece piece, Role role) {
        return piece.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> words(piece.text(), part))
                .toList();
    }

    private static String words(String text, Part part) {
        return text.substring(
                text.offsetByCodePoints(0, part.start()), text.offsetByCodePoints(0, part.end()));
    }
}
