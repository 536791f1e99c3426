package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.detector.Suggestions;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.testing.Crowd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a page asks of the database does not grow with what is on it. */
abstract class StatementsContract extends CountedStatements {

    @Autowired private EvidenceFile evidence;
    @Autowired private Queries queries;
    @Autowired private Lines lines;
    @Autowired private People people;
    @Autowired private CloseReadings readings;
    @Autowired private Suggestions suggestions;
    @Autowired private JdbcTemplate jdbc;

    @Test
    void setsAnArticleInAtMostTwelveStatementsHoweverManyClaimsItHas() {
        ArticleView article = newsroom.article(longCopy(), person);
        Crowd crowd = new Crowd(jdbc, articles.text(article.id()), person.id());
        fill(crowd, article, 3);
        List<String> few = saidFor("/articles/" + article.id());
        assertThat(visitor.page().select(".legend")).isEmpty();

        fill(crowd, article, 200);
        List<String> many = saidFor("/articles/" + article.id());
        assertThat(visitor.page().select("aside .note")).hasSize(200);

        fill(crowd, article, 300);
        List<String> crowded = saidFor("/articles/" + article.id());
        assertThat(visitor.page().select("aside section.card[data-claim]")).hasSize(300);

        assertThat(few).hasSizeLessThanOrEqualTo(12);
        assertThat(many).hasSameSizeAs(few);
        assertThat(crowded).hasSameSizeAs(few);
    }

    @Test
    void setsWhatWasReadInAsManyStatementsHoweverMuchIsSuggestedAndDecided() {
        people.readAlong(person, true);
        ArticleView article =
                newsroom.article(doubted(1) + " Copy " + ArticleFixtures.word() + ".", person);
        ArticleView full =
                newsroom.article(doubted(40) + " Copy " + ArticleFixtures.word() + ".", person);
        decideOn(article, 1);
        decideOn(full, 30);

        List<String> few = saidFor("/articles/" + article.id());
        List<String> many = saidFor("/articles/" + full.id());

        assertThat(visitor.page().select(".side .doubt")).hasSizeGreaterThan(20);
        assertThat(many).hasSameSizeAs(few);
        assertThat(few).hasSizeLessThanOrEqualTo(16);
    }

    private static String doubted(int times) {
        StringBuilder copy = new StringBuilder("The league grows. ");
        for (int i = 0; i < times; i++) {
            copy.append("They signed the the papers of round ").append(i).append(". ");
            copy.append("Norland became the ").append(33 + i).append("-d member. ");
        }
        return copy.toString();
    }

    private void decideOn(ArticleView article, int howMany) {
        suggestions.among(readings.shown(article.id()), article.id()).stream()
                .limit(howMany)
                .forEach(each ->
                        suggestions.dismiss(article.id(), each.key(), "It is right.", person));
    }

    @Test
    void setsABookInAsManyStatementsAsANote() {
        ArticleView note = newsroom.article("They signed 13 agreements.", person);
        ArticleView book = newsroom.article(longCopy().repeat(200), person);

        List<String> few = saidFor("/articles/" + note.id());
        List<String> many = saidFor("/articles/" + book.id());

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void setsThePaperAndTheSignOffInAsManyStatementsHoweverMuchThereIsToSay() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(longCopy(), person);
        sayAbout(article, 3, reviewer);
        List<String> few = saidFor("/articles/" + article.id() + "/paper");
        List<String> fewObjections = saidFor("/articles/" + article.id() + "/sign-off");

        sayAbout(article, 27, reviewer);
        List<String> many = saidFor("/articles/" + article.id() + "/paper");
        assertThat(visitor.page().select(".check")).hasSize(30);
        assertThat(visitor.page().select(".question")).hasSize(30);
        List<String> manyObjections = saidFor("/articles/" + article.id() + "/sign-off");

        assertThat(many).hasSameSizeAs(few);
        assertThat(manyObjections).hasSameSizeAs(fewObjections);
    }

    private void sayAbout(ArticleView article, int howMuch, Person reviewer) {
        for (int i = 0; i < howMuch; i++) {
            ClaimView claim = newsroom.claim(article, "13 agreements", person);
            evidence.file(claim.id(), ClaimFixtures.evidence(), null, person);
            newsroom.approved(newsroom.submitted(claim, person), reviewer);
            AnnotationView note = newsroom.sentBack(newsroom.submitted(claim, person), reviewer);
            queries.ask(
                    note.id(),
                    new NewQuery(
                            "How many?",
                            Asked.WRITER,
                            "The writer",
                            person.id(),
                            LocalDate.now(clock),
                            null),
                    person);
            LineText line =
                    articles.text(article.id()).lines().stream()
                            .filter(each -> !each.isWaived())
                            .skip(5)
                            .findFirst()
                            .orElseThrow();
            lines.waive(article.id(), 1, line.n(), line.version(), "opinion", person);
        }
    }

    private void fill(Crowd crowd, ArticleView article, int howMany) {
        List<ClaimView> there = claims.on(article.id());
        crowd.claims(there.size() + 1, howMany - there.size(), 60);
        crowd.findings(
                claims.on(article.id()).stream().filter(claim -> !there.contains(claim)).toList());
    }

    private static String longCopy() {
        StringBuilder copy = new StringBuilder(ArticleFixtures.text());
        for (int i = 0; i < 60; i++) {
            copy.append("\nThey signed ").append(i).append(" agreements. Then they went home.\n");
        }
        return copy.toString();
    }

    @Test
    void setsAClaimInAsManyStatementsHoweverMuchRestsOnIt() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(longCopy(), person);
        ClaimView claim = newsroom.claim(article, "13 agreements", person);
        restOn(claim, article, 3, reviewer);
        List<String> few = saidFor("/claims/" + claim.id());

        restOn(claim, article, 27, reviewer);
        List<String> many = saidFor("/claims/" + claim.id());

        assertThat(claims.linked(claim.id())).hasSize(30);
        assertThat(evidence.on(claim.id())).hasSize(30);
        assertThat(many).hasSameSizeAs(few);
    }

    private void restOn(ClaimView claim, ArticleView article, int howMany, Person reviewer) {
        for (int i = 0; i < howMany; i++) {
            newsroom.sentBack(newsroom.submitted(claim, person), reviewer);
            evidence.file(claim.id(), ClaimFixtures.evidence(), null, person);
            ClaimView other =
                    i % 2 == 0
                            ? newsroom.claim(article, "Then they went home.", person)
                            : newsroom.claim(person);
            claims.link(claim.id(), other.id(), person);
        }
    }

    @Test
    void setsTheListOfArticlesInAsManyStatementsHoweverManyThereAre() {
        String outlet = ArticleFixtures.word();
        bring(3, outlet);
        List<String> few = saidFor("/articles?outlet=" + outlet);

        bring(27, outlet);
        List<String> many = saidFor("/articles?outlet=" + outlet);

        assertThat(visitor.page().select("tbody tr")).hasSize(30);
        assertThat(many).hasSameSizeAs(few);
    }

    /** What others brought in may have an assignee or lie in a story, which takes a look more. */
    private void bring(int howMany, String outlet) {
        for (int i = 0; i < howMany; i++) {
            ArticleView article =
                    newsroom.article(ArticleFixtures.copy(ArticleFixtures.from(outlet)), person);
            newsroom.draft(newsroom.claim(article, "13 agreements", person), person);
        }
    }
}
