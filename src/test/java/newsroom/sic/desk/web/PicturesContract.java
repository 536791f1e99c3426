package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryAge;
import newsroom.sic.annotation.Wait;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Lines;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pictures count what the lists behind them list. */
abstract class PicturesContract {

    @Autowired private Newsroom newsroom;
    @Autowired private Queries queries;
    @Autowired private Lines lines;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    private Person editor;
    private ArticleView article;
    private String outlet = "";
    private Visitor visitor = Visitor.at(0);

    /** Two claims and a draft, a finding sent back at once and one approved two days later. */
    @BeforeEach
    void knowsTheDesk() {
        editor = cast.editor();
        Person reviewer = cast.reviewer();
        visitor = Visitor.at(port).signedIn(editor);
        outlet = ArticleFixtures.word();
        article = newsroom.article(ArticleFixtures.copy(ArticleFixtures.from(outlet)), editor);
        newsroom.claim(article, "The minister", editor);
        ClaimView drafted = newsroom.claim(article, "A second round", editor);
        newsroom.draft(drafted, editor);
        newsroom.sentBack(newsroom.submitted(drafted, editor), reviewer);
        ClaimView checked = newsroom.claim(article, "13 agreements", editor);
        AnnotationView waited =
                newsroom.submitted(
                        checked, AnnotationFixtures.proposing(Verdict.INACCURATE), editor);
        newsroom.approved(waited, reviewer);
        jdbc.sql(
                        "update annotation set submitted_at = submitted_at - interval '2' day where id = ?")
                .param(waited.id())
                .update();
    }

    @Test
    void countsClaimsByStatusAndVerdict() {
        visitor.get("/pictures?outlet=" + outlet);

        assertThat(bars("statuses"))
                .containsExactly("unchecked 1", "in progress 1", "in review 0", "checked 1");
        assertThat(bars("verdicts")).contains("inaccurate 1", "accurate 0");
    }

    @Test
    void countsIssuesBySeverityAndTheTimeToADecision() {
        visitor.get("/pictures?outlet=" + outlet);

        Element issues = visitor.page().expectFirst("#issues");
        assertThat(
                        issues.select("svg text.count-of").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum())
                .isEqualTo(3);
        assertThat(
                        issues.select("details td.num a").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum())
                .isEqualTo(3);
        assertThat(bars("waits"))
                .containsExactly(
                        "within an hour 1",
                        "within four hours 0",
                        "within a day 0",
                        "within three days 1",
                        "within a week 0",
                        "longer 0");
    }

    @Test
    void leadsFromEachBarToTheListThatItCounts() {
        ask();
        visitor.get("/pictures?outlet=" + outlet);
        List<String> bars =
                visitor
                        .page()
                        .select("#statuses svg a, #verdicts svg a, #waits svg a, #queries svg a")
                        .stream()
                        .map(bar -> bar.attr("href") + " " + bar.select(".count-of").text())
                        .toList();

        assertThat(bars).hasSize(10 + Wait.values().length + QueryAge.values().length);
        for (String bar : bars) {
            String[] parts = bar.split(" ", 2);
            visitor.get(parts[0]);
            assertThat(visitor.page().select("tbody tr"))
                    .as(bar)
                    .hasSize(Integer.parseInt(parts[1]));
        }
    }

    @Test
    void leavesOutWhatIsOfOtherDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(
                        visitor.get("/pictures?outlet=" + outlet + "&from=" + today.plusDays(1))
                                .statusCode())
                .isEqualTo(200);
        assertThat(visitor.page().select("#statuses svg")).isEmpty();
        visitor.get(
                "/pictures?outlet="
                        + outlet
                        + "&from="
                        + today.minusDays(1)
                        + "&to="
                        + today.plusDays(1));
        assertThat(bars("statuses")).contains("checked 1");
        visitor.get("/pictures?outlet=" + outlet + "&story=-1");
        assertThat(visitor.page().select("#issues svg")).isEmpty();
    }

    @Test
    void countsLinesByCoverage() {
        visitor.get("/pictures?outlet=" + outlet);

        assertThat(bars("coverage")).first().asString().startsWith("open ").isNotEqualTo("open 0");
    }

    @Test
    void countsAgainHowLinesStoodWhenTimeWentBy() {
        lines.waive(article.id(), 1, 1, 0, "a headline", editor);
        jdbc.sql(
                        """
                        update article set imported_at = imported_at - interval '8' day
                        where outlet_id in (select o.id from outlet o where o.name = ?)
                        """)
                .param(outlet)
                .update();

        visitor.get("/pictures?outlet=" + outlet);

        List<String> cells =
                visitor.page().select("#coverage-over-time tbody tr").stream()
                        .map(row -> String.join(" ", row.select("td").eachText()))
                        .toList();
        assertThat(cells).hasSize(3);
        assertThat(cells.getFirst()).as("before the copy came in").isEqualTo("0 0 0 0");
        assertThat(cells.get(1)).as("a week ago: all open").startsWith("0 0 ").doesNotEndWith(" 0");
        assertThat(cells.getLast()).as("now: one line is waived").isEqualTo("0 1 3 4");
    }

    @Test
    void countsQueriesThatNobodyHasRuledOnByAge() {
        ask();

        visitor.get("/pictures?outlet=" + outlet);

        assertThat(bars("queries"))
                .containsExactly(
                        "put today 1",
                        "one to three days ago 0",
                        "four to seven days ago 0",
                        "eight to fourteen days ago 0",
                        "longer ago 0");
    }

    private void ask() {
        AnnotationView note =
                newsroom.submitted(newsroom.claim(article, "The minister", editor), editor);
        queries.ask(
                note.id(),
                new NewQuery(
                        "Which minister?",
                        Asked.SOURCE,
                        "The ministry",
                        editor.id(),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        null),
                editor);
    }

    @Test
    void asksNoMoreOfTheStoreHoweverMuchThereIs() {
        List<String> few = said();
        knowsTheDesk();
        assertThat(said()).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThanOrEqualTo(12);
    }

    private List<String> said() {
        visitor.get("/pictures");
        return Statements.during(() -> visitor.get("/pictures"));
    }

    private List<String> bars(String picture) {
        Element drawn = visitor.page().expectFirst("#" + picture + " svg");
        List<String> words = drawn.select("text[x=0]").eachText();
        List<String> counts = drawn.select("text.count-of").eachText();
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + " " + counts.get(i))
                .toList();
    }
}
