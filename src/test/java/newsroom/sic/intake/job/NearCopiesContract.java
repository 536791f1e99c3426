package newsroom.sic.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.testing.Cast;
import newsroom.sic.text.WordDiff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is nearly the same as an article, and what people make of it. */
abstract class NearCopiesContract {

    @Autowired private Imports imports;
    @Autowired private Worker worker;
    @Autowired private Comparing comparing;
    @Autowired private NearCopies copies;
    @Autowired private Intake intake;
    @Autowired private Articles articles;
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
                        new WordDiff.Stretch(WordDiff.Kind.GONE, "word7"),
                        new WordDiff.Stretch(WordDiff.Kind.NEW, "twelve"));

        imports.decide(job.id(), version(job), List.of(held.n()), Choice.COPY, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), held.n());
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(copies.original(java.util.Objects.requireNonNull(settled.articleId())))
                .isEqualTo(there);
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

        imports.decide(job.id(), version(job), List.of(1), Choice.NEW, editor);
        worker.work(job.id(), () -> false);

        FileView settled = imports.file(job.id(), 1);
        assertThat(settled.state()).isEqualTo(FileState.IMPORTED);
        assertThat(copies.original(java.util.Objects.requireNonNull(settled.articleId()))).isNull();
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
        Brought file = new Brought(name, () -> new ByteArrayInputStream(bytes));
        JobView job = imports.begin(List.of(file), null, Columns.BY_HEADERS, true, editor);
        worker.work(job.id(), () -> false);
        return job;
    }

    /** Two hundred words that nobody wrote before. */
    private static String story() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, 200)
                .mapToObj(n ->
                        "word" + n + (n % 3 == 0 ? " " + tag + n : "") + (n % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
