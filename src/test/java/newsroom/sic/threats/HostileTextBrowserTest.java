package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
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

    private static final String MARKUP =
            "\"><img src=x onerror=alert(1)></script><script>alert(2)</script>'-alert(3)-'";
    private static final String EXPRESSIONS =
            "[[${7*7}]] [(${7*7})] __${7*7}__ ~{shared/layout} *{7*7} ${T(java.lang.Runtime)}";

    /** An override that is never ended, and what looks like a Latin letter and is none. */
    private static final String UNSEEN = "\u0412linken\u200B said \u202Etxt.exe";

    private static final String HOSTILE = MARKUP + " " + EXPRESSIONS + " " + UNSEEN;

    private static final String COPY =
            """
            <!doctype html><base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">
            <script src="http://evil.example/x.js">alert(1)</script>

            <img src=x onerror=alert(1)> said the minister. <a href="javascript:alert(1)">Here</a> and <a href="java&#9;script:alert(1)">there</a>.

            <svg onload=alert(1)><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject></svg> was drawn.

            <math><mtext><style><img src=x onerror=alert(1)></style></mtext></math> was reckoned.

            <div hx-get="/sign-out" hx-trigger="load" data-hx-post="/sign-out" hx-on:load="alert(1)" sse-connect="http://evil.example/">It loads.</div>

            <form action="http://evil.example/"><button style="width:expression(alert(1))" autofocus onfocus=alert(1)>Send</button></form> %s

            The claim is that thirteen agreements were signed \u202Eby him.
            """
                    .formatted(EXPRESSIONS);

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

    private final List<String> pages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private AnnotationView waiting;

    @SuppressWarnings("NullAway.Init")
    private ClaimView claim;

    private long article;

    @BeforeAll
    void write() {
        Newsroom newsroom = new Newsroom(house);
        Admissions admissions = house.getBean(Admissions.class);
        People people = house.getBean(People.class);
        Person admin = people.byUsername("admin").orElseThrow();
        OneTimeLink link =
                admissions.invite(
                        "hostile",
                        MARKUP.substring(0, 30) + " ${7*7}",
                        Set.of(Role.EDITOR, Role.REVIEWER),
                        admin);
        Person author = admissions.accept(link.token(), Cast.PASSWORD);
        article =
                newsroom.article(
                        COPY,
                        new ArticleDetails(
                                HOSTILE,
                                HOSTILE,
                                HOSTILE,
                                null,
                                "en",
                                "https://example.com/?q='-alert(1)-'&r=%22%3E%3Cscript%3E"),
                        author);
        StoryView story = house.getBean(Stories.class).open(HOSTILE, author);
        house.getBean(Stories.class).put(story.id(), article, author);
        claim =
                newsroom.claim(
                        article,
                        "thirteen agreements were signed \u202Eby him",
                        HOSTILE,
                        HOSTILE,
                        author);
        ClaimView other = newsroom.claim(article, "said the minister", HOSTILE, HOSTILE, author);
        EvidenceView piece =
                newsroom.evidence(
                        claim.id(),
                        new EvidenceDetails(
                                HOSTILE,
                                "https://example.com/?q='-alert(1)-'",
                                HOSTILE,
                                Grade.PRIMARY,
                                Stance.REFUTES,
                                null,
                                null),
                        author);
        Finding finding =
                new Finding(
                        Issue.SLIP,
                        Severity.HIGH,
                        HOSTILE
                                + "\n\n[x](javascript:alert(1)) [y](data:text/html,x)"
                                + " ![z](http://evil.example/z.png) <javascript:alert(1)>\n\n"
                                + "<div onclick=alert(1)>block</div>",
                        HOSTILE,
                        Verdict.INACCURATE);
        waiting = newsroom.submitted(claim.id(), finding, author);
        AnnotationView back = newsroom.submitted(other.id(), finding, author);
        Person reviewer = people.byUsername("reviewer").orElseThrow();
        house.getBean(Reviews.class).requestChanges(back.id(), back.version(), HOSTILE, reviewer);

        pages.addAll(
                List.of(
                        "/",
                        "/articles",
                        "/articles/" + article,
                        "/articles/" + article + "?claim=" + claim.id(),
                        "/articles/" + article + "/edit",
                        "/articles/" + article + "/history",
                        "/articles/" + article + "/claims/new?line=1",
                        "/articles/" + article + "/claims/new?start=0&end=400",
                        "/stories",
                        "/stories/" + story.id(),
                        "/claims",
                        "/claims/" + claim.id(),
                        "/claims/" + other.id(),
                        "/claims/" + claim.id() + "/edit",
                        "/claims/" + claim.id() + "/history",
                        "/claims/" + claim.id() + "/evidence/new",
                        "/claims/" + claim.id() + "/annotations/new",
                        "/evidence/" + piece.id() + "/edit",
                        "/annotations",
                        "/annotations/" + waiting.id(),
                        "/annotations/" + back.id() + "/edit",
                        "/annotations/" + waiting.id() + "/edit",
                        "/annotations/" + waiting.id() + "/history",
                        "/review?at=" + waiting.id()));
    }

    @Test
    @DisplayName("cases 1, 3, 4, 5: on no page does text become more than text")
    void staysTextOnEveryPage() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");

        for (String address : pages) {
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

        for (String address : pages) {
            assertThat(desk.open(address).evaluate(NOT_ISOLATED)).as(address).isEqualTo(List.of());
        }

        desk.leave();
    }

    @Test
    @DisplayName("cases 1 and 5: an article that is HTML is shown letter by letter")
    void showsMarkupInArticlesAsText() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Page page = desk.open("/articles/" + article);

        String shown = page.locator(".copy").textContent();

        assertThat(shown)
                .contains(
                        "<img src=x onerror=alert(1)>",
                        "<a href=\"java&#9;script:alert(1)\">",
                        "<base href=\"http://evil.example/\">",
                        "<svg onload=alert(1)><foreignObject>",
                        "hx-get=\"/sign-out\" hx-trigger=\"load\"",
                        EXPRESSIONS);
        assertThat(page.locator(".copy[hx-disable]").count()).isEqualTo(1);
        desk.leave();
    }

    @Test
    @DisplayName("cases 3 and 4: titles, names, headings and lists say what was typed")
    void showsWhatWasTyped() {
        Desk desk = Desk.at(port, 1280).signIn("reviewer");

        assertThat(desk.open("/articles/" + article).title())
                .isEqualTo(HOSTILE.replaceAll("\\s+", " ") + " · Sic");
        assertThat(desk.page().locator("h1").textContent()).isEqualTo(HOSTILE);
        assertThat(desk.open("/claims/" + claim.id()).locator("h1").textContent())
                .isEqualTo(HOSTILE);
        assertThat(desk.open("/claims").locator("table.list").textContent()).contains(HOSTILE);
        assertThat(desk.open("/annotations").locator("table.list").textContent()).contains(MARKUP);
        assertThat(desk.open("/stories").locator("table.list").textContent()).contains(HOSTILE);
        assertThat(desk.open("/claims/" + claim.id() + "/edit").inputValue("[name=claimant]"))
                .isEqualTo(HOSTILE);
        assertThat(desk.open("/claims/" + claim.id() + "/history").locator("main").textContent())
                .contains(MARKUP, "[[${7*7}]]");
        String csv =
                desk.page()
                        .request()
                        .get(base(desk) + "/exports/claims.csv?article=" + article)
                        .text();
        assertThat(csv).contains(HOSTILE.replace("\"", "\"\""));
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
        Page page = desk.open("/annotations/" + waiting.id());

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
