package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.ledger.Bookkeeper;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.StoryProposals;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose turn it is takes as many statements to say however much waits. */
abstract class DeskStatementsContract extends CountedStatements {

    @Autowired private Stories stories;
    @Autowired private Bookkeeper bookkeeper;
    @Autowired private StoryProposals proposals;
    @Autowired private Discrepancies discrepancies;

    @Test
    void setsTheQueueInAsManyStatementsHoweverManyWait() {
        Person author = cast.editor();
        submit(3, author);
        List<String> few = saidFor("/review");

        submit(27, author);
        List<String> many = saidFor("/review");

        assertThat(many).hasSameSizeAs(few);
    }

    private List<AnnotationView> submit(int howMany, Person author) {
        List<AnnotationView> submitted = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            submitted.add(
                    newsroom.submitted(
                            newsroom.claim(author),
                            AnnotationFixtures.proposing(Verdict.ACCURATE),
                            author));
        }
        return submitted;
    }

    @Test
    void setsOnesOwnDeskInAsManyStatementsHoweverMuchLiesOnIt() throws IOException {
        Person reviewer = cast.reviewer();
        standBetweenArticles();
        try (InputStream _ = hasOpen(reviewer, newsroom.article(reviewer))) {
            lie(3, reviewer);
            List<String> few = saidFor("/");

            lie(27, reviewer);
            List<String> many = saidFor("/");

            assertThat(few).hasSizeLessThanOrEqualTo(20);
            assertThat(many).hasSameSizeAs(few);
        }
    }

    /** What others have open stands on the page too, and is asked for in a statement of its own. */
    private InputStream hasOpen(Person other, ArticleView article) {
        return Visitor.at(port).signedIn(other).stream("/articles/" + article.id() + "/stream");
    }

    /** Whatever other tests left there: a discrepancy, and a story that is proposed. */
    private void standBetweenArticles() {
        long story = stories.open("Talks " + ArticleFixtures.word(), person).id();
        for (int many : List.of(13, 17)) {
            String talks =
                    "%d agreements have already been signed with Norland. Copy %s."
                            .formatted(many, ArticleFixtures.word());
            stories.put(story, newsroom.article(talks, person).id(), person);
        }
        bookkeeper.catchUp();
        String name = "Q" + letters();
        String town = "Z" + letters();
        for (String what : List.of("Divers left", "Pilots reached")) {
            newsroom.article(
                    "%s the harbour of %s.\n\nThe mayor of %s, %s, spoke."
                            .formatted(what, name, town, name),
                    person);
        }
        bookkeeper.propose();
        assertThat(proposals.open(1)).isNotEmpty();
        assertThat(discrepancies.find(DiscrepancyFilter.TO_DO, null, 1).items()).isNotEmpty();
    }

    private static String letters() {
        return ArticleFixtures.word().replaceAll("[^a-z]", "");
    }

    private void lie(int howMany, Person reviewer) {
        submit(howMany, person);
        submit(howMany, person).forEach(one -> newsroom.sentBack(one, reviewer));
        submit(howMany, reviewer);
        for (int i = 0; i < howMany; i++) {
            newsroom.draft(newsroom.claim(person), person);
            ArticleView article = newsroom.article(person);
            LocalDate day = LocalDate.now(clock).plusDays(i % 9 - 1);
            articles.assign(article.id(), article.version(), person.id(), day, person);
            ClaimView claim = newsroom.claim(article, "13 agreements", person);
            claims.assign(claim.id(), claim.version(), person.id(), person);
        }
    }
}
