package newsroom.sic.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Crowd;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of claims, as a plain browser has it. */
abstract class ClaimListContract {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)> [[${7*7}]] שלום";

    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private JdbcTemplate jdbc;

    private Person editor;
    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        editor = cast.editor();
        visitor = Visitor.at(port).signedIn(editor);
    }

    @Test
    void showsAClaimWithItsStandingAndWhereItIs() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);

        visitor.get("/claims?article=" + article.id());

        Element row = visitor.page().selectFirst("tbody tr");
        assertThat(row).isNotNull();
        assertThat(row.select("th a").attr("href")).isEqualTo("/claims/" + claim.id());
        assertThat(row.select("th a").text()).isEqualTo("13 agreements");
        assertThat(row.select(".state.unchecked").attr("data-shape")).isEqualTo("○");
        assertThat(row.select(".state").text()).isEqualTo("unchecked");
        assertThat(row.select("td a").attr("href"))
                .isEqualTo("/articles/" + article.id() + "?claim=" + claim.id());
    }

    @Test
    @DisplayName("case 3: people's words are text, whatever they are")
    void showsPeoplesWordsAsText() {
        ArticleView article = newsroom.article(editor);
        claims.make(article.id(), new NewClaim(1, 0, 9, HOSTILE, HOSTILE, null), editor);

        visitor.get("/claims?article=" + article.id());

        assertThat(visitor.page().select("img, [onerror]")).isEmpty();
        assertThat(visitor.page().select("tbody small").text()).isEqualTo(HOSTILE);
        assertThat(visitor.page().select("tbody td[data-label=claimant]").text())
                .isEqualTo(HOSTILE);
    }

    @Test
    void goesOnWithTheFilterWhereThePageBeforeEnded() {
        ArticleView article = newsroom.article(editor);
        new Crowd(jdbc, articles.text(article.id()), editor.id()).claims(1, 120, 9);
        List<Long> ids = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();

        String path = "/claims?q=STATEMENT+1&status=unchecked&article=" + article.id();
        while (path != null) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(200);
            List<Long> page =
                    visitor.page().select("tbody th a").eachAttr("href").stream()
                            .map(link -> Long.parseLong(link.substring("/claims/".length())))
                            .toList();
            pages.add(page.size());
            ids.addAll(page);
            path = more();
        }

        // 1, 10 to 19, 100 to 120
        assertThat(ids).hasSize(1 + 10 + 21).doesNotHaveDuplicates();
        assertThat(ids).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(pages).containsExactly(32);

        path = "/claims?article=" + article.id();
        for (pages.clear(); path != null; path = more()) {
            visitor.get(path);
            pages.add(visitor.page().select("tbody tr").size());
        }
        assertThat(pages).containsExactly(50, 50, 20);
    }

    private @Nullable String more() {
        Element link = visitor.page().selectFirst(".more a");
        return link == null ? null : link.attr("href");
    }

    @Test
    void carriesTheFilterIntoTheFiles() {
        visitor.get("/claims?q=50+%25+%26+more%2B&outlet=%7Bx%7D&status=in-review");

        assertThat(visitor.page().select("main a[href^=/exports]").eachAttr("href")).isEmpty();
        assertThat(visitor.page().select("input[name=q]").val()).isEqualTo("50 % & more+");
        assertThat(visitor.page().select("select[name=status] [selected]").val())
                .isEqualTo("in-review");

        ArticleView article = newsroom.article(editor);
        claims.make(article.id(), new NewClaim(1, 0, 9, "50 % & more+ {x}", null, null), editor);
        visitor.get("/claims?q=50+%25+%26+more%2B+%7Bx%7D&article=" + article.id());

        List<String> files = visitor.page().select("main a[href^=/exports/]").eachAttr("href");
        assertThat(files).hasSize(3);
        assertThat(files.get(1)).endsWith("&excel=true");
        assertThat(files.get(2)).startsWith("/exports/claims.jsonl?");
        for (String file : files) {
            assertThat(visitor.get(file).body()).contains("50 % & more+ {x}");
        }
    }

    @Test
    void saysWhatToDoWhereNothingFits() {
        visitor.get("/claims?article=0");

        assertThat(visitor.page().select("table")).isEmpty();
        assertThat(visitor.page().select(".empty a").attr("href")).isEqualTo("/claims");
    }

    @Test
    void isSetInAsManyStatementsHoweverManyThereAre() {
        ArticleView article = newsroom.article(editor);
        Crowd crowd = new Crowd(jdbc, articles.text(article.id()), editor.id());
        crowd.claims(1, 3, 9);
        List<String> few = saidFor("/claims?article=" + article.id());
        crowd.claims(4, 47, 9);

        List<String> many = saidFor("/claims?article=" + article.id());

        assertThat(visitor.page().select("tbody tr")).hasSize(50);
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    private List<String> saidFor(String path) {
        visitor.get(path);
        return Statements.during(() -> visitor.get(path));
    }
}
