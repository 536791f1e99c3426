package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of docs/integrators.md, run as they stand there, one after the other. */
abstract class RecipesContract extends ContractOfTheApi {

    private static final Pattern RECIPE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void workAsTheyAreWritten() throws IOException, InterruptedException {
        assumeTrue(isThere("curl") && isThere("jq"), "The recipes need curl and jq");
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

        Process run = shell.start();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

        String said = Files.readString(output);
        assertThat(run.exitValue()).as(said).isZero();
        assertThat(recipes).hasSize(6);
        assertThat(said)
                .contains("copy.txt is article ")
                .contains(": thirteen agreements [10, 29)")
                .contains(" is submitted")
                .contains("approved, sealed ")
                .contains(" checked inaccurate")
                .contains("claim_id,number,")
                .contains("\"alternateName\": \"Inaccurate\"");
    }

    private String token(Person person, Scope... scopes) {
        return tokens.make(new NewToken("recipes", Set.of(scopes), Lasting.MONTH), person).secret();
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
