package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandTest {

    @TempDir private Path folder;

    @Test
    void isTheFirstArgumentThatIsNoOption() {
        assertThat(Command.in("--sic.home=x", "verify-history", "y")).hasValue("verify-history");
        assertThat(Command.in("--spring.profiles.active=demo")).isEmpty();
        assertThat(Command.in()).isEmpty();
    }

    @Test
    void namesTheCommandsThereAreWhenItKnowsNoSuch(CapturedOutput output) {
        int exitCode = Command.run("fsck", "fsck");

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr().lines())
                .containsExactly(
                        "There is no such command. Sic knows verify-history, archive, restore, read,"
                                + " compare, trial, extract; without one it starts the desk.");
    }

    @Test
    void makesNoStoreWhereThereIsNone(CapturedOutput output) {
        int exitCode = verifyHistoryIn(folder);

        assertThat(exitCode).isEqualTo(2);
        assertThat(output.getErr())
                .contains("There is no store in " + folder + ": say where with --sic.home=DIR.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void comparesPairsWithoutAStore() throws IOException {
        Path pairs = folder.resolve("pairs.jsonl");
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                pairs,
                """
                {"id": "p1", "claim": "The storm killed 40 people.", "evidence": "The storm killed 31 people."}
                """);

        int exitCode = Command.run("compare", "compare", pairs.toString(), answers.toString());

        assertThat(exitCode).isZero();
        assertThat(answers).content().contains("\"id\":\"p1\"", "\"assessment\":\"contradiction\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.db");
    }

    private static int verifyHistoryIn(Path home) {
        return Command.run("verify-history", "verify-history", "--sic.home=" + home);
    }
}
