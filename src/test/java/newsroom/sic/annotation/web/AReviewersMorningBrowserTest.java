package newsroom.sic.annotation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A reviewer's morning of forty annotations. */
@InBrowser
@TestPropertySource(properties = "spring.application.name=Sic in the morning")
class AReviewersMorningBrowserTest {

    private static final int LOW = 24;
    private static final int HIGH = 8;
    private static final int MEDIUM = 8;

    @LocalServerPort private int port;
    @Autowired private Annotations annotations;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private People people;

    private List<Long> waiting = List.of();

    @BeforeEach
    void fortyCameInOvernight() {
        Person editor = people.byUsername("editor").orElseThrow();
        ClaimView claim = claim(editor);
        waiting =
                IntStream.range(0, LOW + HIGH + MEDIUM)
                        .mapToObj(n -> submitted(claim, n, editor))
                        .toList();
    }

    private ClaimView claim(Person by) {
        long article =
                switch (articles.bringIn(ArticleFixtures.copy(), by)) {
                    case Arrival.Imported in -> in.articleId();
                    case Arrival.Duplicate twice -> throw new AssertionError(twice);
                };
        return claims.make(article, ClaimFixtures.on(articles.text(article), "13 agreements"), by);
    }

    private long submitted(ClaimView claim, int n, Person by) {
        Severity severity =
                n < LOW ? Severity.LOW : n < LOW + HIGH ? Severity.HIGH : Severity.MEDIUM;
        Finding finding = new Finding(Issue.COPY, severity, "Finding " + n + ".", null, null);
        return annotations.writeAndSubmit(claim.id(), null, finding, null, by).id();
    }

    @Test
    void worksThroughFortyLowOnesInOneGoAndTheRestByKeys() {
        Desk reviewer = Desk.at(port, 1280).signIn("reviewer");
        Page page = reviewer.open("/review");
        assertThat(page.locator("#review > header.top")).containsText("40 wait for you");
        assertThat(page.locator("#review > header.top")).containsText("8 high 8 medium 24 low");
        assertThat(reviewer.barriers()).isEmpty();

        decidesOnTheLowOnes(page);
        assertThat(reviewer.barriers()).isEmpty();
        page.locator("#review > header.top nav a:has-text(\"high severity first\")").click();
        page.locator("#review > header.top nav a[aria-current]:has-text(\"high\")").waitFor();
        for (int left = HIGH + MEDIUM; left > 0; left--) {
            assertThat(page.locator(".waiting li")).hasCount(left);
            decidesByKey(page, left % 4 == 0);
        }
        assertThat(page.locator("#review > .empty"))
                .containsText("Nothing waits for your decision.");
        reviewer.leave();

        assertThat(waiting)
                .extracting(id -> annotations.one(id).state())
                .doesNotContain(ReviewState.SUBMITTED);
        assertThat(waiting.stream().map(annotations::one).filter(this::wasApproved))
                .hasSize(LOW + 12);
    }

    private boolean wasApproved(AnnotationView annotation) {
        return annotation.state() == ReviewState.APPROVED;
    }

    private static void decidesOnTheLowOnes(Page page) {
        Locator boxes = page.locator(".waiting li > input[type=checkbox]");
        assertThat(boxes).hasCount(LOW);
        for (Locator box : boxes.all()) {
            box.check();
        }
        page.keyboard().press("b");
        page.locator("#said:has-text(\"Decided: 24.\")").waitFor();
        assertThat(page.locator("#answer .done li")).hasCount(LOW);
        assertThat(page.locator("#answer .refused")).hasCount(0);
        assertThat(page.locator("#review > header.top")).containsText("16 wait for you");
    }

    private static void decidesByKey(Page page, boolean sendsBack) {
        String seal = page.locator(".at form [name=seal]").getAttribute("value");
        if (sendsBack) {
            page.locator(".at form [name=comment]").fill("Name the source.");
            page.locator(".at h1").click();
            page.keyboard().press("r");
        } else {
            page.keyboard().press("a");
        }
        page.locator(".at form [name=seal][value=\"" + seal + "\"]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
