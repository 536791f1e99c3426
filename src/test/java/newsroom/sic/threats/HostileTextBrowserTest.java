package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Text that would like to be more than text, on every page that shows it. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextBrowserTest {

    /** What must not stand in the page's own content as an element or attribute. */
    private static final String LIVING =
            """
            () => [...document.querySelectorAll("main *, title *")]
              .filter(e => ["IMG", "SCRIPT", "SVG", "svg", "MATH", "math", "BASE", "META", "IFRAME", "STYLE", "OBJECT", "EMBED"].includes(e.tagName)
                || [...e.attributes].some(a => a.name.startsWith("on") || a.name === "style" && !e.closest("#proof, #offer") || a.name.startsWith("sse-") || a.name.startsWith("data-hx"))
                || /^\\s*(javascript|data|vbscript):/i.test(e.getAttribute("href") ?? ""))
              .map(e => e.outerHTML.slice(0, 200))
            """;

    /** Places where an override could turn around words that are not its own. */
    private static final String NOT_ISOLATED =
            """
            () => {
              const found = [];
              const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!walker.currentNode.data.includes("\\u202e") || parent.closest("option, textarea")) continue;
                if (!parent.closest("bdi, [dir]")) found.push(parent.outerHTML.slice(0, 200));
              }
              return found;
            }
            """;

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private HostileStage stage;

    @BeforeAll
    void write() {
        stage = new HostileStage(house);
    }

    @Test
    @DisplayName("cases 1, 3, 4, 5: on no page does text become more than text")
    void staysTextOnEveryPage() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");

        for (String address : stage.pages) {
            Page page = desk.open(address);
            assertThat(page.evaluate(LIVING)).as(address).isEqualTo(List.of());
            assertThat(page.content()).as(address).doesNotContain("49]", ">49<", "class java.lang");
        }

        desk.leave();
    }

    @Test
    @DisplayName("case 29: an override turns around no words but its own, on no page")
    void isolatesDirections() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");

        for (String address : stage.pages) {
            assertThat(desk.open(address).evaluate(NOT_ISOLATED)).as(address).isEqualTo(List.of());
        }

        desk.leave();
    }

    @Test
    @DisplayName("cases 1 and 5: an article that is HTML is shown letter by letter")
    void showsMarkupInArticlesAsText() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Page page = desk.open("/articles/" + stage.article);

        String shown = page.locator(".copy").textContent();

        assertThat(shown)
                .contains(
                        "<img src=x onerror=alert(1)>",
                        "<a href=\"java&#9;script:alert(1)\">",
                        "<base href=\"http://evil.example/\">",
                        "<svg onload=alert(1)><foreignObject>",
                        "hx-get=\"/sign-out\" hx-trigger=\"load\"",
                        HostileStage.EXPRESSIONS);
        assertThat(page.locator(".copy[hx-disable]").count()).isEqualTo(1);
        desk.leave();
    }

    @Test
    @DisplayName("cases 3 and 4: titles, names, headings and lists say what was typed")
    void showsWhatWasTyped() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");

        assertThat(desk.open("/articles/" + stage.article).title())
                .isEqualTo(HostileStage.HOSTILE.replaceAll("\\s+", " ") + " · Sic");
        assertThat(desk.page().locator("h1").textContent()).isEqualTo(HostileStage.HOSTILE);
        assertThat(desk.open("/claims/" + stage.claim.id()).locator("h1").textContent())
                .isEqualTo(HostileStage.HOSTILE);
        assertThat(desk.open("/claims").locator("table.list").textContent())
                .contains(HostileStage.HOSTILE);
        assertThat(desk.open("/annotations").locator("table.list").textContent())
                .contains(HostileStage.MARKUP);
        assertThat(desk.open("/stories").locator("table.list").textContent())
                .contains(HostileStage.HOSTILE);
        assertThat(desk.open("/claims/" + stage.claim.id() + "/edit").inputValue("[name=claimant]"))
                .isEqualTo(HostileStage.HOSTILE);
        assertThat(
                        desk.open("/claims/" + stage.claim.id() + "/history")
                                .locator("main")
                                .textContent())
                .contains(HostileStage.MARKUP, "[[${7*7}]]");
        String csv =
                desk.page()
                        .request()
                        .get(base(desk) + "/exports/claims.csv?article=" + stage.article)
                        .text();
        assertThat(csv).contains(HostileStage.HOSTILE.replace("\"", "\"\""));
        desk.leave();
    }

    @Test
    @DisplayName("case 3: an admin's list of people shows names as names")
    void showsNamesOfPeople() {
        Desk desk = Desk.at(port, 1280).signIn("admin");

        Page page = desk.open("/people");

        assertThat(page.locator("table.list").textContent())
                .contains("\"><img src=x onerror=alert(");
        assertThat(page.evaluate(LIVING)).isEqualTo(List.of());
        desk.leave();
    }

    @Test
    @DisplayName("case 3: the name of a file is a name, on the page that tells what became of it")
    void showsNamesOfFiles() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Page page = desk.open("/articles/import");
        String name = "\"><img src=x onerror=alert(1)> [[${7*7}]] \u202E__${7*7}__.txt";
        Newsroom newsroom = new Newsroom(house);
        page.setInputFiles(
                "[name=file]",
                new FilePayload[] {
                    file(name, newsroom.copy()),
                    file("two" + name, newsroom.copy()),
                    file("no" + name + ".exe", "no"),
                    file("zero" + name, "a\u0000b")
                });

        page.uncheck("[name=copies]"); // what others brought in may be like it
        page.click("#files button.first");
        page.locator("#receipts").waitFor();

        assertThat(page.locator("main").textContent())
                .contains("two", "<img src=x onerror=alert(1)>", "[[${7*7}]]");
        assertThat(page.evaluate(LIVING)).isEqualTo(List.of());
        desk.leave();
    }

    @Test
    @DisplayName("case 29: who reviews sees what the eye would not")
    void showsTheUnseenInReview() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");
        Page page = desk.open("/annotations/" + stage.waiting.id());

        assertThat(page.locator("blockquote.passage mark .telltale").allTextContents())
                .containsExactly("‹U+202E›");
        assertThat(page.locator("ins .telltale").allTextContents())
                .containsExactly("В‹U+0412›", "‹U+200B›", "‹U+202E›");
        assertThat(page.locator(".markdown .telltale").allTextContents())
                .contains("В‹U+0412›", "‹U+200B›", "‹U+202E›");
        // three in the statement, and three in the claimant
        assertThat(page.locator("section.panel > .said bdi .telltale").count()).isEqualTo(6);
        assertThat(page.locator("ins .telltale").last().getAttribute("title"))
                .isEqualTo("RIGHT-TO-LEFT OVERRIDE");
        desk.leave();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base(Desk desk) {
        return Objects.requireNonNull(desk.page().url()).replaceAll("(https?://[^/]+).*", "$1");
    }
}
