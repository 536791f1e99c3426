package newsroom.sic.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody to whom the same wire comes in again and again. */
abstract class WithNearCopies {

    @Autowired Imports imports;
    @Autowired Worker worker;
    @Autowired NearCopies copies;
    @Autowired Decisions decisions;
    @Autowired Copies besides;
    @Autowired Intake intake;
    @Autowired Articles articles;
    @Autowired Newsroom newsroom;
    @Autowired Cast cast;

    Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    void decide(JobView job, Choice choice, Integer... files) {
        decisions.decide(job.id(), version(job), List.of(files), choice, null, editor);
        worker.work(job.id(), () -> false);
    }

    CopyOf beside(FileView file) {
        return besides.of(Objects.requireNonNull(file.articleId())).orElseThrow();
    }

    long pasted(String text) {
        Arrival arrival = intake.take(text, ArticleDetails.UNKNOWN, editor);
        while (copies.catchUp() > 0) {
            // as the clockwork does
        }
        assertThat(articles.withText(text)).contains(arrival.articleId());
        return arrival.articleId();
    }

    int version(JobView job) {
        return imports.one(job.id()).version();
    }

    JobView begin(String name, byte[] bytes, boolean holding) {
        Brought file = new Brought(name, () -> new ByteArrayInputStream(bytes));
        JobView job = imports.begin(List.of(file), null, Columns.BY_HEADERS, holding, editor);
        worker.work(job.id(), () -> false);
        return job;
    }

    JobView begin(String name, byte[] bytes) {
        return begin(name, bytes, true);
    }

    JobView begin(Zip zip) {
        return begin("wires.zip", zip.bytes());
    }

    JobView begin(String text) {
        return begin("copy.txt", text.getBytes(UTF_8));
    }

    /** Two hundred words that nobody wrote before. */
    static String story() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, 200)
                .mapToObj(n ->
                        "word" + n + (n % 2 == 0 ? " " + tag + n : "") + (n % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }
}
