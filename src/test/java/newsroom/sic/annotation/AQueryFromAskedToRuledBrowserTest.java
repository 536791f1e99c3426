package newsroom.sic.annotation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import newsroom.sic.account.Person;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two people talk about a finding, put it to a ministry, and rule on what comes back: on a desk's
 * screen and on a phone.
 */
@InBrowser
class AQueryFromAskedToRuledBrowserTest {

    @Autowired private Cast cast;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Annotations annotations;
    @LocalServerPort private int port;

    private Person writer;
    private ClaimView claim;
    private AnnotationView note;

    @BeforeEach
    void somebodyWroteAnAnnotation() {
        writer = cast.editor();
        Arrival.Imported in = (Arrival.Imported) articles.bringIn(ArticleFixtures.copy(), writer);
        claim =
                claims.make(
                        in.articleId(),
                        ClaimFixtures.on(articles.text(in.articleId()), "13 agreements"),
                        writer);
        AnnotationView draft =
                annotations.write(claim.id(), AnnotationFixtures.slip(), null, writer);
        note = annotations.submit(draft.id(), draft.version(), writer);
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {1280, 390})
    void goesFromAnnotationToQueryToAnswerToRuling(int width) {
        Desk editor = signedIn(width, writer);
        Desk reviewer = signedIn(width, cast.reviewer());

        reviewerAsksTheEditor(reviewer);
        editorFollowsTheNoticeAndAnswers(editor);
        reviewerResolvesAndTakesItBack(reviewer);
        editorPutsItAsAQuery(editor);
        signOffIsRefused(editor, true);
        editorRecordsTheAnswer(editor);
        reviewerRules(reviewer);
        signOffIsRefused(editor, false);

        editor.leave();
        reviewer.leave();
    }

    private Desk signedIn(int width, Person person) {
        return Desk.at(port, width, 422).signIn(person.username(), Cast.PASSWORD);
    }

    private void reviewerAsksTheEditor(Desk reviewer) {
        Page page = reviewer.open("/annotations/" + note.id());
        page.keyboard().press("m");
        assertThat(page.locator("#comment-new textarea")).isFocused();
        page.click("#comment-new button");
        assertThat(page.locator("#comment-new .refusal")).containsText("missing");
        page.fill("#comment-new textarea", "@" + writer.username() + ", who says *so*? <b>Hm</b>");
        page.keyboard().press("Control+Enter");
        Locator said = page.locator(".thread .comment");
        assertThat(said.locator(".mention")).hasText(writer.displayName());
        assertThat(said.locator("em")).hasText("so");
        assertThat(said.locator("b")).hasCount(0);
        assertThat(page.locator("[data-here]")).isFocused();
        fits(reviewer);
    }

    private void editorFollowsTheNoticeAndAnswers(Desk editor) {
        Page page = editor.open("/notices");
        assertThat(page.locator("#unread .count")).hasText("1 unread");
        fits(editor);
        page.click(".notices button:has-text(\"Open\")");
        assertThat(page.locator(".thread .comment")).hasCount(1);
        page.click(".thread summary:text-is(\"Reply\")");
        page.fill(".thread [name=body]", "The minister.");
        page.click(".thread form button:text-is(\"Reply\")");
        assertThat(page.locator(".replies .comment")).hasCount(1);
        page.navigate(page.url().replaceFirst("/annotations/.*", "/notices"));
        assertThat(page.locator("#unread .count")).hasCount(0);
    }

    private void reviewerResolvesAndTakesItBack(Desk reviewer) {
        Page page = reviewer.open("/annotations/" + note.id());
        page.click(".thread summary:text-is(\"Resolve\")");
        page.click("button:text-is(\"Resolve the thread\")");
        assertThat(page.locator(".thread .refusal")).containsText("Reason");
        page.fill(".thread [name=reason]", "The minister says so.");
        page.click("button:text-is(\"Resolve the thread\")");
        assertThat(page.locator(".thread.resolved")).containsText("The minister says so.");
        fits(reviewer);
        page.locator("#undo button").click();
        assertThat(page.locator(".thread.open")).containsText("undone");
    }

    private void editorPutsItAsAQuery(Desk editor) {
        Page page = editor.open("/annotations/" + note.id());
        page.keyboard().press("q");
        page.locator("main#ask").waitFor();
        page.fill("[name=question]", "How many agreements were concluded?");
        page.selectOption("[name=asked]", "SOURCE");
        page.fill("[name=askedName]", "The ministry");
        page.click("button.first");
        assertThat(page.locator(".refusal")).containsText("due date");
        assertThat(page.locator("[name=askedName]")).hasValue("The ministry");
        fits(editor);
        page.fill("[name=dueOn]", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        page.click("button.first");
        assertThat(page.locator("#queries .state")).hasText("open");
        assertThat(page.locator("a:has-text(\"Put as a query\")")).hasCount(0);
        fits(editor);
        page.navigate(page.url().replaceFirst("/annotations/.*", "/queries"));
        assertThat(page.locator("tbody tr:has-text(\"" + writer.displayName() + "\")"))
                .containsText("The ministry");
        fits(editor);
    }

    private void signOffIsRefused(Desk editor, boolean forTheQuery) {
        Page page = editor.open("/articles/" + claim.articleId() + "/sign-off");
        assertThat(page.locator("h2:text-is(\"Queries that nobody has ruled on\")"))
                .hasCount(forTheQuery ? 1 : 0);
    }

    private void editorRecordsTheAnswer(Desk editor) {
        Page page = editor.open("/annotations/" + note.id());
        page.click("a:text-is(\"Record the answer\")");
        page.fill("[name=text]", "Twelve were concluded.");
        page.fill("[name=by]", "The press officer");
        page.selectOption("[name=stance]", "REFUTES");
        fits(editor);
        page.click("button.first");
        assertThat(page.locator("#queries .state")).hasText("answered");
        assertThat(page.locator("article[id^=evidence-]")).containsText("Twelve were concluded.");
    }

    private void reviewerRules(Desk reviewer) {
        Page page = reviewer.open("/annotations/" + note.id());
        page.click("a:text-is(\"Rule on it\")");
        page.click("label:has-text(\"the copy was changed\")");
        page.fill("[name=sentence]", "It says twelve now.");
        fits(reviewer);
        page.click("button.first");
        assertThat(page.locator("#queries .state")).hasText("ruled on");
        assertThat(page.locator("#queries")).containsText("Ruling: fixed. It says twelve now.");
        fits(reviewer);
    }

    private static void fits(Desk desk) {
        assertThat(desk.barriers()).isEmpty();
        assertThat(
                        (Integer)
                                desk.page()
                                        .evaluate(
                                                "document.documentElement.scrollWidth - innerWidth"))
                .isNotPositive();
    }
}
