package newsroom.sic.intake.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
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
        assertThat(page.locator(".copytext ins")).hasText("twelve");
        assertThat(editor.barriers()).isEmpty();
        page.locator("button[value=copy]").click();
        assertThat(page.locator("#how-far .state")).hasText("done");
        assertThat(page.locator("td .file-state"))
                .hasText(new String[] {"brought in", "brought in", "refused"});

        Download report = page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(Files.readString(report.path())).contains("empty.txt holds no text.");
        editor.leave();
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
