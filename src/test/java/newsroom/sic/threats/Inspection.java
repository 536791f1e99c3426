package newsroom.sic.threats;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.sic.testing.Desk;

/**
 * Looks at a page as it stands in every {@link Look}, without loading it anew, and notes what is
 * unfit: the barriers that axe-core knows (WCAG 2.2 AA, targets of 24 px among them), and what only
 * a laid-out page shows (see {@code inspection.js}).
 */
final class Inspection {

    private static final String AXE = script(AxeBuilder.class, "/axe.min.js");
    private static final String OURS = script(Inspection.class, "/inspection.js");

    private final Desk desk;
    private final Page page;
    private final CDPSession device;
    private final List<String> unfit = new ArrayList<>();

    Inspection(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        this.device = page.context().newCDPSession(page);
    }

    void open(String address) {
        desk.open(address);
        look(address);
    }

    /** At the page as it stands; what names its state. */
    void look(String what) {
        page.evaluate("window.axe ? null : " + "(() => {" + AXE + "})()");
        page.evaluate(OURS);
        for (Look look : Look.values()) {
            look.at(page, device);
            Object found =
                    page.evaluate(
                            "([size, questions]) => inspection.unfit(size, questions)",
                            List.of(look.size(), look.questions()));
            for (Object barrier : (List<?>) found) {
                unfit.add("%s, %s: %s".formatted(what, look, barrier));
            }
        }
        Look.DAY.at(page, device);
    }

    /**
     * Goes through the page with that key, as often as told, and never loses sight of the focus.
     */
    void goThrough(String what, String key, int times) {
        page.evaluate(OURS);
        for (Look look : List.of(Look.DAY, Look.NARROWEST)) {
            look.at(page, device);
            page.evaluate("size => inspection.laidOut(size)", look.size());
            for (int i = 0; i < times; i++) {
                page.keyboard().press(key);
                Object lost = page.evaluate("inspection.lost()");
                if (lost != null) {
                    unfit.add("%s, %s, %s: %s is out of sight".formatted(what, look, key, lost));
                }
            }
        }
        Look.DAY.at(page, device);
    }

    List<String> unfit() {
        return unfit;
    }

    private static String script(Class<?> beside, String name) {
        try (InputStream script = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
