package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The table of the protocol's MUSTs names tests that are there, and one for each at least. */
class WebAnnotationGuideTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Contract)\\.(\\w+)`");

    @Test
    void namesATestForEveryMust() throws IOException {
        List<String> musts =
                Files.readAllLines(Path.of("docs/webannotation.md")).stream()
                        .filter(line -> line.matches("\\| [345](\\.\\d)* .*"))
                        .toList();

        assertThat(musts).hasSizeGreaterThan(25);
        assertThat(musts)
                .allSatisfy(must -> {
                    Matcher named = TEST.matcher(must.substring(must.lastIndexOf(" | ")));
                    int tests = 0;
                    while (named.find()) {
                        tests++;
                        assertThat(isTest(named.group(1), named.group(2)))
                                .as(named.group())
                                .isTrue();
                    }
                    assertThat(tests).isPositive();
                });
    }

    private static boolean isTest(String type, String method) throws ClassNotFoundException {
        return Arrays.stream(
                        Class.forName(WebAnnotationGuideTest.class.getPackageName() + "." + type)
                                .getDeclaredMethods())
                .filter(one -> one.getName().equals(method))
                .anyMatch(one ->
                        one.isAnnotationPresent(Test.class)
                                || one.isAnnotationPresent(ParameterizedTest.class));
    }
}
