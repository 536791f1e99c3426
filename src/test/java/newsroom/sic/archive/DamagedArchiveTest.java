package newsroom.sic.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** threats.md, cases 17, 18 and 58: whatever is wrong with the file, it is told first. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedArchiveTest {

    private static final String ACCOUNTS = "tables/account.jsonl";
    private static final String ARTICLES = "tables/article.jsonl";

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private static Path source;

    @SuppressWarnings("NullAway.Init")
    private static Path archive;

    @TempDir private Path folder;
    @TempDir private Path home;

    @BeforeAll
    static void takeAnArchive() throws Exception {
        archive = SmallStore.in(source).withLines(100).archived("a.zip");
    }

    @Test
    void writesNothingOfAFileThatBreaksOff(CapturedOutput output) throws Exception {
        byte[] whole = Files.readAllBytes(archive);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 1));

        int exitCode = Movers.restore(cut, SmallStore.settings(home));

        assertThat(exitCode).isEqualTo(1);
        assertThat(output.getErr()).contains("The archive is not whole: it is no zip file");
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999})
    void tellsAFileThatBreaksOff(double part) throws Exception {
        byte[] whole = Files.readAllBytes(archive);

        assertThat(objection(Arrays.copyOf(whole, (int) (part * whole.length))))
                .isEqualTo("it is no zip file, or breaks off");
    }

    @Test
    void tellsWhatIsMissingOrTooMuch() throws Exception {
        assertThat(objection(Forgery.of(archive).without("manifest.json").bytes()))
                .isEqualTo("it has no manifest, so it may not be whole");
        assertThat(objection(Forgery.of(archive).without(ACCOUNTS).bytes()))
                .isEqualTo("the table account is missing");
        assertThat(objection(Forgery.of(archive).lastFirst().bytes()))
                .isEqualTo("its manifest is not the last entry");
        assertThat(objection(Forgery.of(archive).with("tables/other.jsonl", "{}\n").bytes()))
                .isEqualTo("it has an entry of which the manifest does not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/tmp/x", "C:\\x", "CON", "tables/../x", "a\u0000b", "."})
    void takesNoEntrysNameForAPath(String name) throws Exception {
        assertThat(objection(Forgery.of(archive).with(name, "x").bytes()))
                .isEqualTo("it has an entry of which the manifest does not know");
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .renamed(ACCOUNTS, name)
                                        .manifest(text ->
                                                text.replace(
                                                        ACCOUNTS,
                                                        name.replace("\\", "\\\\")
                                                                .replace("\u0000", "\\u0000")))
                                        .bytes()))
                .isEqualTo("its manifest does not make sense");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsAnEntryThatIsThereTwice() throws Exception {
        byte[] twice =
                new String(Forgery.of(archive).with("tables/accounT.jsonl", "").bytes(), ISO_8859_1)
                        .replace("tables/accounT.jsonl", ACCOUNTS)
                        .getBytes(ISO_8859_1);

        assertThat(objection(twice)).isEqualTo("it has an entry twice");
    }

    @Test
    void tellsRowsThatWereAltered() throws Exception {
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .entry(ACCOUNTS, text -> text.replace("Ana", "Eva"))
                                        .bytes()))
                .isEqualTo("the table account is not as it was written");
        assertThat(objection(Forgery.of(archive).entry(ACCOUNTS, text -> text + text).bytes()))
                .isEqualTo("the table account is not as long as it was");
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .entry(
                                                ACCOUNTS,
                                                text -> text.replace("\"state\"", "\"STATE\""))
                                        .bytes()))
                .isEqualTo("row 1 of the table account cannot be read");
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .renamed(ACCOUNTS, "x")
                                        .renamed(ARTICLES, ACCOUNTS)
                                        .renamed("x", ARTICLES)
                                        .bytes()))
                .isEqualTo("the table account is not as long as it was");
    }

    /** Where the sums of the file itself were made to fit, those of the content do not. */
    @Test
    void tellsRowsThatAreMissingOrTwice() throws Exception {
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .manifest(text ->
                                                text.replaceFirst("\"rows\" : 2", "\"rows\" : 3"))
                                        .bytes()))
                .endsWith("is not as it was written");
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .manifest(text ->
                                                text.replaceFirst(
                                                        "\"content\" : \"[0-9a-f]{4}",
                                                        "\"content\" : \"0000"))
                                        .bytes()))
                .endsWith("is not as it was written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rows\" : -1",
                "\"rows\" : \"many\"",
                "\"rows\" : null",
                "\"rows\" : 2, \"rows\" : 2",
                "\"rows\" : 2, \"extra\" : 1"
            })
    void tellsAManifestThatMakesNoSense(String rows) throws Exception {
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .manifest(text -> text.replaceFirst("\"rows\" : 2", rows))
                                        .bytes()))
                .startsWith("its manifest ");
    }

    /** 300 MB in 300 kB; the sizes lie, or the manifest lies with them. */
    @Test
    void unpacksNoMoreOfABombThanOneLine() throws Exception {
        String zeros = "0".repeat(300_000_000);
        String said = "\"bytes\" : " + entryLength();

        assertThat(objection(Forgery.of(archive).entry(ACCOUNTS, text -> zeros).bytes()))
                .isEqualTo("the table account is not as long as it was");
        assertThat(
                        objection(
                                Forgery.of(archive)
                                        .entry(ACCOUNTS, text -> zeros)
                                        .manifest(text ->
                                                text.replaceFirst(said, "\"bytes\" : 300000000"))
                                        .bytes()))
                .isEqualTo("row 1 of the table account cannot be read");
        assertThat(
                        objection(
                                lyingAboutSize(
                                        Forgery.of(archive).entry(ACCOUNTS, text -> zeros).bytes(),
                                        300_000_000,
                                        entryLength())))
                .isEqualTo("row 1 of the table account cannot be read");
    }

    private static int entryLength() throws IOException {
        return Movers.manifest(archive).path("tables").path(0).path("bytes").asInt();
    }

    /** In the central directory, by which entries are found. */
    private static byte[] lyingAboutSize(byte[] zip, int size, int lie) {
        for (int i = zip.length - 46; i > 0; i--) {
            if (number(zip, i) == 0x02014b50 && number(zip, i + 24) == size) {
                for (int k = 0; k < 4; k++) {
                    zip[i + 24 + k] = (byte) (lie >>> (8 * k));
                }
                return zip;
            }
        }
        throw new AssertionError("no such entry");
    }

    private static int number(byte[] zip, int at) {
        return (zip[at] & 0xFF)
                | (zip[at + 1] & 0xFF) << 8
                | (zip[at + 2] & 0xFF) << 16
                | (zip[at + 3] & 0xFF) << 24;
    }

    /** One bit of it, four hundred times: what is not told has harmed nothing. */
    @Test
    void tellsWhateverBitTurns() throws Exception {
        byte[] whole = Files.readAllBytes(archive);
        Map<String, String> content = Movers.content(archive);
        var dice = new Random(4242);
        int told = 0;
        for (int i = 0; i < 400; i++) {
            byte[] turned = whole.clone();
            turned[dice.nextInt(turned.length)] ^= (byte) (1 << dice.nextInt(8));
            if (objection(turned).isEmpty()) {
                assertThat(Movers.content(folder.resolve("file.zip"))).isEqualTo(content);
            } else {
                told++;
            }
        }
        assertThat(told).isGreaterThan(200); // the rest lies where nothing is read
    }

    /** What an inspection says; nothing where it is content. */
    private String objection(byte[] bytes) throws IOException {
        Path file = folder.resolve("file.zip");
        Files.write(file, bytes);
        try (var opened = ArchiveFile.open(file)) {
            opened.inspect();
            return "";
        } catch (Damaged e) {
            Files.delete(file);
            return String.valueOf(e.getMessage());
        } catch (Unable e) {
            return "unable: " + e.getMessage();
        }
    }

    @Test
    void tellsAFormatThatItDoesNotKnow() throws Exception {
        Path newer =
                Forgery.of(archive)
                        .manifest(text -> text.replace("sic-archive/1", "sic-archive/2"))
                        .in(folder.resolve("newer.zip"));

        assertThatExceptionOfType(Unable.class)
                .isThrownBy(() -> ArchiveFile.open(newer))
                .withMessageContaining("a format that this version does not know");
    }
}
