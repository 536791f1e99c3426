package newsroom.sic.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say of copies that are in the store already. */
abstract class CopiesWithinContract extends WithNearCopies {

    @Autowired private Stories stories;
    @Autowired private History history;

    @Test
    void makesAnArticleThatIsInAlreadyTheNextTextOfAnotherAndSetsItAside() {
        String wire = story();
        long there = pasted(wire);
        long twice = pasted(wire + "\n\nAdded by the night desk.");
        StoryView story = stories.open(ArticleFixtures.word(), editor);
        stories.put(story.id(), twice, editor);
        CopyOf noticed = besides.of(twice).orElseThrow();

        CopyOf is = besides.nextText(twice, noticed.version(), there, 1, editor);

        assertThat(is.revision()).isEqualTo(2);
        assertThat(articles.text(there).text().toString()).endsWith("night desk.");
        assertThat(stories.of(twice)).isEmpty();
        assertThat(listed()).contains(there).doesNotContain(twice);
        assertThat(copies.of(articles.read(ArticleFixtures.copy(wire + "\n\nAdded by night."))))
                .get()
                .returns(there, NearCopy::articleId);

        besides.takeBack(twice, is.version(), editor);
        assertThat(listed()).contains(there, twice);
        assertThat(articles.one(there).revision()).isEqualTo(2);
    }

    @Test
    void leavesAnArticleWithClaimsAnArticle() {
        String wire = story();
        long there = pasted(wire);
        long other = pasted(wire + "\n\nAdded by the day desk.");
        newsroom.claim(articles.one(other), "word21 word22", editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        besides.nextText(
                                other, besides.of(other).orElseThrow().version(), there, 1, editor))
                .withMessageContaining("stays an article");
        assertThat(articles.one(there).revision()).isEqualTo(1);
    }

    @Test
    void refusesACircleAndWhatSomebodyElseSaidMeanwhile() {
        long one = pasted(story());
        long other = pasted(story());
        besides.copy(other, 0, one, editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> besides.copy(one, 0, other, editor));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> besides.own(other, 0, one, editor))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void noticesWhatCameInUnasked() {
        String wire = story();
        long there = pasted(wire);
        String near = wire.replace("word7 ", "twelve ");
        JobView job = begin("copy.txt", near.getBytes(UTF_8), false);

        FileView in = imports.file(job.id(), 1);
        assertThat(in.isLikeAnother()).isTrue();
        assertThat(beside(in)).returns(CopyState.LIKE, CopyOf::state).returns(there, CopyOf::ofId);
        assertThat(besides.sources(List.of(beside(in).articleId())))
                .containsValue(beside(in).articleId());
    }

    @Test
    void takesBackWhatWasSaidOfACopy() {
        String wire = story();
        long there = pasted(wire);
        JobView job = begin(wire + "\n\nAdded by the desk.");
        decide(job, Choice.COPY, 1);
        FileView in = imports.file(job.id(), 1);

        assertThat(decisions.takeBack(job.id(), List.of(1), Choice.COPY, editor)).isEqualTo(1);

        assertThat(beside(in)).returns(CopyState.LIKE, CopyOf::state).returns(there, CopyOf::ofId);
        assertThat(history.of(Subject.article(beside(in).articleId()), null, 2).items())
                .extracting(Entry::action)
                .containsExactly(
                        "took back what was said of a copy", "noted the article as a copy");
    }

    private List<Long> listed() {
        return articles.find(ArticleFixtures.holding(""), null, 20).items().stream()
                .map(ArticleView::id)
                .toList();
    }
}
