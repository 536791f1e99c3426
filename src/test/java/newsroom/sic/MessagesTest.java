package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.account.Language;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message files: complete in every language, nothing missing, nothing left over. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path SETTINGS = Path.of("src/main/resources/application.yaml");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Where a sentence for people begins its way, so that its key stands there. */
    private static final List<Pattern> SENTENCES =
            List.of(
                    Pattern.compile("new Refusal\\(\\s*[\\w.]+,\\s*\"([^\"]*)\""),
                    Pattern.compile("Refusal\\s*\\.(?:byRule|stale)\\(\\s*\"([^\"]*)\""),
                    Pattern.compile("Refusal\\s*\\.ofField\\(\\s*\\w+,\\s*\"([^\"]*)\""),
                    Pattern.compile("Refusal\\s*\\.ofField\\(\\s*\"[^\"]*\",\\s*\"([^\"]*)\""),
                    Pattern.compile("new SpanRefused\\(\\s*\"([^\"]*)\""),
                    Pattern.compile("Typed\\s*\\.refused\\(\\s*\"([^\"]*)\""),
                    Pattern.compile(
                            "addFlashAttribute\\(\\s*\"(?:said|notice)\",\\s*\"([^\"]*)\""));

    private static final Map<String, String> ENGLISH = read("");
    private static final String JAVA = text(Path.of("src/main/java"), ".java");
    private static final Set<String> LITERALS = found(LITERAL, JAVA);
    private static final Set<String> TEMPLATES =
            found(IN_TEMPLATE, text(Path.of("frontend-templates"), ".html"));

    static Stream<String> otherLanguages() {
        return Language.spoken().stream().skip(1).map(locale -> "_" + locale.getLanguage());
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void areCompleteInEveryLanguage(String language) {
        assertThat(read(language).keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void takeTheSameArgumentsInEveryLanguage(String language) {
        Map<String, String> other = read(language);

        assertThat(ENGLISH.keySet())
                .allSatisfy(key ->
                        assertThat(arguments(other.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
    }

    @Test
    void areListedInTheSettings() throws IOException {
        String basenames =
                Files.readString(SETTINGS)
                        .lines()
                        .filter(line -> line.strip().startsWith("basename:"))
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        Arrays.stream(basenames.replaceFirst(".*basename:", "").split(","))
                                .map(name -> name.strip().replaceFirst("messages/", "")))
                .containsExactlyInAnyOrderElementsOf(
                        ENGLISH.keySet().stream().map(MessagesTest::module).distinct().toList());
    }

    @Test
    void haveEveryKeyThatATemplateNames() {
        assertThat(ENGLISH.keySet()).containsAll(TEMPLATES);
    }

    @Test
    void haveEveryKeyThatJavaNames() {
        Set<String> modules =
                ENGLISH.keySet().stream().map(MessagesTest::module).collect(Collectors.toSet());

        assertThat(
                        LITERALS.stream()
                                .filter(literal ->
                                        literal.matches("[a-z]+(\\.[\\w-]*[a-z][\\w-]*){2,}"))
                                .filter(literal -> modules.contains(module(literal)))
                                .filter(literal -> !isBeginning(literal)))
                .allMatch(ENGLISH::containsKey);
    }

    @Test
    void haveWhateverIsRefusedOrSaid() {
        List<String> keys = new ArrayList<>();
        SENTENCES.forEach(sentence -> keys.addAll(found(sentence, JAVA)));

        assertThat(keys)
                .hasSizeGreaterThan(50)
                .filteredOn(key -> !key.endsWith("."))
                .allMatch(ENGLISH::containsKey);
    }

    @Test
    void haveAWordForEveryConstantOrForNoneOfItsKind() {
        assertThat(
                        constants().stream()
                                .filter(kind -> kind.stream().anyMatch(ENGLISH::containsKey)))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(ENGLISH.keySet()).containsAll(kind));
    }

    @Test
    void haveAWordForEveryNameThatARefusalOrHistoryUses() {
        assertThat(ENGLISH.keySet())
                .containsAll(words("shared.noun", "absent\\(\"([a-z ]+)\"\\)"))
                .containsAll(
                        words(
                                "shared.field",
                                "[^.]Typed\\s*\\.(?:line|text|choice|optional\\w+)\\(\\s*\"([^\"]+)\""))
                .containsAll(words("history.value", "\\.note\\(\\s*\"([^\"]+)\""))
                .containsAll(words("history.value", "new Change\\(\\s*\"([^\"]+)\""))
                .containsAll(words("history.subject", "new Subject\\(\"([a-z]+)\""))
                .containsAll(
                        words(
                                "history.action",
                                "String action\\(\\) \\{\\s*return (?:\\w+\\s*\\? )?\"([^\"]+)\""))
                .containsAll(words("history.action", "tell\\(claim,[^;\"]*\"([^\"]+)\""));
    }

    @Test
    void holdNoKeyThatNobodyNames() {
        Set<String> named = new HashSet<>(TEMPLATES);
        named.addAll(LITERALS);
        constants().forEach(named::addAll);

        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !named.contains(key.replaceFirst("\\.sentence$", "")))
                .allMatch(MessagesTest::isBuilt);
    }

    /** A key whose beginning and end stand in Java, or in a template, and are put together. */
    private static boolean isBuilt(String key) {
        String bare = key.replaceFirst("\\.sentence$", "");
        String beginning = bare.substring(0, bare.lastIndexOf('.'));
        String end = bare.substring(bare.lastIndexOf('.') + 1);
        boolean begins =
                LITERALS.contains(beginning)
                        || LITERALS.contains(beginning + ".")
                        || TEMPLATES.contains(beginning);
        boolean ends =
                LITERALS.stream().anyMatch(literal -> slug(literal).equals(end))
                        || JAVA.contains(end.equals(end.toUpperCase(Locale.ROOT)) ? end : "\0")
                        || LITERALS.contains(end.toLowerCase(Locale.ROOT).replace('_', ' '));
        return begins && ends;
    }

    private static boolean isBeginning(String literal) {
        return ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(literal + "."));
    }

    private static Set<String> words(String prefix, String pattern) {
        return found(Pattern.compile(pattern), JAVA).stream()
                .map(name -> Refusal.Word.of(prefix, name).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of the constants, a list for each type. */
    private static List<List<String>> constants() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("newsroom.sic").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .filter(type -> type.getEnumConstants() != null)
                        .filter(type -> type.getPackageName().split("\\.").length > 2)
                        .map(type ->
                                Arrays.stream(type.getEnumConstants())
                                        .map(one -> Refusal.Word.of((Enum<?>) one).key())
                                        .toList())
                        .toList();
    }

    private static String slug(String name) {
        return Refusal.Word.of("", name).key().substring(1);
    }

    private static int arguments(String message) {
        return new MessageFormat(message, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::content)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String language) {
        Map<String, String> messages = new TreeMap<>();
        Pattern name = Pattern.compile("([a-z]+)" + language + "\\.properties");
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                var module = name.matcher(file.getFileName().toString());
                if (module.matches()) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    properties
                            .stringPropertyNames()
                            .forEach(key -> {
                                assertThat(key).startsWith(module.group(1) + ".");
                                messages.put(key, properties.getProperty(key));
                            });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }
}
