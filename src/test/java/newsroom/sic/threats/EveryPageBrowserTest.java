package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every page with something on it: no barrier that axe-core knows, by day and by night, on a wide
 * and on a narrow screen; nothing reaches beyond the screen's edge; no error, refused request or
 * report of the content security policy.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageBrowserTest {

    private static final int NARROW = 390;
    private static final List<Integer> WIDTHS = List.of(1280, NARROW);

    @Autowired private ApplicationContext house;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Person editor;

    @SuppressWarnings("NullAway.Init")
    private Person reviewer;

    @SuppressWarnings("NullAway.Init")
    private Person colleague;

    private long article;

    @SuppressWarnings("NullAway.Init")
    private StoryView story;

    @SuppressWarnings("NullAway.Init")
    private ClaimView claim;

    @SuppressWarnings("NullAway.Init")
    private AnnotationView waiting;

    @SuppressWarnings("NullAway.Init")
    private AnnotationView back;

    @SuppressWarnings("NullAway.Init")
    private EvidenceView evidence;

    private long query;

    private final List<String> unfit = new ArrayList<>();

    @BeforeEach
    void lookAnew() {
        unfit.clear();
    }

    @AfterEach
    void allIsFit() {
        assertThat(unfit).isEmpty();
    }

    @BeforeAll
    void write() {
        newsroom = new Newsroom(house);
        People people = house.getBean(People.class);
        editor = people.byUsername("editor").orElseThrow();
        reviewer = people.byUsername("reviewer").orElseThrow();
        colleague =
                people.accept(
                        people.invite(
                                        "colleague-" + UUID.randomUUID().toString().substring(0, 8),
                                        "A colleague",
                                        Set.of(Role.EDITOR, Role.REVIEWER),
                                        people.byUsername("admin").orElseThrow())
                                .token(),
                        Cast.PASSWORD);
        article =
                newsroom.article(
                        newsroom.copy()
                                + "\n\nAn address: https://example.com/"
                                + "a-very-long-address-without-any-place-to-break".repeat(4)
                                + "\n\nIt was cold. It rained. The hall was full.",
                        new ArticleDetails(
                                "Thirteen agreements, or twelve?",
                                "The Daily Count",
                                "By Somebody",
                                null,
                                "en",
                                "https://example.com/agreements"),
                        editor);
        story = newsroom.story(editor, article);
        claim =
                newsroom.claim(
                        article, Newsroom.WORDS, "Thirteen were signed.", "A minister", editor);
        ClaimView within = newsroom.claim(article, "agreements were", null, null, editor);
        ClaimView overlapping =
                newsroom.claim(article, "were signed. Nobody counted", null, null, editor);
        ClaimView checked = newsroom.claim(article, "The ships are late", null, "Ana", editor);
        newsroom.claim(article, "The hall was full", null, null, editor);
        house.getBean(Claims.class).link(claim.id(), checked.id(), editor);
        evidence = newsroom.evidence(claim.id(), editor);
        waiting = newsroom.submitted(claim.id(), editor);
        newsroom.approved(checked.id(), editor, reviewer);
        newsroom.draft(within.id(), reviewer);
        newsroom.submitted(overlapping.id(), reviewer);
        newsroom.draft(within.id(), editor);
        back = newsroom.submitted(overlapping.id(), editor);
        house.getBean(Annotations.class)
                .requestChanges(back.id(), back.version(), "Show the minutes.", reviewer);
        long commented = newsroom.comment(waiting.id(), "Who says so, @editor?", reviewer).id();
        house.getBean(Threads.class)
                .say(waiting.id(), new NewComment("A minister.", commented, null), editor);
        house.getBean(Threads.class).resolve(commented, 0, "It is in the copy.", editor);
        newsroom.comment(waiting.id(), "And `when`?", reviewer);
        query = newsroom.query(waiting.id(), "How many were signed?", editor).id();
        AnnotationView hers = newsroom.submitted(within.id(), reviewer);
        house.getBean(Annotations.class)
                .reject(hers.id(), hers.version(), "This is no error.", colleague);
        AnnotationView hersToo = newsroom.submitted(within.id(), reviewer);
        house.getBean(Annotations.class)
                .requestChanges(hersToo.id(), hersToo.version(), "Which of them?", colleague);
    }

    @Test
    @DisplayName("no barrier and no trouble on an editor's pages")
    void editorsPages() {
        Desk desk = Desk.at(port, 1280, 412, 404, 422).signIn("editor");
        for (String address :
                List.of(
                        "/",
                        "/articles",
                        "/articles?q=nothing-is-called-so",
                        "/articles/" + article,
                        "/articles/" + article + "?claim=" + claim.id(),
                        "/articles/" + article + "/edit",
                        "/articles/" + article + "/history",
                        "/articles/" + article + "/claims/new?start=0&end=40",
                        "/articles/" + article + "/claims/new?start=0&end=0",
                        "/articles/import",
                        "/stories",
                        "/stories/" + story.id(),
                        "/claims",
                        "/claims/" + claim.id(),
                        "/claims/" + claim.id() + "/edit",
                        "/claims/" + claim.id() + "/history",
                        "/claims/" + claim.id() + "/evidence/new",
                        "/claims/" + claim.id() + "/annotations/new",
                        "/evidence/" + evidence.id() + "/edit",
                        "/annotations",
                        "/annotations/" + waiting.id(),
                        "/annotations/" + back.id() + "/edit",
                        "/annotations/" + waiting.id() + "/history",
                        "/annotations/" + back.id() + "/queries/new",
                        "/queries",
                        "/queries?state=ruled&asked=desk",
                        "/queries/" + query + "/answer/new",
                        "/queries/" + query + "/ruling/new",
                        "/notices",
                        "/review",
                        "/account",
                        "/nowhere")) {
            desk.open(address);
            isFit(desk, address);
        }
        desk.leave();
    }

    @Test
    @DisplayName("no barrier and no trouble on a reviewer's and an admin's pages")
    void reviewersAndAdminsPages() {
        Desk desk = Desk.at(port, 1280, 422).signIn("reviewer");
        for (String address :
                List.of("/", "/review", "/review?at=" + waiting.id(), "/claims/" + claim.id())) {
            desk.open(address);
            isFit(desk, address);
        }
        Page sheet = desk.open("/annotations/" + waiting.id());
        sheet.click("button:has-text(\"Reject\")");
        sheet.locator(".refusal").waitFor();
        isFit(desk, "a decision without its reason");
        desk.leave();

        Desk admin = Desk.at(port, 1280).signIn("admin");
        Page people = admin.open("/people");
        people.locator("button:has-text(\"New link\")").last().click();
        people.locator("code").waitFor();
        isFit(admin, "people with a link");
        String link = people.locator("code").textContent();
        admin.open(link.replaceFirst("^https?://[^/]+", ""));
        isFit(admin, "invitation");
        admin.leave();
    }

    @Test
    @DisplayName("no barrier and no trouble before sign-in")
    void openPages() {
        Desk desk = Desk.at(port, 1280, 404, 422);
        for (String address : List.of("/sign-in", "/invitations/nobodys")) {
            desk.open(address);
            isFit(desk, address);
        }
        Page page = desk.open("/sign-in");
        page.fill("[name=username]", "nobody");
        page.fill("[name=password]", "nothing at all");
        page.click("form.sheet button.first");
        page.locator(".refusal").waitFor();
        isFit(desk, "sign-in refused");
        desk.leave();
    }

    @Test
    @DisplayName("no barrier and no trouble on the receipts of an import")
    void receipts() {
        Desk desk = Desk.at(port, 1280).signIn("editor");
        Page page = desk.open("/articles/import");
        String copy = newsroom.copy();
        page.setInputFiles(
                "[name=file]",
                new FilePayload[] {
                    file("one.txt", copy), file("two.txt", copy), file("three.pdf", "%PDF-1.7")
                });
        page.click("#files button.first");
        page.locator("#receipts").waitFor();
        isFit(desk, "receipts");
        desk.leave();
    }

    @Test
    @DisplayName("no barrier and no trouble on forms that somebody else was quicker with")
    void staleForms() {
        Desk desk = Desk.at(port, 1280, 412).signIn("editor");
        ClaimView other = newsroom.claim(editor);
        EvidenceView piece = newsroom.evidence(other.id(), editor);
        AnnotationView note = newsroom.submitted(other.id(), editor);

        Page page = desk.open("/claims/" + other.id() + "/edit");
        house.getBean(Claims.class)
                .edit(
                        other.id(),
                        other.version(),
                        new ClaimDetails("Theirs", "Theirs", reviewer.id(), null),
                        reviewer);
        isStale(desk, page, "claim");

        page = desk.open("/evidence/" + piece.id() + "/edit");
        house.getBean(EvidenceFile.class)
                .edit(piece.id(), piece.version(), changed(piece), reviewer);
        page.fill("[name=source]", "Mine");
        isStale(desk, page, "evidence");

        page = desk.open("/annotations/" + note.id() + "/edit");
        AnnotationView now = newsroom.one(note.id());
        house.getBean(Annotations.class)
                .edit(
                        note.id(),
                        now.version(),
                        new Finding(Issue.SLIP, Severity.LOW, "Theirs", null, null),
                        reviewer);
        isStale(desk, page, "annotation");

        page = desk.open("/articles/" + other.articleId() + "/edit");
        house.getBean(Articles.class)
                .correct(
                        other.articleId(),
                        house.getBean(Articles.class).one(other.articleId()).version(),
                        new ArticleDetails("Theirs", null, null, null, null, null),
                        reviewer);
        isStale(desk, page, "details");
        desk.leave();
    }

    private static EvidenceDetails changed(EvidenceView piece) {
        var was = piece.details();
        return new EvidenceDetails(
                "Theirs", was.url(), was.passage(), was.grade(), was.stance(), null, null);
    }

    private void isStale(Desk desk, Page page, String what) {
        page.locator("main form.sheet").first().locator("button.first").click();
        page.locator(".theirs").waitFor();
        isFit(desk, "stale " + what);
    }

    private void isFit(Desk desk, String what) {
        Page page = desk.page();
        for (int width : WIDTHS) {
            page.setViewportSize(width, width == NARROW ? 844 : 900);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String barrier : desk.barriers()) {
                    unfit.add("%s, %d, %s: %s".formatted(what, width, scheme, barrier));
                }
            }
            int beyond =
                    (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            if (beyond > 0) {
                unfit.add("%s, %d: %d pixels beyond the edge".formatted(what, width, beyond));
            }
        }
        page.setViewportSize(1280, 900);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
