package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.Test;

/** An article from nothing to sign-off on a phone, with one finger. */
class TouchBrowserTest extends OnTheProof {

    private static final String HEADLINE =
            "Anniversary NATO summit to focus on aid to Ukraine - Blinken";

    @Test
    void checksAnArticleFromNothingToSignOff() {
        Desk editor = Desk.touched(port, 390).signIn("editor");
        Desk reviewer = Desk.touched(port, 390).signIn("reviewer");
        Page page = editor.open("/articles");
        editor.open(article(page, HEADLINE));

        Locator line = page.locator(".copy .line:has-text(\"became the 17th\")");
        line.locator("a.n").tap();
        page.locator("#at-hand a:has-text(\"Claim the line\")").tap();
        waitFor(page, "#at-hand form [name=claimant]");
        page.fill("#at-hand [name=claimant]", "Antony Blinken");
        page.locator("#at-hand button.first").tap();
        waitFor(page, ".side .card.on[data-claim]");
        annotates(page);
        approves(reviewer);
        waives(page);
        page.locator(".head a:text-is(\"Sign-off\")").tap();
        page.locator("button:text-is(\"Sign off\")").tap();

        assertThat(page.locator(".closed")).containsText("signed off");
        editor.leave();
        reviewer.leave();
    }

    private static void annotates(Page page) {
        page.locator(".card.on a:has-text(\"Annotate\")").tap();
        waitFor(page, ".slot form");
        page.selectOption(".slot [name=issue]", "CONFIRMED");
        page.selectOption(".slot [name=severity]", "LOW");
        page.fill(".slot [name=body]", "As the joint statement has it.");
        page.selectOption(".slot [name=proposedVerdict]", "ACCURATE");
        page.locator(".slot button:has-text(\"Submit for review\")").tap();
        waitFor(page, ".card.on .state.submitted");
    }

    private static void approves(Desk reviewer) {
        Page page = reviewer.open("/review");
        page.locator(".waiting a:has-text(\"became the 17th\")").tap();
        page.locator(".at button:has-text(\"Approve\")").tap();
        waitUntilSaid(page, "approved and sealed");
    }

    private static void waives(Page page) {
        page.reload();
        while (openLines(page).count() > 0) {
            Locator open = openLines(page).first();
            String at = open.getAttribute("id");
            open.locator("a.n").tap();
            page.locator("#at-hand .waive button >> nth=0").tap();
            page.locator("#" + at + ":not(.open)").waitFor();
        }
    }
}
