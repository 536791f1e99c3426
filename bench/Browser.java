import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, in which somebody opens an article and goes through its lines. */
final class Browser implements AutoCloseable {

    private static final Optional<Path> PROGRAM =
            Stream.of(
                            System.getenv("SIC_CHROMIUM"),
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .filter(program -> program != null && Files.isExecutable(Path.of(program)))
                    .map(Path::of)
                    .findFirst();

    /** Notes when the page has been painted after all of it was loaded, and when after a key. */
    private static final String WATCH =
            """
            (() => {
              const painted = (then) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = then;
                port2.postMessage(null);
              });
              window.benchSteps = [];
              addEventListener("load", () => painted(() => { window.benchReady = performance.now(); }));
              addEventListener("keydown", (event) => {
                painted(() => window.benchSteps.push(performance.now() - event.timeStamp));
              }, true);
            })()
            """;

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium =
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
                                                    "--disable-background-networking")));

    static boolean isThere() {
        return PROGRAM.isPresent();
    }

    /**
     * How a page opened, in milliseconds from the start of the navigation.
     *
     * @param firstByte of the answer
     * @param lastByte of the answer
     * @param scripts have run, and the page answers to keys
     * @param ready loaded, settled and painted
     * @param assets bytes of scripts and styles as they came; 0 where they were in the cache
     */
    record Opened(
            double firstByte, double lastByte, double scripts, double ready, double assets) {}

    /** Somebody who is signed in, with nothing in the cache yet. */
    Reader reader(Desk desk) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(1440, 900));
        String[] cookie = desk.cookie().split("=", 2);
        String address = "http://127.0.0.1:" + desk.port();
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(address)));
        context.addInitScript(WATCH);
        return new Reader(context, context.newPage(), address);
    }

    /** One person's browser. */
    record Reader(BrowserContext context, Page page, String address) implements AutoCloseable {

        Opened open(String path) {
            page.navigate("about:blank");
            page.navigate(address + path);
            page.waitForFunction("window.benchReady");
            Map<?, ?> seen =
                    (Map<?, ?>)
                            page.evaluate(
                                    """
                                    () => {
                                      const [way] = performance.getEntriesByType("navigation");
                                      const assets = performance.getEntriesByType("resource")
                                        .filter((one) => /\\.(js|css)$/.test(new URL(one.name).pathname))
                                        .map((one) => one.transferSize && one.encodedBodySize);
                                      return {
                                        firstByte: way.responseStart, lastByte: way.responseEnd,
                                        scripts: way.domContentLoadedEventEnd, ready: window.benchReady,
                                        assets: assets.reduce((sum, one) => sum + one, 0),
                                      };
                                    }
                                    """);
            return new Opened(
                    number(seen, "firstByte"),
                    number(seen, "lastByte"),
                    number(seen, "scripts"),
                    number(seen, "ready"),
                    number(seen, "assets"));
        }

        /** Milliseconds from each key to the picture that shows what it did. */
        List<Double> steps(int howMany) {
            page.evaluate("() => { window.benchSteps = []; }");
            for (int i = 1; i <= howMany; i++) {
                page.keyboard().press("j");
                page.waitForFunction("n => window.benchSteps.length >= n", i);
            }
            if (!Boolean.TRUE.equals(
                    page.evaluate(
                            "n => [...document.querySelectorAll('.copy .line')].indexOf(document.querySelector('.line.here')) === n - 1",
                            howMany))) {
                throw new IllegalStateException("the keys did not lead to line " + howMany);
            }
            List<Double> millis = new ArrayList<>();
            ((List<?>) page.evaluate("() => window.benchSteps"))
                    .forEach(one -> millis.add(((Number) one).doubleValue()));
            return millis;
        }

        private static double number(Map<?, ?> seen, String name) {
            return ((Number) seen.get(name)).doubleValue();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
