package newsroom.sic.threats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The whole way from an article to a CSV in a browser that runs no script. */
@InBrowser
class WithoutScriptBrowserTest {

    private static final String HEADLINE = "Without any script";

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    @Test
    @DisplayName("every page works without script, from the list of articles to the CSV")
    void goesAllTheWay() {
        Person bringing = house.getBean(People.class).byUsername("editor").orElseThrow();
        Newsroom newsroom = new Newsroom(house);
        long article =
                newsroom.article(
                        "They met. On Monday thirteen agreements were signed. Copy of "
                                + HEADLINE
                                + ".",
                        new ArticleDetails(HEADLINE, null, null, null, "en", null),
                        bringing);
        Desk editor = Desk.withoutScript(port).signIn("editor");
        Desk reviewer = Desk.withoutScript(port).signIn("reviewer");

        String claim = claimsALine(editor);
        String annotation = annotates(editor, claim);
        approves(reviewer, annotation);

        Page page = editor.open(claim);
        assertThat(page.locator("dt:text-is(\"Verdict\") + dd")).hasText("inaccurate");
        String csv =
                page.request()
                        .get(
                                page.url().replaceFirst("(https?://[^/]+).*", "$1")
                                        + "/exports/claims.csv?article="
                                        + article)
                        .text();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("thirteen agreements were signed", "A minister", "inaccurate");
        page.locator("button:text-is(\"Sign out\")").click();
        assertThat(page.locator("h1")).hasText("Sign in");
        editor.leave();
        reviewer.leave();
    }

    /** By the number of the line. */
    private static String claimsALine(Desk editor) {
        Page page = editor.open("/articles");
        page.click("a:text-is(\"" + HEADLINE + "\")");
        page.locator(".copy .line:has-text(\"thirteen\") a.n").click();
        page.click("a:has-text(\"Claim the line\")");
        assertThat(page.locator("main form mark")).containsText("thirteen agreements were signed");
        page.fill("[name=claimant]", "A minister");
        page.click("button:text-is(\"Make the claim\")");
        assertThat(page.locator("#said")).containsText("is made");
        page.locator(".side .card.on a:text-is(\"Open\")").click();
        return path(page);
    }

    private static String annotates(Desk editor, String claim) {
        Page page = editor.open(claim);
        page.click("a:text-is(\"Add evidence\")");
        page.fill("[name=source]", "Minutes");
        page.fill("[name=passage]", "Twelve.");
        page.selectOption("[name=grade]", "PRIMARY");
        page.selectOption("[name=stance]", "REFUTES");
        page.click("button:text-is(\"Add the evidence\")");
        page.click("a:text-is(\"Annotate\")");
        page.selectOption("[name=issue]", "FIGURE");
        page.selectOption("[name=severity]", "HIGH");
        page.fill("[name=body]", "It was *twelve*.");
        page.selectOption("[name=proposedVerdict]", "INACCURATE");
        page.click("button:text-is(\"Keep as draft\")");
        page.click("button:text-is(\"Submit for review\")");
        assertThat(page.locator("#said")).containsText("waits for a reviewer");
        page.click("main a:text-is(\"Open\")");
        return path(page);
    }

    private static void approves(Desk reviewer, String annotation) {
        Page page = reviewer.open(annotation);
        page.click("button:text-is(\"Approve\")");
        Locator state = page.locator("main .state").first();
        assertThat(state).hasText("approved");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }
}
