package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.text.WordDiff.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    none                          | made anew            | +{made anew}
                    was there                     | none                 | -{was there}
                    none                          | none                 | ''
                    the same                      | the same             | the same
                    the China (sic) is importing  | the Russia (sic) is importing | the -{China}+{Russia} (sic) is importing
                    some 1,000.5 tonnes of it     | some 1,000.7 tonnes of it     | some -{1,000.5}+{1,000.7} tonnes of it
                    Mr. O’Brien said so           | Mr. O’Brian said so  | Mr. -{O’Brien}+{O’Brian} said so
                    one two three                 | four five six        | -{one two three}+{four five six}
                    it is                         | it is not            | it is+{ not}
                    כן הוא אמר                    | כן היא אמרה          | כן -{הוא אמר}+{היא אמרה}
                    """)
    void marksTheWordsThatDiffer(@Nullable String from, @Nullable String to, String expected) {
        assertThat(written(from, to)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatStayedInTheMiddle() {
        var long1 = "begin " + words(500) + " middle " + words(500) + " end";

        var redline = WordDiff.between(long1, long1.replace("middle", "centre"));

        assertThat(redline)
                .extracting(WordDiff.Stretch::kind)
                .containsExactly(
                        Kind.SKIPPED, Kind.KEPT, Kind.GONE, Kind.NEW, Kind.KEPT, Kind.SKIPPED);
        assertThat(redline.stream().mapToInt(each -> each.text().length()).sum()).isLessThan(400);
    }

    @Test
    void isQuickOnLongTextsThatHaveNothingInCommon() {
        var from = words(100_000);
        var to = from.replace('w', 'v');

        assertThat(WordDiff.between(from, to))
                .extracting(WordDiff.Stretch::text)
                .containsExactly(from, to);
    }

    @Test
    void losesNothingOfEither() {
        var from = "\uD83D\uDDDE\uFE0F e\u0301 A.-B' x'-\u00A0\tn\n'9,";
        var to = "\uD83D\uDDDE e\u0301 A.-B' y'-\u00A0\tn\n'9,,";

        var redline = WordDiff.between(from, to);

        assertThat(without(redline, Kind.NEW)).isEqualTo(from);
        assertThat(without(redline, Kind.GONE)).isEqualTo(to);
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    private static String without(List<WordDiff.Stretch> redline, Kind kind) {
        return redline.stream()
                .filter(each -> each.kind() != kind)
                .map(WordDiff.Stretch::text)
                .collect(Collectors.joining());
    }

    private static String written(@Nullable String from, @Nullable String to) {
        return WordDiff.between(from, to).stream()
                .map(each ->
                        switch (each.kind()) {
                            case KEPT, SKIPPED -> each.text();
                            case GONE -> "-{" + each.text() + "}";
                            case NEW -> "+{" + each.text() + "}";
                        })
                .collect(Collectors.joining());
    }
}
