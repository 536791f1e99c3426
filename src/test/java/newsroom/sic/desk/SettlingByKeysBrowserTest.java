package newsroom.sic.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four claims whose words have changed, settled with one key each. */
class SettlingByKeysBrowserTest extends OnTheProof {

    private static final String BEFORE =
            """
            The harbour opens again, settled by keys

            Some 41 ferries lay in the harbour of Oslo last week. The master of the port counted \
            52 crates on the quay. A gull stole the 63 herrings of the cook. Nobody mended the 74 \
            nets on Friday.
            """;

    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Revisions revisions;
    @Autowired private People people;

    private long article;

    @BeforeEach
    void fourClaimsWait() {
        Person editor = people.byUsername("editor").orElseThrow();
        article =
                switch (articles.bringIn(ArticleFixtures.copy(BEFORE), editor)) {
                    case Arrival.Imported in -> in.articleId();
                    case Arrival.Duplicate twice -> throw new AssertionError(twice);
                };
        for (String words : List.of("41 ferries", "52 crates", "63 herrings", "74 nets")) {
            claims.make(article, ClaimFixtures.on(articles.text(article), words), editor);
        }
        String after = BEFORE.replace("41", "42").replace("52", "53").replace("74", "75");
        revisions.revise(
                article,
                articles.read(ArticleFixtures.copy(after.replace("63 herrings", "64 herrings"))),
                1,
                editor);
    }

    @Test
    void goesFromOneToTheNextWithoutAHandOffTheKeys() {
        Desk editor = Desk.at(port, 1280).signIn("editor");
        Page page = editor.open("/");
        assertThat(page.locator("#to-settle")).isVisible();
        assertThat(page.locator("[aria-labelledby=unsettled]")).isVisible();
        editor.open("/anchors?article=" + article);
        atHand(page, "41 ferries");

        press(page, "j");
        atHand(page, "52 crates");
        press(page, "k");
        atHand(page, "41 ferries");
        press(page, "j");
        atHand(page, "52 crates");
        press(page, "1");
        waitUntilSaid(page, "Claim 2 sits on its words again.");
        atHand(page, "63 herrings");
        assertThat(page.locator("h1 + .facts b")).hasText("3 wait to be settled");

        press(page, "l");
        waitUntilSaid(page, "Claim 3: its words are gone");
        atHand(page, "74 nets");
        press(page, "u");
        waitUntilSaid(page, "Claim 3 waits to be settled again.");
        atHand(page, "63 herrings");
        assertThat(editor.barriers()).isEmpty();

        press(page, "l");
        atHand(page, "74 nets");
        press(page, "1");
        atHand(page, "41 ferries");
        press(page, "1");
        waitUntilSaid(page, "Claim 1 sits on its words again.");
        assertThat(page.locator("#anchors .empty p")).isFocused();
        assertThat(editor.barriers()).isEmpty();
        assertThat(claims.on(article))
                .extracting(claim -> claim.anchor().exact())
                .containsExactlyInAnyOrder("42 ferries", "53 crates", "63 herrings", "75 nets");
        editor.leave();
    }

    private static void atHand(Page page, String words) {
        assertThat(page.locator("#anchors .at .face mark").first()).hasText(words);
        assertThat(page.locator("#anchors .at h2")).isFocused();
    }
}
