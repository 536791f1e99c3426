package newsroom.sic.threats;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where somebody is, and what they are told, once they have sent something. */
@InBrowser
class AfterAnActBrowserTest {

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(house);
    }

    @Test
    void tellsARefusalOnceAndAtItsField() {
        Desk desk = signedIn(Desk.at(port, 1280, 422), cast.editor());
        Page page = desk.open("/feeds");
        page.fill("[name=address]", "ftp://feeds.example.com/after-an-act");
        page.locator("[name=address]").press("Enter");

        assertThat(page.locator("main .refusal")).hasCount(1);
        Locator field = page.locator("[name=address]");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(page.locator(".refusal").innerText());
        desk.leave();
    }

    @Test
    void bringsUpTheNextAnnotationFromItsHead() {
        Person editor = cast.editor();
        long claim = newsroom.claim(editor).id();
        String atLength = "It says so at length.\n\n".repeat(30);
        Finding finding = new Finding(Issue.FIGURE, Severity.MEDIUM, atLength, null, null);
        long first = newsroom.submitted(claim, finding, editor).id();
        newsroom.submitted(claim, finding, editor);
        Desk desk = signedIn(Desk.touched(port, 390), cast.reviewer());

        Page page = desk.open("/review?at=" + first);
        page.locator(".at button:has-text(\"Approve\")").tap();

        assertThat(page.locator("#said")).containsText("approved and sealed");
        assertThat(page.locator(".at h1")).isFocused();
        assertThat(page.locator(".at h1")).isInViewport();
        desk.leave();
    }

    @Test
    void saysThatAWebhookIsGone() {
        Person admin = cast.admin();
        long webhook = newsroom.webhook(admin).id();
        Desk desk = signedIn(Desk.at(port, 1280), admin);

        Page page = desk.open("/webhooks/" + webhook);
        page.locator("summary:has-text(\"Remove\")").press("Enter");
        page.locator("button:has-text(\"Remove it\")").press("Enter");

        assertThat(page.locator("#said")).hasText("The webhook is removed.");
        desk.leave();
    }

    private static Desk signedIn(Desk desk, Person person) {
        return desk.signIn(person.username(), Cast.PASSWORD);
    }
}
