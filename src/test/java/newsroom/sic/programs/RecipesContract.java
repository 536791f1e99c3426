package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.testing.Receiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The recipes of docs/integrators.md, run as they stand there, one after the other. */
abstract class RecipesContract extends ContractOfTheApi {

    private static final Pattern RECIPE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Autowired private ScheduledTaskHolder tasks;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void workAsTheyAreWritten() throws IOException, InterruptedException {
        assumeTrue(
                isThere("curl") && isThere("jq") && isThere("openssl"),
                "The recipes need curl, jq and openssl");
        List<String> recipes =
                RECIPE.matcher(Files.readString(Path.of("docs/integrators.md")))
                        .results()
                        .map((MatchResult recipe) -> recipe.group(1))
                        .toList();
        Path script = folder.resolve("recipes.sh");
        Files.writeString(script, "set -eu\n" + String.join("\n", recipes));
        Path output = folder.resolve("output");
        ProcessBuilder shell =
                new ProcessBuilder("bash", script.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        shell.environment().put("SIC", "http://127.0.0.1:" + port);
        shell.environment().put("TOKEN", token(editor, Scope.READ, Scope.WRITE));
        shell.environment().put("REVIEWER", token(reviewer, Scope.READ, Scope.REVIEW));

        Receiver receiver = Receiver.fresh();
        shell.environment().put("ADMIN", token(cast.admin(), Scope.READ, Scope.ADMIN));
        shell.environment().put("HOOK", receiver.address());

        Process run = shell.start();
        Instant end = Instant.now().plusSeconds(60);
        while (!run.waitFor(300, TimeUnit.MILLISECONDS) && Instant.now().isBefore(end)) {
            sendWhatIsDue();
            keep(receiver);
        }
        assertThat(run.isAlive()).as(Files.readString(output)).isFalse();

        String said = Files.readString(output);
        assertThat(run.exitValue()).as(said).isZero();
        assertThat(recipes).hasSizeGreaterThan(6);
        assertThat(said)
                .contains("copy.txt is article ")
                .contains(": thirteen agreements [10, 29)")
                .contains(" is submitted")
                .contains("approved, sealed ")
                .contains(" checked inaccurate")
                .contains("claim_id,number,")
                .contains(" was removed")
                .contains("history.csv: OK")
                .contains("\"alternateName\": \"Inaccurate\"")
                .contains(editor.username() + " asks of thirteen agreements: Who counted them?")
                .contains("msg_")
                .contains("Sic says: webhook.test")
                .contains("revision 2");
    }

    /** As the running house does every second. */
    private void sendWhatIsDue() {
        tasks.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("Postman.look"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    /** What a program that listens would do. */
    private void keep(Receiver receiver) throws IOException {
        Path headers = folder.resolve("delivery.headers");
        if (!receiver.received().isEmpty() && Files.notExists(headers)) {
            Receiver.Received told = receiver.received().getFirst();
            Files.writeString(folder.resolve("delivery.json"), told.body());
            Path written = folder.resolve("delivery.written");
            Files.writeString(
                    written,
                    told.headers().entrySet().stream()
                            .map(header -> header.getKey() + ": " + header.getValue() + "\n")
                            .collect(Collectors.joining()));
            Files.move(written, headers);
        }
    }

    private String token(Person person, Scope... scopes) {
        return tokens.make(new NewToken("recipes", Set.of(scopes), Lasting.MONTH), person).secret();
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
