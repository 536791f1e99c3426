package newsroom.sic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One person at one screen, in a browser of their own. Keeps every script error, failed request,
 * request to another site, dialog and report of the content security policy; {@link #leave} fails
 * on any.
 */
public final class Desk {

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected;

    private Desk(
            int port,
            int width,
            ColorScheme scheme,
            boolean script,
            boolean touch,
            Set<Integer> expected) {
        this.address = "http://127.0.0.1:" + port;
        this.expected = expected;
        this.context =
                Chromium.running()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, width > 1000 ? 900 : 844)
                                        .setColorScheme(scheme)
                                        .setHasTouch(touch)
                                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout((double) TestHome.PATIENCE.toMillis());
        context.addInitScript(
                "document.addEventListener('securitypolicyviolation',"
                        + " v => console.error('CSP ' + v.effectiveDirective + ' ' + v.blockedURI))");
        this.page = context.newPage();
        page.onPageError(error -> troubles.add("script: " + error));
        page.onConsoleMessage(message -> {
            boolean status =
                    message.text().contains("status of")
                            || message.text().contains("Response Status Error Code");
            if (message.type().equals("error") && !status) {
                troubles.add("console: " + message.text());
            }
        });
        page.onResponse(this::note);
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                troubles.add("request to somewhere else: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                troubles.add("request: " + request.url() + " " + request.failure());
            }
        });
    }

    /**
     * A screen of that width in pixels.
     *
     * @param expected statuses of refusals that belong to the story told
     */
    public static Desk at(int port, int width, Integer... expected) {
        return new Desk(port, width, ColorScheme.LIGHT, true, false, Set.of(expected));
    }

    /** A screen that is touched. */
    public static Desk touched(int port, int width) {
        return new Desk(port, width, ColorScheme.LIGHT, true, true, Set.of());
    }

    /** A screen at night. */
    public static Desk atNight(int port, int width) {
        return new Desk(port, width, ColorScheme.DARK, true, false, Set.of());
    }

    /** A browser that runs no script. */
    public static Desk withoutScript(int port) {
        return new Desk(port, 1280, ColorScheme.LIGHT, false, false, Set.of());
    }

    private void note(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            troubles.add(response.status() + ": " + response.url());
        }
    }

    /** Signs a demo account in, whose password is its name. */
    public Desk signIn(String name) {
        return signIn(name, name);
    }

    public Desk signIn(String name, String password) {
        open("/sign-in");
        page.fill("[name=username]", name);
        page.fill("[name=password]", password);
        page.click("form.sheet button.first");
        page.waitForURL(address + "/");
        return this;
    }

    public Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** What axe-core finds on the page as it stands, as sentences. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node ->
                                                rule.getId()
                                                        + " at "
                                                        + node.getTarget()
                                                        + ": "
                                                        + node.getFailureSummary()))
                        .toList();
    }

    /** Closes the browser and fails on whatever troubled it. */
    public void leave() {
        Chromium.shut(context);
        assertThat(troubles).as("what troubled the browser").isEmpty();
    }
}
