package newsroom.sic.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.job.Hand;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class WatchedFolderOnH2Test {

    @TempDir private Path folder;
    @TempDir private Path elsewhere;
    @Autowired private People people;
    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private BeanFactory sic;
    @Autowired private Cast cast;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
    }

    @Test
    void bringsInWhatHasStoppedGrowingAndPutsItAway() throws IOException {
        String copy = ArticleFixtures.text();
        FolderRound round = round();
        put("ship; rm -rf $(x) \u202e.txt", copy);
        put("empty.txt", " ");
        round.go(() -> false);
        put("growing.txt", "The ship");
        round.go(() -> false);
        put("growing.txt", "The ship is late, and grows.");
        Hand.workAtLatest(sic);
        round.go(() -> false);

        assertThat(articles.withText(copy)).isPresent();
        assertThat(names("done")).singleElement().asString().contains("ship; rm -rf");
        assertThat(names("failed")).hasSize(2);
        assertThat(folder.resolve("failed").resolve(names("failed").getLast()))
                .content()
                .isEqualTo("empty.txt holds no text.\n");
        assertThat(folder.resolve("growing.txt")).exists();
    }

    @Test
    void goesOnAfterItWasInterruptedAndFollowsNoLink() throws IOException {
        String copy = ArticleFixtures.text();
        put("copy.txt", copy);
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), ArticleFixtures.text());
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        FolderRound first = round();
        first.go(() -> false);
        first.go(() -> false);
        Hand.workAtLatest(sic);

        round().go(() -> false);

        assertThat(articles.withText(copy)).isPresent();
        assertThat(names("done")).hasSize(1);
        assertThat(articles.withText(Files.readString(secret))).isEmpty();
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
    }

    @Test
    void takesAFileOfTheLongestNameOnceAndReadsTablesByItsSettings() throws IOException {
        String copy = ArticleFixtures.text();
        String longest = "ü".repeat(124) + ".csv";
        put(longest, "Inhalt,Titel\n\"" + copy + "\",Eins\n");
        FolderRound round = round("text=Inhalt");
        round.go(() -> false);
        round.go(() -> false);
        JobView job = Hand.workAtLatest(sic);
        round.go(() -> false);

        assertThat(articles.withText(copy)).isPresent();
        assertThat(imports.progress(job.id()).imported()).isEqualTo(1);
        assertThat(names("done")).singleElement().asString().endsWith("ü.csv");
        assertThat(folder.resolve(longest)).doesNotExist();
    }

    @Test
    void refusesWhatIsLargerThanAnUploadAndTellsWhatLiesThere() throws IOException {
        FolderRound round = round();
        for (int again = 0; again < 2; again++) {
            try (RandomAccessFile large =
                    new RandomAccessFile(folder.resolve("\u202elarge.txt").toFile(), "rw")) {
                large.setLength(FolderRound.LARGEST + 1);
            }
            round.go(() -> false);
            round.go(() -> false);
        }
        put("waits.txt", "The ship");
        put("half.txt.part", "The");

        WatchedFolder.Contents there = new WatchedFolder(folder.toString()).look().orElseThrow();
        assertThat(there.waiting())
                .containsExactly(new WatchedFolder.Lying("waits.txt", "The ship".length()));
        assertThat(there.refused())
                .hasSize(2)
                .allSatisfy(one -> {
                    assertThat(one.name()).endsWith("large.txt").doesNotContainPattern("\\d-\\d");
                    assertThat(one.reason()).contains("larger than 50 MB");
                });
        assertThat(new WatchedFolder("").look()).isEmpty();
    }

    private FolderRound round() {
        return round("");
    }

    private FolderRound round(String columns) {
        return new FolderRound(
                folder.toString(), editor.username(), columns, people, imports, Clock.systemUTC());
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> names(String sub) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(sub))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
