package newsroom.sic.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.account.Person;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class StoriesContract {

    @Autowired private Stories stories;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @Test
    void holdsAnArticleOnceHoweverOftenItIsPutThere() {
        StoryView story = stories.open(ArticleFixtures.word(), editor);
        long article = newsroom.article(editor).id();

        stories.put(story.id(), article, editor);
        stories.put(story.id(), article, editor);

        assertThat(stories.of(article)).containsExactly(story);
        assertThat(stories.all()).containsEntry(story, 1);
        assertThat(history.of(Subject.story(story.id()), null, 10).items())
                .extracting(Entry::action)
                .containsExactly("put the article into a story", "opened the story");
    }

    @Test
    void holdsAnArticleOnceWhenSeveralPutItThereAtOnce() {
        StoryView story = stories.open(ArticleFixtures.word(), editor);
        long article = newsroom.article(editor).id();

        AtOnce<Boolean> all =
                AtOnce.times(
                        4,
                        () -> {
                            stories.put(story.id(), article, editor);
                            return true;
                        });

        assertThat(all.refused()).isEmpty();
        assertThat(stories.all()).containsEntry(story, 1);
    }

    @Test
    void letsAnArticleBeInSeveral() {
        StoryView one = stories.open("A " + ArticleFixtures.word(), editor);
        StoryView other = stories.open("B " + ArticleFixtures.word(), editor);
        long shared = newsroom.article(editor).id();
        long alone = newsroom.article(editor).id();
        stories.put(one.id(), shared, editor);
        stories.put(other.id(), shared, editor);
        stories.put(other.id(), alone, editor);

        assertThat(stories.of(shared)).containsExactly(one, other);
        assertThat(stories.neighbours(shared)).containsExactlyInAnyOrder(shared, alone);

        stories.takeOut(other.id(), shared, editor);
        stories.takeOut(other.id(), shared, editor);

        assertThat(stories.of(shared)).containsExactly(one);
        assertThat(stories.neighbours(shared)).containsExactly(shared);
    }

    @Test
    void refusesATitleThatIsTaken() {
        String title = ArticleFixtures.word();
        stories.open(title, editor);
        StoryView other = stories.open(ArticleFixtures.word(), editor);

        refuses(() -> stories.open(" " + title + " ", editor), Refusal.Kind.INVALID);
        refuses(
                () -> stories.rename(other.id(), other.version(), title, editor),
                Refusal.Kind.INVALID);
        refuses(() -> stories.open("  ", editor), Refusal.Kind.INVALID);
    }

    @Test
    void opensOneStoryWhenTwoOpenItAtOnce() {
        String title = ArticleFixtures.word();

        AtOnce<StoryView> both = AtOnce.times(2, () -> stories.open(title, editor));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    @Tag("rule4")
    void refusesANameGivenAgainstAnOlderVersion() {
        StoryView story = stories.open(ArticleFixtures.word(), editor);
        String first = ArticleFixtures.word();

        StoryView renamed = stories.rename(story.id(), story.version(), first, editor);

        refuses(
                () -> stories.rename(story.id(), story.version(), ArticleFixtures.word(), editor),
                Refusal.Kind.STALE);
        assertThat(stories.one(story.id())).isEqualTo(renamed);
        assertThat(renamed.title()).isEqualTo(first);
    }

    @Test
    void refusesWhatIsNotThere() {
        StoryView story = stories.open(ArticleFixtures.word(), editor);

        refuses(() -> stories.put(story.id(), Long.MAX_VALUE, editor), Refusal.Kind.ABSENT);
        refuses(() -> stories.one(Long.MAX_VALUE), Refusal.Kind.ABSENT);
        assertThat(stories.all()).containsEntry(story, 0);
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
