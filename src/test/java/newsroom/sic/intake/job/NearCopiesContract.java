package newsroom.sic.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.article.Origins;
import newsroom.sic.article.OriginalFile;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.text.WordDiff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is nearly the same as an article, and what people make of it. */
abstract class NearCopiesContract {

    @Autowired private Imports imports;
    @Autowired private Worker worker;
    @Autowired private Comparing comparing;
    @Autowired private NearCopies copies;
    @Autowired private Decisions decisions;
    @Autowired private Copies besides;
    @Autowired private Intake intake;
    @Autowired private Articles articles;
    @Autowired private Origins origins;
    @Autowired private Stories stories;
    @Autowired private History history;
    @Autowired private Newsroom newsroom;
    @Autowired private Cast cast;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @Test
    void holdsANearCopyBackUntilAPersonSaysWhatItIs() {
        String wire = story();
        long there = pasted(wire);

        JobView job = begin(wire.replace("word7 ", "twelve "));

        FileView held = imports.files(job.id(), FileState.HELD, null, 9).items().getFirst();
        assertThat(held.articleId()).isEqualTo(there);
        assertThat(held.share()).isBetween(95, 99);
        assertThat(comparing.of(job.id(), held.n()).differing())
                .contains(
                        new WordDiff.Stretch(WordDiff.Kind.GONE, "word7 "),
                        new WordDiff.Stretch(WordDiff.Kind.NEW, "twelve "));

        decisions.decide(
                job.id(), version(job), List.of(held.n()), Choice.COPY, null, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), held.n());
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(beside(settled)).returns(CopyState.COPY, CopyOf::state).returns(there, CopyOf::ofId);
    }

    @Test
    void findsTheOriginalWithinTheSameBatchAndLeavesOtherTextsAlone() {
        String wire = story();
        JobView job =
                begin(
                        new Zip()
                                .with("wire.txt", wire)
                                .with("other.txt", story())
                                .with("near.txt", wire + "\n\nAdded by the desk."));

        assertThat(imports.files(job.id(), FileState.HELD, null, 9).items())
                .extracting(FileView::name)
                .containsExactly("near.txt");
        assertThat(imports.progress(job.id()).imported()).isEqualTo(2);
    }

    @Test
    void bringsANearCopyInAsAnArticleOfItsOwnWhereSomebodySaysSo() {
        String wire = story();
        pasted(wire);
        JobView job = begin(wire + "\n\nAdded by the desk.");

        decisions.decide(job.id(), version(job), List.of(1), Choice.NEW, null, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), 1);
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(beside(settled)).returns(CopyState.OWN, CopyOf::state);
    }

    @Test
    void makesANearCopyTheNextTextOfTheArticleItIsLike() {
        String wire = story();
        long there = pasted(wire);
        ClaimView stays = newsroom.claim(articles.one(there), "word20 word21", editor);
        ClaimView changes = newsroom.claim(articles.one(there), "word7 word8", editor);
        JobView job = begin(wire.replace("word7 ", "twelve "));

        assertThat(comparing.of(job.id(), 1).claims())
                .extracting(one -> one.claim().id(), Foreseen::state)
                .containsExactly(
                        tuple(changes.id(), AnchorState.CHANGED),
                        tuple(stays.id(), AnchorState.MOVED));
        decide(job, Choice.REVISION, 1);

        FileView settled = imports.file(job.id(), 1);
        assertThat(settled.isNextText()).isTrue();
        assertThat(settled.articleId()).isEqualTo(there);
        assertThat(articles.one(there).revision()).isEqualTo(2);
        assertThat(articles.withText(wire.replace("word7 ", "twelve "))).contains(there);
        assertThat(origins.original(there)).get().returns("copy.txt", OriginalFile::fileName);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                decisions.takeBack(
                                        job.id(), List.of(1), Choice.REVISION, editor))
                .withMessageContaining("taken already");
    }

    @Test
    @Tag("rule4")
    void asksAgainWhereTheArticleGotAnotherTextMeanwhile() {
        String wire = story();
        long there = pasted(wire);
        JobView job =
                begin(
                        new Zip()
                                .with("one.txt", wire.replace("word7 ", "twelve "))
                                .with("two.txt", wire.replace("word8 ", "thirteen ")));

        decide(job, Choice.REVISION, 1, 2);

        assertThat(imports.file(job.id(), 1).isNextText()).isTrue();
        FileView second = imports.file(job.id(), 2);
        assertThat(second.isHeld()).isTrue();
        assertThat(second.likeRevision()).isEqualTo(2);
        assertThat(articles.one(there).revision()).isEqualTo(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                decisions.decide(
                                        job.id(),
                                        version(job),
                                        List.of(2),
                                        Choice.REVISION,
                                        1,
                                        editor))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void saysAHundredOfTheSameTextAlone() {
        String wire = story();
        pasted(wire);

        JobView job = begin(wire.replace("word11.", "word11;"));

        assertThat(imports.file(job.id(), 1).share()).isEqualTo(99);
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
                .containsExactly("took back what was said of a copy", "noted the article as a copy");
    }

    @Test
    void noticesWhatCameInUnasked() {
        String wire = story();
        long there = pasted(wire);
        JobView job = begin("copy.txt", (wire + "\n\nAdded.").getBytes(UTF_8), false);

        FileView in = imports.file(job.id(), 1);
        assertThat(in.isLikeAnother()).isTrue();
        assertThat(beside(in)).returns(CopyState.LIKE, CopyOf::state).returns(there, CopyOf::ofId);
        assertThat(besides.sources(List.of(beside(in).articleId())))
                .containsValue(beside(in).articleId());
    }

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
        newsroom.claim(articles.one(other), "word20 word21", editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () ->
                                besides.nextText(
                                        other,
                                        besides.of(other).orElseThrow().version(),
                                        there,
                                        1,
                                        editor))
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

    private List<Long> listed() {
        return articles.find(ArticleFixtures.holding(""), null, 20).items().stream()
                .map(ArticleView::id)
                .toList();
    }

    private void decide(JobView job, Choice choice, Integer... files) {
        decisions.decide(job.id(), version(job), List.of(files), choice, null, editor);
        worker.work(job.id(), () -> false);
    }

    private CopyOf beside(FileView file) {
        return besides.of(Objects.requireNonNull(file.articleId())).orElseThrow();
    }

    private long pasted(String text) {
        Arrival arrival = intake.take(text, ArticleDetails.UNKNOWN, editor);
        while (copies.catchUp() > 0) {
            // as the clockwork does
        }
        assertThat(articles.withText(text)).contains(arrival.articleId());
        return arrival.articleId();
    }

    private int version(JobView job) {
        return imports.one(job.id()).version();
    }

    private JobView begin(String text) {
        return begin("copy.txt", text.getBytes(UTF_8));
    }

    private JobView begin(Zip zip) {
        return begin("wires.zip", zip.bytes());
    }

    private JobView begin(String name, byte[] bytes) {
        return begin(name, bytes, true);
    }

    private JobView begin(String name, byte[] bytes, boolean holding) {
        Brought file = new Brought(name, () -> new ByteArrayInputStream(bytes));
        JobView job = imports.begin(List.of(file), null, Columns.BY_HEADERS, holding, editor);
        worker.work(job.id(), () -> false);
        return job;
    }

    /** Two hundred words that nobody wrote before. */
    private static String story() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, 200)
                .mapToObj(n ->
                        "word" + n + (n % 2 == 0 ? " " + tag + n : "") + (n % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
