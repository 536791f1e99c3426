package newsroom.sic.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: the machine's own Chromium, started once per JVM. {@code SIC_CHROMIUM}
 * names it where it lies elsewhere.
 */
final class Chromium {

    static final Optional<Path> PROGRAM =
            Stream.of(
                            System.getenv("SIC_CHROMIUM"),
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome",
                            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                    .filter(Chromium::isThere)
                    .map(Path::of)
                    .findFirst();

    private static @Nullable Browser running;

    private Chromium() {}

    /**
     * Puts a window away. What a test had to say is said by then, so a Chromium that hangs over it
     * is given up, and the next window opens in a new one.
     */
    static synchronized void shut(BrowserContext context) {
        if (!context.browser().equals(running)) {
            return; // went with the browser that was given up
        }
        Thread shutting = Thread.ofPlatform().daemon().start(context::close);
        try {
            shutting.join(TestHome.PATIENCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (shutting.isAlive()) {
            System.err.println("Chromium did not put a window away; the next test has a new one.");
            running = null;
        }
    }

    private static boolean isThere(@Nullable String program) {
        return program != null && Files.isExecutable(Path.of(program));
    }

    static synchronized Browser running() {
        if (running == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout((double) TestHome.PATIENCE.toMillis());
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(PROGRAM.orElseThrow())
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-dev-shm-usage",
                                                            "--no-first-run",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }
}
