package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of annotations, as a plain browser has it. */
abstract class AnnotationListContract {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)> [[${7*7}]] שלום";

    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        editor = cast.editor();
        visitor = Visitor.at(port).signedIn(editor);
    }

    @Test
    void showsAnAnnotationWithItsStateAndWhereItIs() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        AnnotationView note = newsroom.submitted(claim, editor);

        visitor.get("/annotations?article=" + article.id());

        Element row = visitor.page().selectFirst("tbody tr");
        assertThat(row).isNotNull();
        assertThat(row.select("a").eachAttr("href"))
                .containsExactly(
                        "/annotations/" + note.id(),
                        "/claims/" + claim.id(),
                        "/articles/" + article.id() + "?claim=" + claim.id());
        assertThat(row.select(".state.submitted").attr("data-shape")).isEqualTo("◑");
        assertThat(row.select(".state").text()).isEqualTo("submitted");
        assertThat(row.text()).contains(editor.displayName(), "13 agreements");
    }

    @Test
    @DisplayName("case 3: people's words are text, whatever they are")
    void showsPeoplesWordsAsText() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        newsroom.draft(claim, AnnotationFixtures.saying(HOSTILE), editor);

        visitor.get("/annotations?article=" + article.id());

        assertThat(visitor.page().select("img, [onerror]")).isEmpty();
        assertThat(visitor.page().select("tbody th a").text()).isEqualTo(HOSTILE);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        for (int i = 0; i < 51; i++) {
            newsroom.draft(claim, editor);
        }

        visitor.get("/annotations?state=draft&article=" + article.id());
        List<String> first = visitor.page().select("tbody th a").eachAttr("href");
        visitor.get(visitor.page().select(".more a").attr("href"));
        List<String> second = visitor.page().select("tbody th a").eachAttr("href");

        assertThat(first).hasSize(50).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(1);
        assertThat(visitor.page().select(".more a")).isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingFits() {
        visitor.get("/annotations?article=0");

        assertThat(visitor.page().select("table")).isEmpty();
        assertThat(visitor.page().select(".empty a").attr("href")).isEqualTo("/annotations");
    }

    @Test
    void isSetInAsManyStatementsHoweverManyThereAre() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        newsroom.draft(claim, editor);
        List<String> few = saidFor("/annotations?article=" + article.id());
        for (int i = 0; i < 20; i++) {
            newsroom.submitted(newsroom.claim(article, "13 agreements", editor), editor);
        }

        List<String> many = saidFor("/annotations?article=" + article.id());

        assertThat(visitor.page().select("tbody tr")).hasSize(21);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    private List<String> saidFor(String path) {
        visitor.get(path);
        return Statements.during(() -> visitor.get(path));
    }
}
