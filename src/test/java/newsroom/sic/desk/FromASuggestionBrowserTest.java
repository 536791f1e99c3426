package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.Test;

/** What Sic suggests, made somebody's finding by key, decided by somebody else. */
class FromASuggestionBrowserTest extends OnTheProof {

    private static final String HEADLINE =
            "Blinken: “We’ll advance Ukraine’s integration with NATO”";
    private static final Pattern ANNOTATION = Pattern.compile("/annotations/(\\d+)");

    @Test
    void makesAnApprovedAnnotationOfASuggestionAndDismissesAnother() {
        Desk editor = Desk.at(port, 1280, 404, 409).signIn("editor");
        Desk reviewer = Desk.at(port, 1280).signIn("reviewer");
        Page page = editor.open("/articles");
        String article = article(page, HEADLINE);
        editor.open(article);
        assertThat(page.locator(".copy .doubted, .side .doubt")).hasCount(0);

        press(page, "v");
        waitFor(page, ".legend");
        assertThat(page.locator(".copy .read-figure").first()).isVisible();
        assertThat(editor.barriers()).isEmpty();

        String exact = dismisses(page);
        takesUp(page);
        editsAndSubmits(page);
        String sheet = annotation(page);
        cannotApproveIt(editor, sheet);
        approves(reviewer.open("/review"), sheet);

        editor.open(article);
        assertThat(page.locator(".side .doubt q:text-is(\"" + exact + "\")")).hasCount(0);
        assertThat(page.locator(".legend summary")).hasText("2 decided");
        press(page, "v");
        assertThat(page.locator(".legend")).hasCount(0);

        editor.leave();
        reviewer.leave();
    }

    private static String dismisses(Page page) {
        press(page, "g");
        Locator card = page.locator(".side .doubt.on");
        assertThat(card).isFocused();
        String exact = card.locator("q").textContent();
        int waiting = page.locator(".side .doubt").count();
        press(page, "d");
        waitFor(page, ".dismissal button:focus");
        press(page, "1");
        waitUntilSaid(page, "is dismissed");
        assertThat(page.locator(".side .doubt")).hasCount(waiting - 1);
        assertThat(card).isFocused();
        press(page, "u");
        waitUntilSaid(page, "waits again");
        assertThat(page.locator(".side .doubt")).hasCount(waiting);
        press(page, "d");
        waitFor(page, ".dismissal button:focus");
        press(page, "2");
        waitUntilSaid(page, "is dismissed");
        return exact;
    }

    private static void takesUp(Page page) {
        press(page, "f");
        waitUntilSaid(page, "is a draft of yours");
        Locator card = page.locator(".side .card.on[data-claim]");
        assertThat(card).isFocused();
        assertThat(card.locator(".state.draft")).isVisible();
    }

    private static void editsAndSubmits(Page page) {
        page.locator(".side .card.on a:text-is(\"Edit\")").click();
        Locator body = page.locator("[name=body]");
        body.fill(body.inputValue() + "\n\nThe transcript has it otherwise.");
        page.locator("[name=proposedVerdict]").selectOption("INACCURATE");
        body.press("Control+Enter");
        waitUntilSaid(page, "submitted");
    }

    private static String annotation(Page page) {
        var href = page.locator("a[href^='/annotations/']").first().getAttribute("href");
        var number = ANNOTATION.matcher(href == null ? "" : href);
        assertThat(number.find()).isTrue();
        return "/annotations/" + number.group(1);
    }

    private static void cannotApproveIt(Desk editor, String sheet) {
        Page page = editor.open(sheet);
        assertThat(page.locator("button[data-key=a]")).hasCount(0);
    }

    private static void approves(Page page, String sheet) {
        page.navigate(page.url() + "?at=" + sheet.replaceAll("\\D", ""));
        waitFor(page, ".at form");
        page.locator("#decision button.first").focus();
        press(page, "a");
        waitUntilSaid(page, "approved and sealed");
    }
}
