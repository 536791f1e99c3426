package newsroom.sic.intake.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import newsroom.sic.testing.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An import watched at a desk, from the archive to the report. */
@InBrowser
class AnImportBrowserTest {

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void bringsAnArchiveInHoldsANearCopyAndTellsWhatFailed(int width) throws IOException {
        String wire = wire();
        byte[] zip =
                new Zip()
                        .with("wire.txt", wire)
                        .with("near.txt", wire.replace("word7 ", "twelve "))
                        .with("empty.txt", " ")
                        .bytes();
        Desk editor = Desk.at(port, width).signIn("editor");
        Page page = editor.open("/articles/import");
        page.setInputFiles("[name=file]", new FilePayload("wires.zip", "application/zip", zip));
        page.click("#files button.first");

        assertThat(page.locator("#how-far .state")).hasText("done");
        assertThat(page.locator("td .file-state"))
                .hasText(new String[] {"brought in", "near copy", "refused"});
        assertThat(editor.barriers()).isEmpty();

        page.locator("a:text-is('Compare')").click();
        assertThat(page.locator(".lead")).containsText("% the same as article");
        assertThat(page.locator(".diff ins")).hasText("put in: twelve");
        assertThat(editor.barriers()).isEmpty();
        page.locator("button[value=copy]").click();
        assertThat(page.locator("#how-far .state")).hasText("done");
        assertThat(page.locator("td .file-state"))
                .hasText(new String[] {"brought in", "brought in", "refused"});

        Download report = page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(Files.readString(report.path())).contains("empty.txt holds no text.");
        editor.leave();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void makesOneNearCopyANewTextOneACopyAndOneAnArticle(int width) {
        String wire = wire();
        byte[] zip =
                new Zip()
                        .with("wire.txt", wire)
                        .with("later.txt", wire.replace("word7 ", "twelve "))
                        .with("print.txt", wire.replace("word8 ", "thirteen "))
                        .with("other.txt", wire.replace("word9 ", "fourteen "))
                        .bytes();
        Desk editor = Desk.at(port, width).signIn("editor");
        Page page = editor.open("/articles/import");
        page.setInputFiles("[name=file]", new FilePayload("wires.zip", "application/zip", zip));
        page.click("#files button.first");
        assertThat(page.locator("td .file-state"))
                .hasText(new String[] {"brought in", "near copy", "near copy", "near copy"});

        keepsATickThatIsMadeWhileItIsAsked(page);
        page.locator("a[aria-label='Compare later.txt']").click();
        assertThat(page.locator("#becomes")).containsText("As a new text of article");
        assertThat(editor.barriers()).isEmpty();
        page.locator("button[value=revision]").press("Enter");
        assertThat(page.locator("#said")).hasText("One file becomes a new text.");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("#how-far .state")).hasText("done");
        assertThat(page.locator("tbody tr").nth(1)).containsText("a new text of");

        decide(page, "print.txt", "copy");
        assertThat(page.locator("tbody tr").nth(2)).containsText("a copy of");
        page.locator("#undo button").click();
        assertThat(page.locator("tbody tr").nth(2)).containsText("Say what it is");

        decide(page, "other.txt", "new");
        assertThat(page.locator("td .file-state"))
                .hasText(new String[] {"brought in", "brought in", "brought in", "brought in"});
        page.locator("a[aria-label='Say what print.txt is']").click();
        assertThat(page.locator(".diff ins").first()).containsText("put in: ");
        assertThat(editor.barriers()).isEmpty();
        page.locator("button[value=copy]").click();
        assertThat(page.locator(".lead")).containsText("A copy of article");
        editor.leave();
    }

    /** The import is done: its page is made to renew itself once more, as while it runs. */
    private static void keepsATickThatIsMadeWhileItIsAsked(Page page) {
        page.evaluate(
                """
                const far = document.querySelector('#far');
                far.setAttribute('hx-get', location.pathname);
                far.setAttribute('hx-trigger', 'every 1h, look');
                far.setAttribute('hx-select', '#far');
                far.setAttribute('hx-swap', 'outerHTML');
                htmx.process(far);
                document.addEventListener('htmx:afterRequest', () => { document.body.dataset.renewed = 'yes'; });
                document.activeElement.blur();
                htmx.trigger(far, 'look');
                far.querySelectorAll('input[name=id]')[1].checked = true;
                """);
        page.locator("body[data-renewed]").waitFor();

        Locator ticks = page.locator("#far input[name=id]");
        assertThat(ticks.nth(1)).isChecked();
        ticks.nth(1).uncheck();
    }

    private static void decide(Page page, String file, String choice) {
        page.locator("label:has-text('" + file + "') input").check();
        page.locator("#decide button[value=" + choice + "]").click();
        assertThat(page.locator("#how-far .state")).hasText("done");
    }

    @Test
    void fetchesAnAddressOnceMoreThatCouldNotBeHad() {
        Receiver site = Receiver.fresh().answering(500).giving("text/plain", wire());
        Desk editor = Desk.at(port, 1280, 422).signIn("editor");
        Page page = editor.open("/articles/import");
        page.fill("[name=address]", "http://10.0.0.1/");
        page.click("#address button.first");
        assertThat(page.locator("#address .refusal")).containsText("no public place");

        page.fill("[name=address]", site.address());
        page.click("#address button.first");
        assertThat(page.locator("td .file-state")).hasText("refused");
        page.locator("button:has-text('Try again')").click();

        assertThat(page.locator("td .file-state")).hasText("brought in");
        page.locator("a:text-is('Imports')").first().click();
        assertThat(page.locator("#jobs tbody tr").first()).containsText("done");
        assertThat(editor.barriers()).isEmpty();
        editor.leave();
    }

    /** Two hundred words that nobody wrote before. */
    private static String wire() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return "The ship "
                + tag
                + " is late\n\n"
                + IntStream.range(0, 200)
                        .mapToObj(n -> "word" + n + " " + (n % 3 == 0 ? tag + n : tag))
                        .collect(Collectors.joining(" "))
                + ".";
    }
}
