package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a TextQuoteSelector has to find: the situations of Apache Annotator's cases for its matcher,
 * on a text as a revision has it, without elements. Its five cases of an empty quote are refused
 * here: no claim sits on nothing.
 */
class SelectorCasesTest {

    private static final String COPY = "ships left harbour lately, slow slow";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "in the middle|" + COPY + "|harbour la|||11",
                "the first characters|" + COPY + "|ships left|||0",
                "the last characters|" + COPY + "|slow slow|||27",
                "over what were elements|a b c d e f|c d e|||4",
                "just what was an element|a bc d|bc|||2",
                "in a title before the body|The title The body.|title|||4",
                "twice|" + COPY + "|slow|||27 32",
                "in three elements|Again and again, again|gain|||1 11 18",
                "overlapping itself|bananas|ana|||1 3",
                "overlapping itself longer|bananana|anana|||1 3",
                "nowhere|" + COPY + "|not there|||",
                "by its prefix|" + COPY + "|slow|y, ||27",
                "by its suffix|" + COPY + "|s|| l|4",
                "by both|" + COPY + "|l| |eft|6",
                "by both in two places|pot pit put|p||o|0",
                "by both, twice|la lb la|l||a|0 6",
                "not with another prefix|" + COPY + "|harbour|arrived ||",
                "not with another suffix|" + COPY + "|harbour|| early|",
                "not with a suffix after a space|" + COPY + "|harbour||lately|",
                "with empty context|" + COPY + "|harbour la|||11",
            })
    void findsAQuote(
            String situation,
            String text,
            String exact,
            String prefix,
            String suffix,
            String places) {
        var quote = new Quote(exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);

        List<Integer> found =
                switch (Anchoring.find(CodePointText.of(text), quote)) {
                    case Found.Exactly there -> List.of(there.span().start());
                    case Found.Several several ->
                            several.spans().stream().map(Span::start).toList();
                    case Found.Nowhere _ -> List.of();
                };

        assertThat(found.stream().map(String::valueOf))
                .as(situation)
                .containsExactly(
                        places == null || places.isEmpty() ? new String[0] : places.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alone",
                "over elements",
                "with a prefix",
                "with a suffix",
                "with context nowhere"
            })
    void refusesAnEmptyQuote(String situation) {
        assertThatIllegalArgumentException()
                .as(situation)
                .isThrownBy(() -> new Quote("", "a", "b"));
    }
}
