package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no template may hold, since the pages' policy lets neither inline script nor inline style
 * run, and what each has to say first.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("frontend-templates");

    /**
     * Each input by name, or that there is none. Thymeleaf leaves such a comment out of the page.
     */
    private static final Pattern INPUTS =
            Pattern.compile(
                    "(<!doctype html>\\R)?<!--/\\* .*(\\w+: \\w|[Ii]nputs|no input).*\\*/-->");

    /** As an attribute, or as one that {@code th:attr} sets. */
    private static final Pattern INLINE =
            Pattern.compile("(data-)?(th[:-])?(on\\w+|style|styleappend|hx-on.*)");

    private static final Pattern SETS_INLINE =
            Pattern.compile("(^|,)\\s*(on\\w+|style|hx-on[^=]*)\\s*=");

    @ParameterizedTest
    @MethodSource("templates")
    void namesItsInputsFirst(Path template) throws IOException {
        var start = Files.readString(template).lines().limit(2).toList();

        assertThat(INPUTS.matcher(String.join("\n", start)).lookingAt())
                .as("%s begins with a comment that names its inputs: %s", template, start)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void putsNoTextInUnescaped(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContain("utext", "[(");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoKeyThatThePageOfKeysLeavesOut(Path template) throws IOException {
        var listed =
                Jsoup.parse(Files.readString(TEMPLATES.resolve("desk/keys.html")))
                        .select("kbd")
                        .eachText();

        assertThat(Jsoup.parse(Files.readString(template)).select("[data-key]").eachAttr("data-key"))
                .isSubsetOf(listed);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoInlineScriptOrStyle(Path template) throws IOException {
        var elements = Jsoup.parse(Files.readString(template)).getAllElements();

        assertThat(elements.stream().flatMap(TemplatesTest::attributes))
                .noneMatch(attribute -> INLINE.matcher(attribute.getKey()).matches())
                .noneMatch(TemplatesTest::setsInline);
        assertThat(elements.select("style, script:not([th:src]), script:not(:empty)")).isEmpty();
    }

    private static Stream<Attribute> attributes(Element element) {
        return element.attributes().asList().stream();
    }

    private static boolean setsInline(Attribute attribute) {
        return attribute.getKey().matches("(data-)?th[:-]attr(append|prepend)?")
                && SETS_INLINE.matcher(attribute.getValue()).find();
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }
}
