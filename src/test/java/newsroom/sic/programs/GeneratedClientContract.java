package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that a public generator makes from the running program's own description tells the whole
 * story of the desk (src/test/client). Generator and client have class paths of their own, which
 * Maven lays under target/client.
 */
abstract class GeneratedClientContract extends ContractOfTheApi {

    private static final Path JARS = Path.of("target/client");
    private static final String GENERATOR = "openapi-generator-cli-";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void compilesAndTellsTheWholeStory() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(JARS), "Maven lays the generator under target/client");
        Path description = folder.resolve("openapi.json");
        Files.writeString(description, desk.get("/openapi.json").is(200).http().body());

        generate(description);
        compile();

        run(
                folder,
                "-cp",
                folder.resolve("classes") + ":" + classPath(),
                "Story",
                "http://127.0.0.1:" + port,
                token(editor, Scope.READ, Scope.WRITE),
                token(reviewer, Scope.READ, Scope.WRITE, Scope.REVIEW),
                articles().toString());
    }

    private void generate(Path description) throws IOException, InterruptedException {
        run(
                folder,
                "-jar",
                generator().toString(),
                "generate",
                "--input-spec",
                description.toString(),
                "--generator-name",
                "java",
                "--library",
                "native",
                "--output",
                folder.resolve("client").toString(),
                "--additional-properties",
                "invokerPackage=client,apiPackage=client.api,modelPackage=client.model,"
                        + "useJakartaEe=true,hideGenerationTimestamp=true",
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,"
                        + "modelDocs=false");
    }

    private void compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(folder.resolve("client/src/main/java"));
                Stream<Path> told = Files.list(Path.of("src/test/client"))) {
            List<Path> sources =
                    generated
                            .filter(file -> file.toString().endsWith(".java"))
                            .collect(Collectors.toCollection(ArrayList::new));
            told.forEach(sources::add);
            boolean compiled =
                    javac.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of(
                                            "-proc:none",
                                            "-nowarn",
                                            "-d",
                                            folder.resolve("classes").toString(),
                                            "-cp",
                                            classPath()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** The seeds, each with a line of its own: the same text twice is one article. */
    private Path articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.filter(one -> one.toString().endsWith(".txt")).toList()) {
                Files.writeString(
                        articles.resolve(seed.getFileName().toString()),
                        Files.readString(seed).stripTrailing()
                                + "\n\nThis is copy "
                                + UUID.randomUUID()
                                + ".\n");
            }
        }
        return articles;
    }

    private String token(Person person, Scope... scopes) {
        return tokens.make(new NewToken("client", Set.of(scopes), Lasting.MONTH), person).secret();
    }

    private static Path generator() throws IOException {
        return jars().stream()
                .filter(GeneratedClientContract::isGenerator)
                .findFirst()
                .orElseThrow();
    }

    private static String classPath() throws IOException {
        return jars().stream()
                .filter(jar -> !isGenerator(jar))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
    }

    private static boolean isGenerator(Path jar) {
        return String.valueOf(jar.getFileName()).startsWith(GENERATOR);
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.map(Path::toAbsolutePath).sorted().toList();
        }
    }

    private static void run(Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> read(said)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
