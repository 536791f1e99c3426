package newsroom.sic.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFilter.Sort;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ArticleListContract {

    @Autowired private Articles articles;
    @Autowired private Stories stories;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesByKeyWithoutLossOrRepetition(Sort sort) {
        ArticleFilter filter = ArticleFixtures.inStory(storyOfNine(), sort);

        List<ArticleView> whole = articles.find(filter, null, 100).items();
        List<ArticleView> paged = new ArrayList<>();
        String mark = null;
        do {
            Slice<ArticleView> slice = articles.find(filter, mark, 2);
            paged.addAll(slice.items());
            mark = slice.next();
        } while (mark != null && paged.size() < 100);

        assertThat(whole).hasSize(9);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void sortsTheLatestInFirst() {
        long story = storyOfNine();

        assertThat(articles.find(ArticleFixtures.inStory(story, Sort.IMPORTED), null, 100).items())
                .extracting(ArticleView::id)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void sortsTheLatestPublishedFirstAndThoseWithoutADateLast() {
        long story = storyOfNine();

        assertThat(articles.find(ArticleFixtures.inStory(story, Sort.PUBLISHED), null, 100).items())
                .extracting(article -> article.details().publishedOn())
                .containsExactly(
                        day("2024-11-13"),
                        day("2024-06-03"),
                        day("2024-06-03"),
                        day("2024-06-03"),
                        day("1999-12-31"),
                        null,
                        null,
                        null,
                        null);
    }

    @Test
    void sortsByHeadlineAndThoseWithoutOneFirst() {
        long story = storyOfNine();

        assertThat(articles.find(ArticleFixtures.inStory(story, Sort.HEADLINE), null, 100).items())
                .extracting(article -> article.details().headline())
                .containsExactly(
                        null, null, null, "Alpha", "Beta", "Beta", "Beta", "Gamma", "Omega");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Some without a date, some without a headline, some alike. */
    private long storyOfNine() {
        long story = stories.open(ArticleFixtures.word(), editor).id();
        put(story, "Beta", "2024-06-03");
        put(story, null, "2024-06-03");
        put(story, "Omega", null);
        put(story, "Beta", "1999-12-31");
        put(story, null, null);
        put(story, "Alpha", "2024-11-13");
        put(story, "Beta", "2024-06-03");
        put(story, null, null);
        put(story, "Gamma", null);
        return story;
    }

    private void put(long story, @Nullable String headline, @Nullable String day) {
        ArticleView in = newsroom.article(editor);
        articles.correct(in.id(), in.version(), ArticleFixtures.dated(headline, day), editor);
        stories.put(story, in.id(), editor);
    }

    @Test
    void findsWordsOfAHeadlineInWhateverCaseAndScript() {
        String word = ArticleFixtures.word();
        long one = headed(word + " Переговори В ЖЕНЕВІ");
        headed(word + " something else");

        assertThat(found(word + " переговори в женеві")).containsExactly(one);
        assertThat(found(word.toUpperCase(Locale.ROOT))).hasSize(2);
    }

    @Test
    void takesWildcardsInAHeadlineForWhatTheyAre() {
        String word = ArticleFixtures.word();
        long percent = headed(word + " 90% of it");
        long underscore = headed(word + " 90_ of it");
        long bang = headed(word + " 90! of it");

        assertThat(found(word + " 90%")).containsExactly(percent);
        assertThat(found(word + " 90_")).containsExactly(underscore);
        assertThat(found(word + " 90!")).containsExactly(bang);
    }

    private long headed(String headline) {
        return newsroom.article(ArticleFixtures.copy(ArticleFixtures.headed(headline)), editor)
                .id();
    }

    private List<Long> found(String words) {
        return ids(ArticleFixtures.holding(words));
    }

    private List<Long> ids(ArticleFilter filter) {
        return articles.find(filter, null, 100).items().stream().map(ArticleView::id).toList();
    }

    @Test
    void narrowsByOutletDaysAndState() {
        String outlet = ArticleFixtures.word();
        long june = published(outlet, "2024-06-03");
        long november = published(outlet, "2024-11-13");
        published(ArticleFixtures.word(), "2024-06-03");

        assertThat(ids(narrowed(outlet, null, null, null))).containsExactly(november, june);
        assertThat(ids(narrowed(outlet, null, day("2024-06-03"), null))).containsExactly(june);
        assertThat(ids(narrowed(outlet, day("2024-06-03"), day("2024-11-12"), null)))
                .containsExactly(june);
        assertThat(ids(narrowed(outlet, day("2024-11-13"), null, ArticleState.OPEN)))
                .containsExactly(november);
        assertThat(ids(narrowed(outlet, null, null, ArticleState.SIGNED_OFF))).isEmpty();
    }

    private static ArticleFilter narrowed(
            String outlet,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ArticleState state) {
        return new ArticleFilter(null, outlet, from, to, state, null, null, null, Sort.IMPORTED);
    }

    private long published(String outlet, String day) {
        ArticleDetails details = new ArticleDetails(null, outlet, null, day(day), null, null);
        return newsroom.article(ArticleFixtures.copy(details), editor).id();
    }

    @Test
    void keepsAnOutletOnce() {
        String outlet = ArticleFixtures.word();

        newsroom.article(ArticleFixtures.copy(ArticleFixtures.from(outlet)), editor);
        newsroom.article(ArticleFixtures.copy(ArticleFixtures.from(outlet)), editor);

        assertThat(articles.outletNames()).containsOnlyOnce(outlet);
    }

    @Test
    void keepsAnOutletOnceWhenSeveralBringItsFirstCopyAtOnce() {
        String outlet = ArticleFixtures.word();
        Callable<ArticleView> bring =
                () -> newsroom.article(ArticleFixtures.copy(ArticleFixtures.from(outlet)), editor);

        AtOnce<ArticleView> all = AtOnce.times(4, bring);

        assertThat(all.refused()).isEmpty();
        assertThat(articles.outletNames()).containsOnlyOnce(outlet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12", "12 not a day", "12 a\u0000b", "x 2024-06-03"})
    void refusesAMarkThatIsNoneOfItsOwn(String forged) {
        String mark =
                Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> articles.find(sorted(Sort.PUBLISHED), mark, 10))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12 a\u0000b", "x Alpha", "12 \uFFFF"})
    void refusesAHeadlinesMarkThatIsNoneOfItsOwn(String forged) {
        String mark =
                Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> articles.find(sorted(Sort.HEADLINE), mark, 10))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.MALFORMED);
    }

    private static ArticleFilter sorted(Sort sort) {
        return new ArticleFilter(null, null, null, null, null, null, null, null, sort);
    }
}
