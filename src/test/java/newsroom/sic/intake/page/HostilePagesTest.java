package newsroom.sic.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Pages made to hurt: they are read within bounds, or refused in a sentence. */
class HostilePagesTest {

    private static final String TOO_LARGE =
            "The page is larger than 10 MB, or has more than 30,000 paragraphs and cells.";

    @Test
    void case16_readsAHundredThousandElementsInEachOther() {
        String deep = "<div>".repeat(100_000) + "<p>" + PageFixtures.FIRST + "</p>";

        assertThat(body(PageFixtures.news("", deep))).contains("Grain exports fell");
    }

    @Test
    void case16_readsInlineElementsInEachOther() {
        assertThat(body(PageFixtures.news("", "<b><i><a href=x>".repeat(30_000))))
                .contains(PageFixtures.FIRST);
    }

    @Test
    void case16_expandsNoEntitiesThatAPageDefines() {
        String laughs =
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">"
                        + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

        assertThat(
                        body(
                                laughs
                                        + PageFixtures.news(
                                                "",
                                                "<p>&lol2; &x; and so on, the authority said once more.</p>")))
                .contains(PageFixtures.FIRST)
                .doesNotContain("lollol", "root:");
    }

    @Test
    void case16_readsFloodsOfEntitiesAttributesAndBreaks() {
        String flood =
                "<p class='"
                        + "x ".repeat(500_000)
                        + "'>"
                        + "&amp;".repeat(200_000)
                        + "</p>"
                        + "<p>"
                        + "a<br>b<br><br>".repeat(10_000)
                        + "</p>"
                        + "<i "
                        + "a=1 ".repeat(100_000)
                        + ">";

        assertThat(body(PageFixtures.news("", flood))).contains(PageFixtures.FIRST);
    }

    @Test
    void case16_readsOneWordOfMegabytesAndTablesInTables() {
        String more = "<p>" + "a".repeat(2_000_000) + "</p>" + "<table><tr><td>".repeat(5_000);

        assertThat(body(PageFixtures.news("", more))).contains(PageFixtures.FIRST);
    }

    @Test
    void case20_refusesFiftyMegabytes() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pages.read(new byte[50 * 1024 * 1024], null, null))
                .withMessage(TOO_LARGE);
    }

    @Test
    void case20_refusesAMillionPointsOfListsInEachOther() {
        byte[] page = PageFixtures.news("", "<ul><li>x".repeat(1_000_000)).getBytes(UTF_8);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pages.read(page, null, null))
                .withMessage(TOO_LARGE);
    }

    @Test
    void case25_takesNoPageToSignInForAnArticle() {
        String form =
                "<form><label>Password</label><input type=password><button>Go</button></form>";
        String offer =
                "<title>Sign in</title><h1>Sign in to read on</h1>"
                        + form
                        + "<p>No account yet? Register for free, and read five articles a month.</p>";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pages.read(offer.getBytes(UTF_8), null, null))
                .withMessageContaining("asks to sign in");
        assertThat(Pages.read(PageFixtures.news("", form).getBytes(UTF_8), null, null).text())
                .contains(PageFixtures.FIRST);
    }

    @Test
    void case28_leavesNoControlsNorHalvesOfPairsInAText() {
        String odd =
                "<p>An odd &#0; &#x80; &#xD800; &#xFFFE; \u0001 sentence, the authority said once more.</p>";

        assertThat(body(PageFixtures.news("", odd)).codePoints())
                .noneMatch(c -> c < ' ' && c != '\n')
                .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
                .noneMatch(c -> c == 0xFFFE);
    }

    private static String body(String page) {
        return Pages.body(page.getBytes(UTF_8));
    }
}
