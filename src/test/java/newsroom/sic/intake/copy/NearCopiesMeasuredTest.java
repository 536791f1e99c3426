package newsroom.sic.intake.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many near copies are found of all articles that lie here, and how many articles are taken for
 * copies of each other, those of one story among them. Prints the table that stands in
 * docs/formats.md.
 */
class NearCopiesMeasuredTest {

    private static final int TIMES = 5;

    private static final Map<String, BiFunction<String, Random, String>> KINDS =
            new LinkedHashMap<>();

    static {
        KINDS.put("2 % of the words are others", (text, random) -> edited(text, 2, random));
        KINDS.put("5 %", (text, random) -> edited(text, 5, random));
        KINDS.put("10 %", (text, random) -> edited(text, 10, random));
        KINDS.put("20 %", (text, random) -> edited(text, 20, random));
        KINDS.put("cut to two thirds", (text, _) -> text.substring(0, text.length() * 2 / 3));
        KINDS.put("cut to a half", (text, _) -> text.substring(0, text.length() / 2));
        KINDS.put(
                "an agency's line above",
                (text, _) -> "LONDON, June 3 (Example Wire Service) — " + text);
        KINDS.put(
                "another headline",
                (text, _) ->
                        "What the evening brought, as far as it is known"
                                + text.substring(text.indexOf('\n')));
        KINDS.put(
                "other quotation marks and dashes",
                (text, _) -> text.replaceAll("[“”]", "\"").replace('’', '\'').replace('—', '-'));
    }

    @Test
    void findsWhatWasMadeFromAnArticleAndNothingElse() throws IOException {
        List<String> texts = texts();
        StringBuilder table = new StringBuilder();
        Map<String, Double> found = new LinkedHashMap<>();
        KINDS.forEach((kind, make) -> {
            int hits = 0;
            int all = 0;
            for (int n = 0; n < texts.size(); n++) {
                for (int time = 0; time < TIMES; time++) {
                    String copy = make.apply(texts.get(n), new Random(n * 31L + time));
                    all++;
                    hits += isFound(texts.get(n), copy) ? 1 : 0;
                }
            }
            found.put(kind, 100.0 * hits / all);
            table.append("| %s | %.1f %% |%n".formatted(kind, 100.0 * hits / all));
        });
        int pairs = 0;
        int wrong = 0;
        int most = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                Shingled one = Shingled.of(texts.get(i));
                Shingled other = Shingled.of(texts.get(j));
                most = Math.max(most, one.shareWith(other));
                wrong += one.isNear(other) ? 1 : 0;
            }
        }
        table.append(
                "| of %,d pairs of other articles, %d %% alike at most | %d |%n"
                        .formatted(pairs, most, wrong));
        System.out.printf("%d articles%n%s%n", texts.size(), table);

        assertThat(wrong).isZero();
        assertThat(found).allSatisfy((kind, share) -> assertThat(share).as(kind).isGreaterThan(95));
    }

    private static boolean isFound(String text, String copy) {
        Set<Long> bands = new HashSet<>(Bands.of(Shingled.of(text)));
        bands.retainAll(Bands.of(Shingled.of(copy)));
        return !bands.isEmpty() && Shingled.of(copy).isNear(Shingled.of(text));
    }

    private static String edited(String text, int share, Random random) {
        String[] words = text.split("(?<=\\s)");
        int others = Math.max(1, words.length * share / 100);
        for (int i = 0; i < others; i++) {
            words[random.nextInt(words.length)] = "other" + random.nextInt(10_000) + " ";
        }
        return String.join("", words);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("seeds", "src/test/resources/reading")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}
