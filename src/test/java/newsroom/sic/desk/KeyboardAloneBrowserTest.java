package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.Test;

/** An article from nothing to sign-off, and no hand leaves the keyboard. */
class KeyboardAloneBrowserTest extends OnTheProof {

    private static final String HEADLINE =
            "Blinken: “We’ll advance Ukraine’s integration with NATO”";

    @Test
    void checksAnArticleFromNothingToSignOff() {
        Desk editor = Desk.at(port, 1280).signIn("editor");
        Desk reviewer = Desk.at(port, 1280).signIn("reviewer");
        Page page = editor.open("/articles");
        editor.open(article(page, HEADLINE));

        claimsWordsOfALine(page);
        annotatesAndSubmits(page);
        approves(reviewer.open("/review"));
        page.reload();
        waivesALineAndTakesItBack(page);
        waivesWhatIsLeft(page);
        signsOff(page);
        switchesSingleKeysOff(editor);

        editor.leave();
        reviewer.leave();
    }

    private static void claimsWordsOfALine(Page page) {
        do {
            press(page, "n");
        } while (!page.locator(".line.here").textContent().contains("13 have already"));
        press(page, "ArrowRight", "ArrowRight", "Shift+ArrowRight");
        assertThat(page.evaluate("getSelection().toString()")).isEqualTo("countries are");
        press(page, "Escape", "c");
        waitFor(page, "#at-hand form [name=claimant]:focus");
        type(page, "Antony Blinken");
        press(page, "Control+Enter");
        waitFor(page, ".side .card.on[data-claim]:focus");
        assertThat(page.locator(".side .card.on q")).containsText("32 countries");
    }

    private static void annotatesAndSubmits(Page page) {
        press(page, "a");
        waitFor(page, ".slot form [name=issue]:focus");
        press(page, "f", "Tab", "m", "Tab");
        type(page, "The counts agree with the transcript.");
        press(page, "Tab", "Tab", "a", "Control+Enter");
        waitFor(page, ".side .card.on .state.submitted");
        assertThat(page.locator(".side .card.on")).isFocused();
    }

    private static void approves(Page page) {
        waitFor(page, ".at form");
        press(page, "r");
        waitFor(page, "#decision [name=comment]:focus");
        page.locator("#decision button.first").focus();
        press(page, "a");
        waitUntilSaid(page, "approved and sealed");
    }

    private static void waivesALineAndTakesItBack(Page page) {
        press(page, "n");
        String before = page.locator(".line.here").getAttribute("id");
        press(page, "w");
        waitFor(page, "#at-hand .waive button:focus, #at-hand .waive button");
        press(page, "2");
        waitUntilSaid(page, "is waived");
        assertThat(page.locator("#" + before)).hasClass(Pattern.compile("waived"));
        press(page, "u");
        waitUntilSaid(page, "is taken back");
        assertThat(page.locator("#" + before)).hasClass(Pattern.compile("open"));
    }

    private static void waivesWhatIsLeft(Page page) {
        int open = openLines(page).count();
        assertThat(open).isGreaterThan(10);
        page.reload();
        while (open > 0) {
            press(page, "n");
            String at = page.locator(".line.here").getAttribute("id");
            press(page, "w");
            waitFor(page, "#at-hand .waive");
            press(page, "1");
            page.locator("#" + at + ":not(.open)").waitFor();
            open = openLines(page).count();
        }
    }

    private static void signsOff(Page page) {
        press(page, "Control+k");
        type(page, "sign-off");
        press(page, "Enter");
        waitFor(page, "main#sign-off button");
        press(page, "Control+k");
        type(page, "sign off");
        press(page, "Enter");
        waitUntilSaid(page, "The article is signed off.");
        assertThat(page.locator(".closed")).containsText("by Editor");
    }

    /** WCAG 2.1.4: then they are letters, and keys with Ctrl stay. */
    private static void switchesSingleKeysOff(Desk editor) {
        Page page = editor.open("/account");
        page.selectOption("[name=keys]", "off");
        page.click("form[action$=looks] button");
        editor.open(article(editor.open("/articles"), HEADLINE));

        press(page, "j", "?");
        assertThat(page.locator(".line.here")).hasCount(0);
        assertThat(page.locator("dialog[open]")).hasCount(0);
        press(page, "Control+k");
        assertThat(page.locator("#palette[open]")).hasCount(1);

        editor.open("/account");
        page.selectOption("[name=keys]", "on");
        page.click("form[action$=looks] button");
    }
}
