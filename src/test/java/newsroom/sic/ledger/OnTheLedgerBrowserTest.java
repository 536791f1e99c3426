package newsroom.sic.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsroom.sic.article.Stories;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The seeds' ledger at a desk: a count that grew is explained, a transcript made the master. */
@InBrowser
class OnTheLedgerBrowserTest {

    private static final String SENTENCE =
            "And that means that we have to stay the course, that we have to ramp up defence"
                    + " production on the US side, here in Europe, that we have to do more in terms of"
                    + " spending, and that we have to do more to make sure that Ukraine can prevail.";

    @Autowired private Stories stories;
    @Autowired private Bookkeeper bookkeeper;
    @LocalServerPort private int port;

    private String story = "";
    private String ledger = "";

    @BeforeEach
    void linesUpTheSeeds() {
        bookkeeper.catchUp();
        story =
                stories.all().keySet().stream()
                        .filter(one -> one.title().equals("Blinken, NATO and Ukraine"))
                        .map(one -> Long.toString(one.id()))
                        .findFirst()
                        .orElseThrow();
        ledger = "/stories/" + story + "/ledger";
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void explainsThirteenAgainstSeventeenByTheirDates(int width) {
        Desk editor = Desk.at(port, width, 422).signIn("editor");
        Page page =
                editor.open(
                        "/discrepancies?kind=figure&assessment=updated&state=any&story=" + story);
        page.locator("tr:has-text(\"“13” \") th a").click();
        assertThat(page.locator(".face .exact")).hasText(new String[] {"13", "17th"});
        assertThat(editor.barriers()).isEmpty();

        page.fill("[name=note]", "");
        page.locator("button:text-is(\"Put it on record\")").click();
        assertThat(page.locator(".refusal")).containsText("is missing.");

        page.locator("[name=resolution][value=EXPLAINED]").check();
        page.fill("[name=note]", "Four more were signed between the two, width " + width + ".");
        page.locator("button:text-is(\"Put it on record\")").click();
        assertThat(page.locator("#said")).containsText("is resolved");
        assertThat(page.locator("header .state")).hasText("resolved");
        assertThat(page.locator("[aria-labelledby=resolved]")).containsText("Four more");
        assertThat(editor.barriers()).isEmpty();

        page.locator(".face figcaption a").first().click();
        assertThat(page.locator(".copy .line.here a.n")).isFocused();
        assertThat(page.locator(".copy .line.here")).containsText("13 have already been");

        editor.open("/discrepancies?kind=figure&story=" + story);
        assertThat(page.locator("tr:has-text(\"“13” \")")).hasCount(0);
        editor.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void makesATranscriptTheMaster(int width) {
        Desk editor = Desk.at(port, width, 422).signIn("editor");
        Page page = editor.open(ledger);
        assertThat(editor.barriers()).isEmpty();

        page.locator("button:text-is(\"Add it\")").click();
        assertThat(page.locator(".refusal")).isVisible();

        String title = "Joint press statements " + width;
        page.fill("[name=title]", title);
        page.fill("[name=text]", SENTENCE);
        page.locator("button:text-is(\"Add it\")").click();
        assertThat(page.locator("#said")).containsText("transcript is added");
        bookkeeper.catchUp();
        editor.open(ledger);

        Locator utterance = page.locator(".panel:has(.words:has-text(\"stay the course\"))");
        utterance
                .locator(".printing:has-text(\"" + title + "\"):not(.master) button")
                .or(utterance.locator(".printing.master:has-text(\"" + title + "\") a"))
                .all()
                .stream()
                .limit(1)
                .forEach(Locator::click);
        bookkeeper.catchUp();
        editor.open(ledger);

        assertThat(utterance.locator(".printing.master")).containsText(title);
        assertThat(utterance.locator(".differs ins .unseen").first()).hasText("put in:");
        assertThat(utterance.locator(".differs del .unseen").first()).hasText("taken out:");
        assertThat(editor.barriers()).isEmpty();
        editor.leave();
    }
}
