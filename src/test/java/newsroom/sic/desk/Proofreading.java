package newsroom.sic.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import newsroom.sic.testing.Desk;

/** What an editor does with a mouse and a keyboard on the article page. */
final class Proofreading {

    /** Selects the first occurrence of the given words in the copy, as a mouse would. */
    private static final String SELECT =
            """
            words => {
              const copy = document.querySelector("#proof .copy");
              const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
              const runs = [];
              let text = "";
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("[data-at]")) continue;
                runs.push([text.length, node]);
                text += node.data;
              }
              const from = text.indexOf(words);
              if (from < 0) throw new Error("not in the copy: " + words);
              const place = at => {
                const [start, node] = runs.findLast(([start]) => start <= at);
                return [node, at - start];
              };
              const range = document.createRange();
              range.setStart(...place(from));
              const [node, offset] = place(from + words.length - 1);
              range.setEnd(node, offset + 1);
              range.startContainer.parentElement.scrollIntoView({ block: "center" });
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
            """;

    private final Desk desk;
    private final Page page;

    Proofreading(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    void openArticle(String headline) {
        desk.open("/articles");
        page.click("a:text-is(\"" + headline + "\")");
        page.locator("#proof .copy").waitFor();
        page.waitForLoadState();
    }

    /** Selects words and claims them; the new claim is the one at hand afterwards. */
    void claim(String words, String claimant) {
        page.evaluate(SELECT, words);
        page.click("#offer button");
        page.locator("#at-hand form").waitFor();
        page.fill("#at-hand [name=claimant]", claimant);
        page.click("#at-hand button.first");
        card().waitFor();
    }

    /** The card in the margin of the claim at hand. */
    Locator card() {
        return page.locator(".side .card.on[data-claim]");
    }

    /**
     * Writes an annotation on the claim at hand, submits it beside the copy, and opens the claim.
     */
    void annotate(String issue, String severity, String body, String correction, String verdict) {
        card().locator("a:has-text(\"Annotate\")").click();
        Locator form = card().locator(".slot form");
        form.waitFor();
        form.locator("[name=issue]").selectOption(issue);
        form.locator("[name=severity]").selectOption(severity);
        form.locator("[name=body]").fill(body);
        form.locator("[name=correction]").fill(correction);
        form.locator("[name=proposedVerdict]").selectOption(verdict);
        form.locator("button:has-text(\"Submit for review\")").click();
        card().locator(".whole .state.submitted").waitFor();
        card().locator("a:text-is(\"Open\")").click();
        page.locator("main#claim").waitFor();
    }

    /** The number of the claim whose page is open. */
    long claimId() {
        String path = page.url().substring(page.url().indexOf("/claims/") + "/claims/".length());
        return Long.parseLong(path.replaceAll("\\D.*", ""));
    }

    void addEvidence(String source, String passage, String stance) {
        page.click("a:has-text(\"Add evidence\")");
        Locator form = page.locator("#slot-evidence form");
        form.waitFor();
        form.locator("[name=source]").fill(source);
        form.locator("[name=passage]").fill(passage);
        form.locator("[name=grade]").selectOption("PRIMARY");
        form.locator("[name=stance]").selectOption(stance);
        form.locator("button.first").click();
        page.locator("article.note b:text-is(\"" + source + "\")").waitFor();
        page.locator("#slot-evidence form")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
