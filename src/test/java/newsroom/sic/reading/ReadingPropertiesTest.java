package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the reading of any text, however damaged; texts come from a seeded generator. */
class ReadingPropertiesTest {

    private static final int TEXTS = Integer.getInteger("sic.fuzz.texts", 150);
    private static final int FIRST = Integer.getInteger("sic.fuzz.first", 7);
    private static final List<String> ODD =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "'",
                    "’",
                    "„",
                    "«",
                    "»",
                    "– ",
                    "(sic)",
                    "\n\n",
                    "\n",
                    " ",
                    "\u00a0",
                    "😀",
                    "Привет. ",
                    "你好。",
                    "مرحبا ",
                    "e\u0301",
                    "\u200d",
                    "13.",
                    "17th ",
                    "$",
                    "%",
                    "1,000,000 ",
                    "9".repeat(1_000),
                    " and ",
                    "two and a half ",
                    "said ",
                    "2024-02-31 ",
                    "according to ",
                    "Mr. ",
                    "U.S. ",
                    "-",
                    "/",
                    ".",
                    ",",
                    "…",
                    "½",
                    "\ud83d",
                    "Friday, June 31 ",
                    "Ann Bo, 45, ",
                    "between 5 and 3 ",
                    "60 of 80, or 90% ",
                    "from 9 to 4, ",
                    "3: one, two and ",
                    "[TK]");

    private static final List<String> WHOLE = new ArrayList<>();

    @BeforeAll
    static void readTheSeeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                WHOLE.add(Files.readString(file));
            }
        }
    }

    @Test
    void readsAnyTextTwiceAlikeAndStaysInsideIt() {
        var reader = new CloseReader();
        for (int i = 0; i < TEXTS; i++) {
            String text = damaged(new Random(FIRST + i));

            CloseReading once = reader.read(text, "en", null);

            int length = CodePointText.of(text).length();
            assertThat(spans(once).toList())
                    .allMatch(span -> span.start() < span.end() && span.end() <= length);
            if (i % 10 == 0) {
                assertThat(reader.read(text, "en", null)).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bulk")
    void readsALongTextOfOneKind(String piece) {
        String text = piece.repeat(59_000 / piece.length());

        CloseReading read = new CloseReader().read(text, "en", null);

        assertThat(read.reading().passages()).isNotNull();
    }

    static List<String> bulk() {
        return List.of(
                "\"",
                "“",
                "a ",
                "1",
                "1,",
                "- ",
                "one ",
                "said ",
                "\n\n– so. ",
                "X of ",
                "U.S.",
                "'s ",
                "\n\"a\" said B. ",
                "12 of 13 ",
                "May 3, ");
    }

    /** Cut, doubled and mixed up. */
    private static String damaged(Random random) {
        String text = WHOLE.get(random.nextInt(WHOLE.size()));
        int from =
                text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        var damaged = new StringBuilder(text.substring(from));
        damaged.setLength(Math.min(damaged.length(), 200 + random.nextInt(1_500)));
        IntStream.range(0, random.nextInt(12))
                .forEach(i ->
                        damaged.insert(
                                random.nextInt(damaged.length() + 1),
                                ODD.get(random.nextInt(ODD.size()))));
        if (random.nextBoolean()) {
            damaged.append(damaged.substring(damaged.length() / 2));
        }
        return damaged.toString();
    }

    private static Stream<Span> spans(CloseReading read) {
        return Stream.of(
                        read.figures().stream().map(Figure::span),
                        read.quotations().stream().map(Quotation::span),
                        read.names().stream().map(Name::span),
                        read.dates().stream().map(DateMention::span),
                        read.suggestions().stream().map(Suggestion::span),
                        read.suggestions().stream().flatMap(each -> each.related().stream()))
                .flatMap(all -> all);
    }
}
