package newsroom.sic;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and the arrows between them, as docs/decisions/0001-modules.md draws them. */
class ModulesTest {

    /** Who may use whom. A change here is a change of the design. */
    static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    entry("shared", Set.of()),
                    entry("text", Set.of("shared")),
                    entry("reading", Set.of("text")),
                    entry("account", Set.of("shared")),
                    entry("history", Set.of("shared", "text")),
                    entry("archive", Set.of()),
                    entry("article", Set.of("shared", "text", "reading", "account")),
                    entry(
                            "intake",
                            Set.of("shared", "text", "account", "article", "claim", "outbound")),
                    entry("claim", Set.of("shared", "text", "article", "account")),
                    entry("annotation", Set.of("shared", "text", "article", "claim", "account")),
                    entry("ledger", Set.of("shared", "text", "reading", "article", "claim")),
                    entry(
                            "detector",
                            Set.of(
                                    "shared",
                                    "text",
                                    "reading",
                                    "account",
                                    "article",
                                    "claim",
                                    "annotation",
                                    "ledger")),
                    entry("outbound", Set.of("shared")),
                    entry(
                            "export",
                            Set.of(
                                    "shared",
                                    "text",
                                    "account",
                                    "history",
                                    "article",
                                    "claim",
                                    "annotation",
                                    "ledger",
                                    "outbound")),
                    entry(
                            "desk",
                            Set.of(
                                    "shared",
                                    "text",
                                    "reading",
                                    "account",
                                    "history",
                                    "article",
                                    "intake",
                                    "claim",
                                    "annotation",
                                    "ledger",
                                    "detector",
                                    "export")));

    static final Set<String> NAMES = ARROWS.keySet();

    private static final int MOST_SHARED_TYPES = 8;

    private final ApplicationModules modules = ApplicationModules.of(Sic.class);

    @Test
    void keepToTheirBorders() {
        modules.verify();
    }

    @Test
    void areTheOnesInTheTable() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void declareTheirArrowsOneByOne(String module) throws ClassNotFoundException {
        var declared =
                Class.forName("newsroom.sic." + module + ".package-info")
                        .getAnnotation(ApplicationModule.class);

        assertThat(declared).as("@ApplicationModule of " + module).isNotNull();
        assertThat(declared.allowedDependencies())
                .containsExactlyInAnyOrderElementsOf(ARROWS.get(module));
    }

    /** Such a file would stand in the place of the real one, and nothing would be checked. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void areNotDeclaredASecondTimeAmongTheTests(String module) {
        var shadow = Path.of("src/test/java/newsroom/sic", module, "package-info.java");

        assertThat(Files.exists(shadow)).as(shadow + " is there").isFalse();
    }

    @Test
    void shareFewTypes() {
        var shared =
                new ClassFileImporter()
                                .withImportOption(new DoNotIncludeTests())
                                .importPackages("newsroom.sic.shared")
                                .stream()
                                .filter(type -> type.isTopLevelClass())
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(type -> type.getSimpleName())
                                .collect(Collectors.toSet());

        assertThat(shared).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_SHARED_TYPES);
    }
}
