package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a TextQuoteSelector has to find: the situations of Apache Annotator's cases for its matcher,
 * on a text as a revision has it, without elements. Without words a selector points between
 * two characters; a claim's quote has words.
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
                "no words: at every point|ships||||0 1 2 3 4 5",
                "no words: once where elements met|s hip s||||0 1 2 3 4 5 6 7",
                "no words: behind its prefix|" + COPY + "||harbour||18",
                "no words: before its suffix|" + COPY + "|||b|14",
                "no words: between both|" + COPY + "||ships |left|6",
                "no words: prefix nowhere|" + COPY + "||X||",
            })
    void findsAQuote(
            String situation,
            String text,
            String exact,
            String prefix,
            String suffix,
            String places) {
        var selector =
                new QuoteSelector(
                        exact == null ? "" : exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);

        List<QuoteSelector.Place> found = selector.in(CodePointText.of(text));

        assertThat(found)
                .allMatch(place -> place.end() - place.start() == selector.exact().length());
        assertThat(found.stream().map(place -> String.valueOf(place.start())))
                .as(situation)
                .containsExactly(
                        places == null || places.isEmpty() ? new String[0] : places.split(" "));
    }

    @Test
    void pointsBetweenCharactersNeverIntoOne() {
        var text = CodePointText.of("a😀e\u0301");

        assertThat(new QuoteSelector("", "", "").in(text))
                .extracting(QuoteSelector.Place::start)
                .containsExactly(0, 1, 2, 4);
    }

    @Test
    void refusesAClaimOnNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quote("", "a", "b"));
    }
}
