package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class StoryProposalsContract {

    @Autowired private StoryProposals proposals;
    @Autowired private Stories stories;
    @Autowired private Articles articles;
    @Autowired private Bookkeeper bookkeeper;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private String town;
    private String mayor;

    @BeforeEach
    void namesAPlaceThatNoOtherTestKnows() {
        editor = cast.editor();
        town = "Vel" + letters();
        mayor = "Ilse Kr" + letters();
    }

    @Test
    void proposesTheStoryWhoseNamesAnArticleShares() {
        StoryView story = storyOf(flood("Water rises in"), flood("Families leave"));

        ArticleView another = flood("Soldiers come to");
        bookkeeper.propose();

        ProposalView found = only(another);
        assertThat(found.story()).isEqualTo(stories.one(story.id()));
        assertThat(found.because().english()).contains(town, mayor);
    }

    @Test
    void proposesNothingForWhatSharesNothing() {
        storyOf(flood("Water rises in"), flood("Families leave"));

        ArticleView other = article("A bakery in Trom" + letters() + " won a prize for its bread.");
        bookkeeper.propose();

        assertThat(proposals.of(other.id())).isEmpty();
    }

    @Test
    void putsAnArticleIntoTheStoryOnlyWhenAPersonConfirms() {
        StoryView story = storyOf(flood("Water rises in"), flood("Families leave"));
        ArticleView another = flood("Soldiers come to");
        bookkeeper.propose();
        assertThat(stories.of(another.id())).isEmpty();

        proposals.confirm(only(another).id(), only(another).version(), null, editor);

        assertThat(stories.of(another.id())).extracting(StoryView::id).containsExactly(story.id());
        assertThat(proposals.of(another.id())).isEmpty();
    }

    @Test
    @Tag("rule6")
    void remembersWhatWasTurnedDownAndSaysByWhom() {
        storyOf(flood("Water rises in"), flood("Families leave"));
        ArticleView another = flood("Soldiers come to");
        bookkeeper.propose();

        proposals.decline(only(another).id(), only(another).version(), editor);
        corrected(another);
        bookkeeper.propose();

        assertThat(proposals.of(another.id())).isEmpty();
        assertThat(history.of(Subject.article(another.id()), null, 9).items())
                .extracting(Entry::action)
                .contains("turned down a proposed story");
    }

    @Test
    void proposesAStoryOfTheirOwnAndLetsItGrow() {
        ArticleView one = flood("Water rises in");
        ArticleView other = flood("Families leave");
        bookkeeper.propose();
        assertThat(only(other).articles()).hasSize(2);
        ArticleView third = flood("Soldiers come to");
        bookkeeper.propose();

        ProposalView found = only(third);
        assertThat(found.story()).isNull();
        assertThat(found.articles())
                .extracting(ArticleView::id)
                .containsExactly(one.id(), other.id(), third.id());

        StoryView opened =
                proposals.confirm(found.id(), found.version(), "Flood in " + town, editor);

        assertThat(stories.articles(List.of(opened.id())).get(opened.id())).hasSize(3);
        assertThat(proposals.of(one.id())).isEmpty();
    }

    @Test
    @Tag("rule4")
    void refusesADecisionOnAProposalThatGrewMeanwhile() {
        flood("Water rises in");
        ArticleView other = flood("Families leave");
        bookkeeper.propose();
        ProposalView seen = only(other);
        flood("Soldiers come to");
        bookkeeper.propose();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> proposals.confirm(seen.id(), seen.version(), null, editor))
                .withMessageContaining("3 articles")
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void forgetsAProposalWhenAPersonPutsTheArticleIntoAStory() {
        storyOf(flood("Water rises in"), flood("Families leave"));
        ArticleView another = flood("Soldiers come to");
        bookkeeper.propose();

        stories.put(stories.open(ArticleFixtures.word(), editor).id(), another.id(), editor);

        assertThat(proposals.of(another.id())).isEmpty();
    }

    @Test
    void doesNotProposeAgainWhatAPersonTookOut() {
        ArticleView one = flood("Water rises in");
        StoryView story = storyOf(one, flood("Families leave"));

        stories.takeOut(story.id(), one.id(), editor);
        corrected(one);
        bookkeeper.propose();

        assertThat(proposals.of(one.id())).isEmpty();
    }

    @Test
    void asksNoMoreOfAFullerStore() {
        storyOf(flood("Water rises in"), flood("Families leave"));
        bookkeeper.propose();
        flood("Soldiers come to");
        int few = Statements.during(bookkeeper::propose).size();
        IntStream.range(0, 8)
                .forEach(i -> article("Letter " + i + " from Trom" + letters() + ", unread."));
        bookkeeper.propose();
        flood("Soldiers go from");

        assertThat(Statements.during(bookkeeper::propose).size()).isLessThanOrEqualTo(few + 6);
    }

    private StoryView storyOf(ArticleView... articles) {
        StoryView story = stories.open(ArticleFixtures.word(), editor);
        for (ArticleView each : articles) {
            stories.put(story.id(), each.id(), editor);
        }
        bookkeeper.propose();
        return story;
    }

    private ArticleView flood(String beginning) {
        return article(
                beginning
                        + " "
                        + town
                        + ". The mayor of "
                        + town
                        + ", "
                        + mayor
                        + ", asked for help with the dykes.");
    }

    private ArticleView article(String text) {
        return newsroom.article(
                new NewArticle(
                        new ArticleDetails(null, null, null, LocalDate.of(2024, 6, 3), "en", null),
                        text + " " + letters() + ".",
                        "UTF-8",
                        "copy.txt"),
                editor);
    }

    /** So that it is looked at again. */
    private void corrected(ArticleView article) {
        articles.correct(
                article.id(),
                articles.one(article.id()).version(),
                ArticleFixtures.dated(null, "2024-06-04"),
                editor);
    }

    private ProposalView only(ArticleView article) {
        List<ProposalView> found = proposals.of(article.id());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String letters() {
        return ArticleFixtures.word().replaceAll("[^a-z]", "").replaceAll("^.*-", "");
    }
}
