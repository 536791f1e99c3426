package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has what in hand, by when, and what a person's desk says of it. */
abstract class WhoseTurnContract {

    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private SignOffs signOffs;
    @Autowired private Claims claims;
    @Autowired private People people;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    @Test
    @Tag("rule4")
    @Tag("rule6")
    void givesAnArticleToAPersonByADayAndKeepsItInHistory() {
        Person chief = cast.editor();
        Person editor = cast.editor();
        ArticleView article = newsroom.article(chief);
        LocalDate day = LocalDate.parse("2026-12-01");

        ArticleView given =
                articles.assign(article.id(), article.version(), editor.id(), day, chief);

        assertThat(articles.one(article.id())).isEqualTo(given);
        assertThat(given.assignee()).isEqualTo(editor.id());
        assertThat(given.dueOn()).isEqualTo(day);
        assertThat(given.version()).isGreaterThan(article.version());
        Entry entry = history.of(Subject.article(article.id()), null, 10).items().getFirst();
        assertThat(entry.action()).isEqualTo("assigned the article");
        assertThat(entry.changes())
                .containsExactly(
                        new Change("assignee", null, editor.displayName()),
                        new Change("due on", null, "2026-12-01"));
    }

    @Test
    @Tag("rule4")
    void refusesToGiveWhatSomebodyElseHasGivenMeanwhile() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        articles.assign(article.id(), article.version(), editor.id(), null, editor);
        claims.assign(claim.id(), claim.version(), editor.id(), editor);
        Person late = cast.editor();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        articles.assign(article.id(), article.version(), late.id(), null, late))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> claims.assign(claim.id(), claim.version(), late.id(), late))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);

        assertThat(articles.one(article.id()).assignee()).isEqualTo(editor.id());
        assertThat(claims.one(claim.id()).assignee()).isEqualTo(editor.id());
    }

    @Test
    void givesNothingToSomebodyWhoCannotWorkOnIt() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        Person gone = cast.editor();
        people.disable(gone.id(), people.member(gone.id()).version(), cast.admin());

        for (long nobody : List.of(cast.reader().id(), gone.id())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() ->
                            articles.assign(article.id(), article.version(), nobody, null, editor))
                    .extracting(Refusal::kind)
                    .isEqualTo(Refusal.Kind.INVALID);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> claims.assign(claim.id(), claim.version(), nobody, editor))
                    .extracting(Refusal::kind)
                    .isEqualTo(Refusal.Kind.INVALID);
        }
    }

    @Test
    void keepsAClosedArticleClosedWhoeverHasIt() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        for (LineText line : articles.text(article.id()).lines()) {
            lines.waive(article.id(), 1, line.n(), line.version(), "opinion", editor);
        }
        ArticleView closed = signOffs.signOff(article.id(), version(article), editor);

        articles.assign(article.id(), closed.version(), editor.id(), null, editor);

        assertThat(articles.one(article.id()).state()).isEqualTo(ArticleState.SIGNED_OFF);
    }

    @Test
    @Tag("rule6")
    void takesAClaimInHandAndUndoesIt() {
        Person editor = cast.editor();
        ClaimView claim = newsroom.claim(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/claims/" + claim.id());

        visitor.post(
                "/claims/" + claim.id() + "/assign",
                "version",
                Integer.toString(claim.version()),
                "person",
                Long.toString(editor.id()));
        visitor.get("/claims/" + claim.id());

        assertThat(visitor.page().expectFirst(".turn bdi").text()).isEqualTo(editor.displayName());
        assertThat(visitor.page().select("#said").text()).isEqualTo("It is in your hands.");
        Entry entry = history.of(Subject.claim(claim.id()), null, 10).items().getFirst();
        assertThat(entry.action()).isEqualTo("assigned the claim");

        visitor.post(visitor.page().expectFirst("#undo").attr("action"));

        assertThat(claims.one(claim.id()).assignee()).isNull();
    }

    @Test
    void undoesHandingAnArticleOverWithItsDay() {
        Person editor = cast.editor();
        Person other = cast.reviewer();
        ArticleView article = newsroom.article(editor);
        LocalDate day = LocalDate.parse("2026-12-01");
        ArticleView mine = articles.assign(article.id(), version(article), editor.id(), day, other);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/articles/" + article.id());
        assertThat(visitor.page().select(".turn [data-key=t]")).isEmpty();

        visitor.post(
                "/articles/" + article.id() + "/assign",
                "version",
                Integer.toString(mine.version()),
                "person",
                Long.toString(other.id()),
                "dueOn",
                "2026-12-24");
        visitor.get("/articles/" + article.id());
        assertThat(visitor.page().select("#said").text()).contains(other.displayName());
        assertThat(articles.one(article.id()).assignee()).isEqualTo(other.id());
        assertThat(visitor.page().select(".turn [data-key=t]")).hasSize(1);
        visitor.post(visitor.page().expectFirst("#undo").attr("action"));

        assertThat(articles.one(article.id()).assignee()).isEqualTo(editor.id());
        assertThat(articles.one(article.id()).dueOn()).isEqualTo(day);
    }

    @Test
    void laysWhatSomebodyHasInHandOnTheirDeskFirstDueFirst() {
        Person editor = cast.somebody(Role.EDITOR);
        LocalDate today = LocalDate.now(clock);
        ArticleView later = given(editor, today.plusDays(30));
        ArticleView late = given(editor, today.minusDays(1));
        ArticleView whenever = given(editor, null);
        ClaimView claim = newsroom.claim(cast.editor());
        claims.edit(
                claim.id(),
                claim.version(),
                new ClaimDetails(claim.statement(), null, editor.id(), today),
                editor);

        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/");

        assertThat(hrefs(visitor, "yours"))
                .containsExactly(
                        "/articles/" + late.id(),
                        "/claims/" + claim.id(),
                        "/articles/" + later.id(),
                        "/articles/" + whenever.id());
        assertThat(section(visitor, "yours").select(".state.overdue, .state.today").eachText())
                .containsExactly("overdue", "due today");
        assertThat(section(visitor, "yours").select("meter")).hasSize(3);
        visitor.get("/articles?sort=DUE&assignee=" + editor.id());
        assertThat(visitor.page().select("tbody th a").eachAttr("href"))
                .containsExactly(
                        "/articles/" + late.id(),
                        "/articles/" + later.id(),
                        "/articles/" + whenever.id());
        visitor.get("/claims?assignee=" + editor.id() + "&dueBy=" + today);
        assertThat(visitor.page().select("tbody th a").eachAttr("href"))
                .containsExactly("/claims/" + claim.id());
    }

    @Test
    void takesFromTheDeskWhatIsSignedOff() {
        Person editor = cast.editor();
        ArticleView article = given(editor, LocalDate.now(clock));
        for (LineText line : articles.text(article.id()).lines()) {
            lines.waive(article.id(), 1, line.n(), line.version(), "opinion", editor);
        }
        signOffs.signOff(article.id(), version(article), editor);

        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/");

        assertThat(visitor.page().select("a[href=/articles/" + article.id() + "]")).isEmpty();
    }

    @Test
    void listsWhatIsDueFirstAndWithoutADayLast() {
        Person editor = cast.editor();
        List<ArticleView> all =
                List.of(
                        given(editor, LocalDate.parse("2031-01-01")),
                        given(editor, LocalDate.parse("2031-01-01")),
                        given(editor, null),
                        given(editor, null));
        newsroom.article(editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/articles?sort=DUE&assignee=" + editor.id());
        assertThat(visitor.page().select("tbody th a").eachAttr("href"))
                .containsExactlyElementsOf(
                        all.stream().map(article -> "/articles/" + article.id()).toList());
    }

    @Test
    void tellsHowNearADayIs() {
        assertThat(Due.of(LocalDate.parse("2026-11-22"), LocalDate.parse("2026-11-22")))
                .isEqualTo(Due.TODAY);
        assertThat(Due.of(LocalDate.parse("2026-11-29"), LocalDate.parse("2026-11-22")))
                .isEqualTo(Due.SOON);
        assertThat(Due.of(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-22")))
                .isEqualTo(Due.LATER);
        assertThat(Due.of(null, LocalDate.parse("2026-11-22"))).isNull();
    }

    private ArticleView given(Person to, @Nullable LocalDate day) {
        ArticleView article = newsroom.article(to);
        return articles.assign(article.id(), article.version(), to.id(), day, to);
    }

    private int version(ArticleView article) {
        return articles.one(article.id()).version();
    }

    private static Element section(Visitor visitor, String name) {
        return visitor.page().expectFirst("section[aria-labelledby=" + name + "]");
    }

    private static List<String> hrefs(Visitor visitor, String name) {
        return section(visitor, name).select(".words a").eachAttr("href");
    }
}
