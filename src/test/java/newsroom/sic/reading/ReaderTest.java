package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import newsroom.sic.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final List<String> PIECES =
            List.of(
                    "NATO",
                    " ",
                    ". ",
                    "Mr. ",
                    "U.S. ",
                    "“",
                    "” ",
                    "\"",
                    "\n",
                    "\n\n",
                    "– ",
                    "…",
                    "? ",
                    "(photo: AFP)",
                    "ua en",
                    "😀",
                    "e\u0301",
                    "\u00A0",
                    "שלום",
                    "中文。",
                    "Nov. 29",
                    "a",
                    "!",
                    "(",
                    ")",
                    "]",
                    "\u2028",
                    "\t",
                    " \u202F",
                    "«",
                    " » ",
                    "Source: x",
                    "13",
                    "'");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void coversEveryCharacterOfTheSeedsOnce(String seed) throws IOException {
        coversEverythingOnce(Read.seed(seed));
    }

    @Test
    void coversEveryCharacterOfGeneratedTextsOnce() {
        var random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            coversEverythingOnce(Read.of(text.toString(), i % 2 == 0 ? null : "fr"));
        }
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(new Reader().read(" \n\u00A0\n", null))
                .isEqualTo(new Reading(List.of(), List.of()));
    }

    @Test
    @DisplayName("case 30: offsets are code points, behind emoji too")
    void countsCodePoints() {
        var read = Read.of("😀 One. 𝄞 Two is here.", "en");

        assertThat(read.reading().lines())
                .containsExactly(new Line(1, new Span(0, 6)), new Line(2, new Span(7, 21)));
    }

    @Test
    void isSharedBetweenThreads() throws IOException, InterruptedException, ExecutionException {
        var reader = new Reader();
        String text = Read.seed("003").text().toString();
        Reading alone = reader.read(text, "en");

        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Reading>> readings =
                    Collections.nCopies(40, () -> reader.read(text, "en"));
            for (var reading : threads.invokeAll(readings)) {
                assertThat(reading.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a. ", "... ", "(", "“", ".\"\"\"", " »", "。", "б", "W. X. ", "(a. B ", "| a "
            })
    void isNotSlowedDownByHostileText(String piece) {
        String text = "Title\n\n" + piece.repeat(200_000 / piece.length());

        for (String language : List.of("en", "de")) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> new Reader().read(text, language));
        }
    }

    private static void coversEverythingOnce(Read read) {
        var passages = read.reading().passages().stream().map(Passage::span).toList();
        var lines = read.reading().lines().stream().map(Line::span).toList();

        assertThat(visible(read, passages)).as(read.text().toString()).isEqualTo(visible(read));
        assertThat(visible(read, lines)).as(read.text().toString()).isEqualTo(visible(read));
        assertThat(passages).isSorted();
        assertThat(lines)
                .isSorted()
                .allSatisfy(
                        line -> assertThat(passages).anyMatch(passage -> passage.contains(line)));
    }

    private static List<Integer> visible(Read read) {
        return read.text().length() == 0 ? List.of() : visible(read, List.of(read.text().whole()));
    }

    private static List<Integer> visible(Read read, List<Span> spans) {
        int[] codePoints = read.text().toString().codePoints().toArray();
        var visible = new ArrayList<Integer>();
        for (Span span : spans) {
            for (int at = span.start(); at < span.end(); at++) {
                if (!UCharacter.isUWhiteSpace(codePoints[at])) {
                    visible.add(at);
                }
            }
        }
        return visible;
    }
}
