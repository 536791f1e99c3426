package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The looks that somebody chose, on a device that is set otherwise. */
@InBrowser
class GermanAtNightBrowserTest {

    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

    private static final String BAR = "document.querySelector('.bar').offsetHeight";
    private static final int ONE_ROW = 60;

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @Test
    @DisplayName("German and dark on a light screen: no barrier, and the longer words fit")
    void longerWordsFitInTheDark() {
        Newsroom newsroom = new Newsroom(house);
        Person editor = cast.editor();
        ClaimView claim = newsroom.claim(editor);
        newsroom.evidence(claim.id(), editor);
        long annotation = newsroom.submitted(claim.id(), editor).id();
        newsroom.unsettled(editor); // for which the bar has a place of its own
        Desk desk = Desk.at(port, 1280);
        Page page = desk.open("/sign-in");
        page.fill("[name=username]", editor.username());
        page.fill("[name=password]", Cast.PASSWORD);
        page.click("form.sheet button.first");
        page.waitForURL("**/");

        desk.open("/account");
        Object byDay = page.evaluate(PAPER);
        page.selectOption("[name=language]", "DE");
        page.selectOption("[name=theme]", "DARK");
        page.click("form[action='/account/looks'] button");
        page.locator("html[lang=de]").waitFor();
        assertThat(page.evaluate(PAPER)).isNotEqualTo(byDay).isEqualTo("rgb(25, 26, 28)");

        List<String> unfit = new ArrayList<>();
        for (String address :
                List.of(
                        "/",
                        "/articles",
                        "/articles/" + claim.articleId() + "?claim=" + claim.id(),
                        "/articles/import",
                        "/claims",
                        "/claims/" + claim.id(),
                        "/claims/" + claim.id() + "/annotations/new",
                        "/claims/" + claim.id() + "/history",
                        "/annotations/" + annotation,
                        "/review",
                        "/account")) {
            desk.open(address);
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 844);
                desk.barriers().forEach(barrier -> unfit.add(address + ": " + barrier));
                if ((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")
                        > 0) {
                    unfit.add(address + " reaches beyond the edge at " + width);
                }
                if (width == 1280 && (Integer) page.evaluate(BAR) > ONE_ROW) {
                    unfit.add(address + " has a bar of two rows");
                }
            }
        }
        assertThat(unfit).isEmpty();
        desk.leave();
    }
}
