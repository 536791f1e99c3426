package newsroom.sic.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.text.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class ArticlesContract {

    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcClient jdbc;

    @Test
    void keepsAnArticleWithItsRevisionPassagesLinesAndHistory() {
        Person editor = cast.editor();
        String text = ArticleFixtures.text();

        ArticleView article = newsroom.article(text, editor);

        RevisionText revision = articles.text(article.id());
        assertThat(article.state()).isEqualTo(ArticleState.OPEN);
        assertThat(article.importedBy()).isEqualTo(editor.id());
        assertThat(revision.text()).hasToString(text);
        assertThat(revision.passages()).isNotEmpty();
        assertThat(revision.lines())
                .extracting(line -> revision.text().slice(line.span()))
                .endsWith("A second round begins on Monday.", "Nobody spoke of a third.");
        assertThat(history(article))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actorName()).isEqualTo(editor.name());
                    assertThat(entry.changes())
                            .contains(new Change("SHA-256", null, Sha256.hex(text)));
                });
    }

    @Test
    void readsAHeadlineFromTheTextOnlyWhereNoneIsKnown() {
        Person editor = cast.editor();
        NewArticle unnamed = ArticleFixtures.copy();
        NewArticle named = ArticleFixtures.copy(ArticleFixtures.headed("As the outlet has it"));

        ArticleView read = newsroom.article(unnamed, editor);
        ArticleView told = newsroom.article(named, editor);

        assertThat(read.details().headline()).startsWith("Talks resume in Geneva");
        assertThat(told.details().headline()).isEqualTo("As the outlet has it");
    }

    @Test
    @Tag("rule5")
    void leavesNothingBehindWhenTheRevisionCannotBeStored() {
        String outlet = ArticleFixtures.word();
        NewArticle copy =
                new NewArticle(
                        ArticleFixtures.from(outlet),
                        ArticleFixtures.text(),
                        "UTF-8",
                        "a file name that no column takes ".repeat(20));

        leavesNothing(copy, cast.editor(), DataIntegrityViolationException.class);

        assertThat(articles.outletNames()).doesNotContain(outlet);
    }

    @Test
    @Tag("rule5")
    void leavesNothingBehindWhenALineCannotBeStored() {
        String start = ArticleFixtures.text();
        String text = start + "x".repeat(31_337 - start.length());
        jdbc.sql("alter table line add constraint no_line_ends_here check (span_end <> 31337)")
                .update();
        try {
            leavesNothing(
                    ArticleFixtures.copy(text),
                    cast.editor(),
                    DataIntegrityViolationException.class);
        } finally {
            jdbc.sql("alter table line drop constraint no_line_ends_here").update();
        }

        newsroom.article(text, cast.editor());
    }

    @Test
    @Tag("rule5")
    @Tag("rule6")
    void leavesNothingBehindWhenItsHistoryCannotBeWritten() {
        Actor nameless =
                new Actor() {
                    private final long id = cast.editor().id();

                    @Override
                    public long id() {
                        return id;
                    }

                    @Override
                    public String name() {
                        throw new IllegalStateException("This one has no name");
                    }
                };

        leavesNothing(ArticleFixtures.copy(), nameless, IllegalStateException.class);
    }

    private void leavesNothing(NewArticle copy, Actor by, Class<? extends Exception> because) {
        Map<String, Long> before = rows();

        assertThatExceptionOfType(because).isThrownBy(() -> articles.bringIn(copy, by));

        assertThat(rows()).isEqualTo(before);
        assertThat(articles.withText(copy.text())).isEmpty();
    }

    private Map<String, Long> rows() {
        return Map.of(
                "article", count("article"),
                "revision", count("revision"),
                "passage", count("passage"),
                "line", count("line"),
                "outlet", count("outlet"),
                "history", count("history_entry"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void namesTheArticleThatHasTheVeryTextAlready() {
        ArticleView first = newsroom.article(cast.editor());
        String text = articles.text(first.id()).text().toString();

        Arrival again = articles.bringIn(ArticleFixtures.copy(text), cast.editor());
        Arrival other = articles.bringIn(ArticleFixtures.copy(text + " "), cast.editor());

        assertThat(again).isEqualTo(new Arrival.Duplicate(first.id()));
        assertThat(other).isInstanceOf(Arrival.Imported.class);
        assertThat(history(first)).hasSize(1);
    }

    @Test
    @Tag("rule4")
    @Tag("rule6")
    void correctsDetailsAgainstTheVersionThatWasSeen() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        String headline = article.details().headline();

        ArticleView corrected =
                articles.correct(
                        article.id(),
                        article.version(),
                        ArticleFixtures.dated(headline, "2024-06-03"),
                        editor);

        assertThat(articles.one(article.id())).isEqualTo(corrected);
        assertThat(corrected.version()).isGreaterThan(article.version());
        assertThat(history(article).getFirst().changes())
                .containsExactly(new Change("published on", null, "2024-06-03"));
    }

    @Test
    @Tag("rule4")
    void refusesDetailsMadeAgainstAnOlderVersion() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        int seen = article.version();
        articles.correct(article.id(), seen, ArticleFixtures.headed("First"), editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        articles.correct(
                                article.id(), seen, ArticleFixtures.headed("Second"), editor))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);

        assertThat(articles.one(article.id()).details().headline()).isEqualTo("First");
    }

    @Test
    @Tag("rule4")
    void letsOneOfTwoWhoCorrectAtOnceWin() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);

        AtOnce<ArticleView> both =
                AtOnce.of(
                        List.of(
                                () -> correct(article, "One", editor),
                                () -> correct(article, "Other", editor)));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused())
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(articles.one(article.id()).details())
                .isEqualTo(both.done().getFirst().details());
    }

    private ArticleView correct(ArticleView article, String headline, Person by) {
        return articles.correct(
                article.id(), article.version(), ArticleFixtures.headed(headline), by);
    }

    @Test
    @Tag("rule6")
    void tellsAnOutletThatCameStayedAndWent() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        String headline = article.details().headline();
        ArticleDetails bare = ArticleFixtures.headed(headline);
        ArticleDetails published =
                new ArticleDetails(headline, "Outlet " + article.id(), null, null, null, null);

        ArticleView named = articles.correct(article.id(), article.version(), published, editor);
        ArticleView kept = articles.correct(article.id(), named.version(), published, editor);
        articles.correct(article.id(), kept.version(), bare, editor);

        assertThat(history(article))
                .extracting(entry -> entry.changes())
                .startsWith(
                        List.of(new Change("outlet", "Outlet " + article.id(), null)),
                        List.of(new Change("outlet", null, "Outlet " + article.id())));
    }

    @Test
    void tellsNoChangeWhereNothingChanged() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);

        ArticleView same =
                articles.correct(article.id(), article.version(), article.details(), editor);

        assertThat(same).isEqualTo(article);
        assertThat(articles.one(article.id())).isEqualTo(article);
        assertThat(history(article)).hasSize(1);
    }

    @Test
    void talliesHowFarTheLinesAreAccountedFor() {
        Person editor = cast.editor();
        ArticleView article = newsroom.article(editor);
        ArticleView other = newsroom.article(editor);
        int lines = articles.text(article.id()).lines().size();

        this.lines.follow(
                article.id(), 1, Map.of(1, LineClaims.CHECKED, lines, LineClaims.CHECKED));

        assertThat(articles.coverage(List.of(article.id(), other.id())))
                .isEqualTo(
                        Map.of(
                                article.id(), new CoverageTally(lines - 2, 2, 0),
                                other.id(), new CoverageTally(lines, 0, 0)));
        assertThat(articles.coverage(List.of())).isEmpty();
    }

    private List<Entry> history(ArticleView article) {
        return history.of(Subject.article(article.id()), null, 100).items();
    }
}
