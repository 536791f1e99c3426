package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Stories;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story of its own for each test, and what its articles say. */
abstract class OneStory {

    static final String JUNE = "2024-06-03";
    static final String LATER = "2024-06-20";
    @Autowired Stories stories;
    @Autowired Articles articles;
    @Autowired Discrepancies discrepancies;
    @Autowired StoryLedgers ledgers;
    @Autowired Bookkeeper bookkeeper;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    Person editor;
    long story;

    @BeforeEach
    void opensAStory() {
        editor = cast.editor();
        story = stories.open(ArticleFixtures.word(), editor).id();
    }

    ArticleView said(String words, @Nullable String day) {
        var copy =
                new NewArticle(
                        new ArticleDetails(
                                "Talks with Norland",
                                null,
                                null,
                                day == null ? null : LocalDate.parse(day),
                                "en",
                                null),
                        "Talks with Norland\n\n" + words + "\n\n" + ArticleFixtures.word() + ".",
                        "UTF-8",
                        "copy.txt");
        ArticleView article = newsroom.article(copy, editor);
        stories.put(story, article.id(), editor);
        return article;
    }

    DiscrepancyView only(Assessment assessment) {
        bookkeeper.catchUp();
        List<DiscrepancyView> found = of(assessment);
        assertThat(found).as(assessment + " among " + all()).hasSize(1);
        return found.getFirst();
    }

    List<DiscrepancyView> of(Assessment assessment) {
        return all().stream().filter(each -> each.assessment() == assessment).toList();
    }

    List<DiscrepancyView> all() {
        return discrepancies.find(inStory(), null, 200).items();
    }

    DiscrepancyFilter inStory() {
        return new DiscrepancyFilter(story, null, null, null, null, false);
    }
}
