package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.Test;

/** Two people in one article: each sees what the other saves, and neither loses a word. */
class AtTheSameTimeBrowserTest extends OnTheProof {

    private static final String HEADLINE =
            "Blinken Wraps Up Europe Trip, Pledges To Shore Up Ukraine Support Ahead Of Transition";

    @Test
    void showsEachOtherAndKeepsBothTexts() {
        Desk editor = Desk.at(port, 1280, 412).signIn("editor");
        Desk reviewer = Desk.at(port, 1280).signIn("reviewer");
        String address = article(editor.open("/articles"), HEADLINE);
        Page one = editor.open(address);
        Page other = reviewer.open(address);
        assertThat(one.locator("#others-here")).containsText("Reviewer");
        assertThat(other.locator("#others-here")).containsText("Editor");

        claimsALine(one, 4, "Who says so");
        assertThat(other.locator(".side .card[data-claim]")).hasCount(1);
        assertThat(other.locator("#said")).containsText("Editor has changed something");

        writes(one, "The editor's wording.");
        assertThat(other.locator(".side .card[data-claim] .brief")).containsText("figure");

        movesNothingUnderTheCursor(one, other);
        refusesTheSlowerOfTwo(one, other);
        editor.leave();
        reviewer.leave();
    }

    private static void claimsALine(Page page, int n, String claimant) {
        page.locator("#line-" + n + " a.n").click();
        page.locator("#at-hand a:has-text(\"Claim the line\")").click();
        waitFor(page, "#at-hand [name=claimant]");
        page.fill("#at-hand [name=claimant]", claimant);
        page.locator("#at-hand button.first").click();
        waitFor(page, ".side .card.on[data-claim]");
    }

    private static void writes(Page page, String words) {
        page.locator(".card.on a:has-text(\"Annotate\")").click();
        waitFor(page, ".card.on .slot form");
        page.selectOption(".card.on .slot [name=issue]", "FIGURE");
        page.selectOption(".card.on .slot [name=severity]", "LOW");
        page.fill(".card.on .slot [name=body]", words);
        page.locator(".card.on .slot button:has-text(\"Submit for review\")").click();
        waitFor(page, ".card.on .state.submitted");
    }

    private static void movesNothingUnderTheCursor(Page typing, Page saving) {
        typing.locator(".card.on a:has-text(\"Add evidence\")").click();
        waitFor(typing, ".card.on .slot form");
        typing.fill(".card.on .slot [name=source]", "Half a sentence");

        claimsALine(saving, 6, "Somebody else");
        assertThat(typing.locator(".side .card[data-claim]")).hasCount(2);
        assertThat(typing.locator(".card.on .slot [name=source]")).hasValue("Half a sentence");
        assertThat(typing.locator(".card.on .slot [name=source]")).isFocused();
        typing.locator(".card.on .slot [data-close]").click();
    }

    /** Both have the same annotation open; the second to save sees both texts. */
    private static void refusesTheSlowerOfTwo(Page slower, Page quicker) {
        slower.locator(".card.on a[data-key=o]").click();
        slower.locator("main#claim a:has-text(\"Edit\") >> nth=-1").click();
        waitFor(slower, "form.sheet [name=body]");
        quicker.navigate(slower.url());
        quicker.fill("form.sheet [name=body]", "The reviewer was quicker.");
        quicker.locator("form.sheet button.first").click();
        waitFor(quicker, "main#claim");

        slower.fill("form.sheet [name=body]", "The editor was slower.");
        slower.locator("form.sheet button.first").click();

        assertThat(slower.locator(".theirs")).containsText("The reviewer was quicker.");
        assertThat(slower.locator("form.sheet [name=body]")).hasValue("The editor was slower.");
    }
}
