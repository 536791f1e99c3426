package newsroom.sic.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsroom.sic.testing.InBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Stories told on the article page. They share a store, so each has an article of its own. */
@InBrowser
@TestPropertySource(properties = "spring.application.name=Sic on the proof")
abstract class OnTheProof {

    @LocalServerPort int port;

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Types into the field that has the focus. */
    static void type(Page page, String words) {
        page.keyboard().insertText(words);
    }

    static void waitFor(Page page, String selector) {
        page.locator(selector).first().waitFor();
    }

    static Locator openLines(Page page) {
        return page.locator(".copy .line.open");
    }

    /** Goes on when the page has taken what was sent. */
    static void waitUntilSaid(Page page, String words) {
        page.locator("#said:has-text(\"" + words + "\")").waitFor();
    }

    /** The article of that headline, as the list of articles has it. */
    static String article(Page page, String headline) {
        String href =
                page.locator("table.list a:text-is(\"" + headline + "\")").getAttribute("href");
        return href == null ? "" : href;
    }
}
