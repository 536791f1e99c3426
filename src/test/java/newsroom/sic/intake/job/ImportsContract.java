package newsroom.sic.intake.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.Columns;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that go on by themselves, with a test as the one that has the time. */
abstract class ImportsContract {

    @Autowired private Imports imports;
    @Autowired private Tables tables;
    @Autowired private Worker worker;
    @Autowired private ImportReport report;
    @Autowired private Articles articles;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @Test
    void settlesEachFileOfAnArchiveByItself() throws Exception {
        String copy = ArticleFixtures.text();
        JobView job =
                begin(
                        new Zip()
                                .with("wires/one.txt", copy)
                                .with("wires/twice.txt", copy)
                                .with("wires/empty.txt", " ")
                                .with("wires/two.txt", ArticleFixtures.text()));

        work(job);

        Progress progress = imports.progress(job.id());
        assertThat(imports.one(job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(progress.imported()).isEqualTo(2);
        assertThat(progress.duplicates()).isEqualTo(1);
        assertThat(progress.failed()).isEqualTo(1);
        assertThat(articles.withText(copy)).isPresent();
        StringWriter kept = new StringWriter();
        report.write(job.id(), kept);
        assertThat(kept.toString())
                .contains("3,empty.txt,failed,,,,,empty.txt holds no text.\r\n")
                .contains("2,twice.txt,duplicate," + articles.withText(copy).orElseThrow());
    }

    @Test
    void goesOnBehindWhatIsSettledWhereverItWasInterrupted() {
        Zip zip = new Zip();
        IntStream.range(0, 40).forEach(n -> zip.with(n + ".txt", ArticleFixtures.text()));
        JobView job = begin(zip);
        for (int life = 1; life <= 5; life++) {
            AtomicInteger left = new AtomicInteger(life * 3);
            worker.work(job.id(), () -> left.decrementAndGet() < 0);
        }

        work(job);

        assertThat(imports.progress(job.id()).imported()).isEqualTo(40);
        assertThat(articlesOf(editor)).isEqualTo(40);
    }

    @Test
    @DisplayName("case 60: two nodes at the same import bring nothing in twice")
    void bringsNothingInTwiceWhereTwoWorkAtIt() throws Exception {
        Zip zip = new Zip();
        IntStream.range(0, 30).forEach(n -> zip.with(n + ".txt", ArticleFixtures.text()));
        JobView job = begin(zip);
        worker.work(job.id(), listedOnly(job));

        AtOnce.times(2, () -> tried(job));
        work(job);

        assertThat(imports.progress(job.id()).imported()).isEqualTo(30);
        assertThat(articlesOf(editor)).isEqualTo(30);
    }

    @Test
    void leavesOutWhatWasStoppedAndTriesItAgain() {
        JobView job =
                begin(
                        new Zip()
                                .with("a.txt", ArticleFixtures.text())
                                .with("b.txt", ArticleFixtures.text()));
        AtomicInteger left = new AtomicInteger(4);
        worker.work(job.id(), () -> left.decrementAndGet() < 0);

        imports.stop(job.id(), imports.one(job.id()).version(), editor);
        work(job);
        Progress stopped = imports.progress(job.id());
        imports.retry(job.id(), imports.one(job.id()).version(), editor);
        work(job);

        assertThat(stopped.left()).isPositive();
        assertThat(stopped.settled()).isEqualTo(stopped.total() - stopped.left());
        assertThat(imports.progress(job.id()).imported()).isEqualTo(2);
        assertThat(articlesOf(editor)).isEqualTo(2);
    }

    @Test
    void readsOneFileOfAnArchiveAsAPersonSaysAndNoOther() {
        String russian = "Порт закрыт " + UUID.randomUUID() + ".\n\nОб этом сообщил мэр.\n";
        // Windows-1252 has no letter for the byte of ђ
        String serbian = "Лука је затворена " + UUID.randomUUID() + ".\n\nРече грађанин.\n";
        JobView job =
                begin(
                        new Zip()
                                .with("koi.txt", russian.getBytes(Charset.forName("koi8-r")))
                                .with(
                                        "win.txt",
                                        serbian.getBytes(Charset.forName("windows-1251"))));
        work(job);
        assertThat(imports.files(job.id(), FileState.FAILED, null, 9).items())
                .allMatch(FileView::isAskingForItsEncoding)
                .hasSize(2);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.retry(job.id(), version(job), 1, null, editor));

        imports.retry(job.id(), version(job), 1, "koi8-r", editor);
        work(job);
        imports.retry(job.id(), version(job), 2, "windows-1251", editor);
        work(job);

        assertThat(imports.progress(job.id()).imported()).isEqualTo(2);
        assertThat(articles.withText(russian)).isPresent();
        assertThat(articles.withText(serbian)).isPresent();
        assertThat(imports.file(job.id(), 1).encoding()).isEqualTo("KOI8-R");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.retry(job.id(), version(job), 1, "utf-8", editor));
    }

    @Test
    void asksForTheColumnsOfATableAndTakesThemForAllThatAreAlike() {
        String one = ArticleFixtures.text();
        String two = ArticleFixtures.text();
        JobView job =
                begin(
                        new Zip()
                                .with("a.csv", "Inhalt,Titel\n\"" + one + "\",Eins\n")
                                .with("b.csv", "Inhalt,Titel\n\"" + two + "\",Zwei\n")
                                .with("c.jsonl", "{\"Wort\":\"no more\"}\n"));
        work(job);
        List<String> asked = reasons(job);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> tables.retry(job.id(), version(job), 1, Columns.BY_HEADERS, editor));
        tables.retry(
                job.id(), version(job), 1, Columns.typed("text=Inhalt, headline=Titel"), editor);
        work(job);

        assertThat(asked)
                .containsExactly(
                        "a.csv has no column that is known to hold the text. It has: Inhalt, Titel.",
                        "b.csv has no column that is known to hold the text. It has: Inhalt, Titel.",
                        "c.jsonl has no column that is known to hold the text. It has: Wort.");
        assertThat(imports.progress(job.id()).imported()).isEqualTo(2);
        long article = articles.withText(one).orElseThrow();
        assertThat(articles.one(article).title()).isEqualTo("Eins");
        assertThat(imports.files(job.id(), FileState.FAILED, null, 9).items())
                .extracting(FileView::columnsFound)
                .containsExactly(List.of("Wort"));
    }

    @Test
    void readsEveryTableByTheColumnsThatItWasBegunWith() {
        String copy = ArticleFixtures.text();
        byte[] zip = new Zip().with("a.csv", "Inhalt;Titel\n\"" + copy + "\";Eins\n").bytes();
        Brought file = new Brought("tables.zip", () -> new ByteArrayInputStream(zip));

        JobView job =
                imports.begin(List.of(file), null, Columns.typed("text=Inhalt"), false, editor);
        work(job);

        assertThat(articles.withText(copy)).isPresent();
        assertThat(imports.one(job.id()).columns().shown()).isEqualTo("text=Inhalt");
    }

    @Test
    void refusesAChangeThatWasMadeAgainstAnEarlierState() {
        JobView job = begin(new Zip().with("a.txt", ArticleFixtures.text()));
        work(job);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> imports.stop(job.id(), job.version(), editor))
                .matches(no -> no.kind() == Refusal.Kind.STALE);
    }

    @Test
    @DisplayName("case 17: a bomb, an archive within one and a damaged one fail, and nothing else")
    void case17_refusesArchivesThatDoHarm() {
        String copy = ArticleFixtures.text();
        byte[] inner = new Zip().with("x.txt", copy).bytes();
        JobView job =
                begin(
                        new Zip()
                                .with("bomb.txt", new byte[4 * 1024 * 1024])
                                .with("large.txt", noise(6 * 1024 * 1024))
                                .with("inner.txt", inner)
                                .with("good.txt", copy));
        JobView damaged = begin("half.zip", java.util.Arrays.copyOf(inner, inner.length - 30));

        work(job);
        work(damaged);

        assertThat(reasons(job))
                .containsExactly(
                        "bomb.txt is packed so tightly that it is no copy.",
                        "large.txt is larger than 5 MB.",
                        "inner.txt is an archive within an archive; unpack it first.");
        assertThat(articles.withText(copy)).isPresent();
        assertThat(reasons(damaged))
                .containsExactly(
                        "half.zip is a damaged zip archive, or one that lies about what it holds.");
    }

    @Test
    @DisplayName("case 17: an archive of more entries than are taken is refused as a whole")
    void case17_refusesACrowd() {
        Zip zip = new Zip();
        IntStream.rangeClosed(0, Archive.MOST_ENTRIES).forEach(n -> zip.with("" + n, ""));
        JobView job = begin(zip);

        work(job);

        assertThat(reasons(job))
                .containsExactly("wires.zip holds more than 20,000 files; split it.");
    }

    @Test
    @DisplayName("case 18: names in an archive are shown and lead nowhere")
    void case18_namesLeadNowhere() {
        JobView job =
                begin(
                        new Zip()
                                .with("../../../etc/up.txt", ArticleFixtures.text())
                                .with("/abs/CON.txt", ArticleFixtures.text())
                                .with("C:\\x\\nul\u0000l.txt", ArticleFixtures.text())
                                .with("=cmd().txt", ArticleFixtures.text()));

        work(job);

        assertThat(imports.files(job.id(), null, null, 9).items())
                .extracting(FileView::name)
                .containsExactly("up.txt", "CON.txt", "null.txt", "=cmd().txt");
        assertThat(imports.progress(job.id()).imported()).isEqualTo(4);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    /** Ends before the first file. */
    private java.util.function.BooleanSupplier listedOnly(JobView job) {
        return () -> imports.progress(job.id()).total() > 0;
    }

    /** As the clockwork does: what trips over the other is tried again. */
    private boolean tried(JobView job) {
        try {
            work(job);
            return true;
        } catch (RuntimeException crossed) {
            return false;
        }
    }

    private void work(JobView job) {
        worker.work(job.id(), () -> false);
    }

    private int version(JobView job) {
        return imports.one(job.id()).version();
    }

    private JobView begin(Zip zip) {
        return begin("wires.zip", zip.bytes());
    }

    private JobView begin(String name, byte[] bytes) {
        Brought file = new Brought(name, () -> new ByteArrayInputStream(bytes));
        return imports.begin(List.of(file), null, Columns.BY_HEADERS, false, editor);
    }

    private List<String> reasons(JobView job) {
        return imports.files(job.id(), FileState.FAILED, null, 99).items().stream()
                .map(file -> java.util.Objects.requireNonNull(file.refusal()).sentence())
                .toList();
    }

    private long articlesOf(Person by) {
        return jdbc.sql("select count(*) from article where imported_by = ?")
                .param(by.id())
                .query(Long.class)
                .single();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
