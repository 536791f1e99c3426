package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import newsroom.sic.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReanchoringTest {

    private static final String COPY =
            """
            Drones over the port

            Ukraine’s air force said it shot down 62 of 75 drones overnight. Two warehouses burned.

            Mayor Olena Koval said the fire was “under control” by noon. She did not give a cause.

            The ministry in Moscow said it had hit military targets. Nobody was injured.
            """;

    private final Reader reader = new Reader();

    @Test
    void keepsASpanWhereNothingChanged() {
        assertThat(place("62 of 75 drones", COPY)).isInstanceOf(Placement.Exact.class);
    }

    @Test
    void followsAParagraphThatWasPushedDown() {
        String longer = COPY.replace("Ukraine’s air", "An update came at dawn.\n\nUkraine’s air");

        assertThat(place("62 of 75 drones", longer)).isInstanceOf(Placement.Moved.class);
        assertThat(words(place("62 of 75 drones", longer), longer))
                .containsExactly("62 of 75 drones");
    }

    @Test
    void followsASentenceThatWasPutElsewhere() {
        String turned =
                COPY.replace(" Two warehouses burned.", "")
                        .replace("was injured.", "was injured. Two warehouses burned.");

        assertThat(place("Two warehouses", turned)).isInstanceOf(Placement.Moved.class);
        assertThat(place("62 of 75 drones", turned)).isInstanceOf(Placement.Exact.class);
        assertThat(place("under control", turned)).isInstanceOf(Placement.Moved.class);
    }

    @Test
    void takesNoOtherTypographyForAnotherWording() {
        String plain =
                COPY.replace('’', '\'')
                        .replace('“', '"')
                        .replace('”', '"')
                        .replace("62 of", "62\u00a0of");

        assertThat(place("“under control”", plain)).isInstanceOf(Placement.Exact.class);
        assertThat(place("62 of 75 drones", plain)).isInstanceOf(Placement.Exact.class);
        assertThat(Wording.isSame("Ukraine’s – “so”…", "Ukraine's \u2014 \"so\"...")).isTrue();
        assertThat(Wording.isSame("1,000", "1.000")).isFalse();
    }

    @Test
    void seesWhatChangedInside() {
        assertThat(why("62 of 75 drones", COPY.replace("62", "64"))).isEqualTo(Difference.FIGURE);
        assertThat(why("Mayor Olena Koval", COPY.replace("Olena", "Olha")))
                .isEqualTo(Difference.NAME);
        assertThat(why("“under control”", COPY.replace("under", "out of")))
                .isEqualTo(Difference.QUOTATION);
        assertThat(why("did not give a cause", COPY.replace("did not give", "gave")))
                .isEqualTo(Difference.NEGATION);
        assertThat(
                        words(
                                place("62 of 75 drones", COPY.replace("62", "64")),
                                COPY.replace("62", "64")))
                .first()
                .isEqualTo("64 of 75 drones");
    }

    @Test
    void seesWhatChangedAroundWordsThatStayed() {
        assertThat(why("75 drones", COPY.replace("it shot", "it had not shot")))
                .isEqualTo(Difference.NEGATION);
        assertThat(why("military targets", COPY.replace("in Moscow", "in Minsk")))
                .isEqualTo(Difference.CONTEXT);
        assertThat(
                        why(
                                "did not give a cause",
                                COPY.replace("by noon.", "by noon. Governor Anna Bila came.")))
                .isEqualTo(Difference.SUBJECT);
    }

    /** Its own words stand, and it says something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Anna Petrova told the court: "The payment was made in May. It was 500 dollars." | Anna Petrova | Boris Ivanov | It was 500 dollars
                    She told the court what she had seen in May. The box was full of money. | had seen | had not seen | The box was full
                    What is true/The bridge was closed in May. | true | false | The bridge was
                    Anna Petrova said:/The bridge was closed in May. | Anna Petrova said | Boris Ivanov denied | The bridge was
                    The bridge was closed in May. That is true, the court found. | is true | is not true | The bridge was
                    The mayor said the next sentence was true. The bridge was closed in May. | The mayor said the next sentence was true. | Correction: an earlier text called the following true. It is not. | The bridge was
                    """)
    void asksWhereWhatStandsAroundSaysAnother(
            String text, String words, String others, String claimed) {
        String copy = "The court in Riga\n\n" + text.replace("/", "\n\n") + "\n";

        assertThat(place(claimed, copy, copy.replace(words, others)))
                .isInstanceOf(Placement.Changed.class);
    }

    @Test
    void losesWhatIsGone() {
        String without = COPY.replace(" Two warehouses burned.", "");
        Placement place = place("Two warehouses", without);

        assertThat(place).isInstanceOf(Placement.Lost.class);
        assertThat(((Placement.Lost) place).near()).isEqualTo(without.indexOf(" overnight.") + 11);
        assertThat(place("“under control”", COPY.replace(" was “under control” by noon", "")))
                .isInstanceOf(Placement.Lost.class);
    }

    @Test
    void asksWhereAParagraphStandsTwice() {
        String mayor = COPY.substring(COPY.indexOf("Mayor"), COPY.indexOf("The ministry"));
        String twice = COPY.replace(mayor, mayor + mayor + mayor);

        assertThat(place("under control", twice)).isInstanceOf(Placement.Ambiguous.class);
        assertThat(words(place("under control", twice), twice)).hasSizeGreaterThan(1);
    }

    @Test
    void isNotMisledByALookAlikeFarAway() {
        String more = COPY + "\nIn May it shot down 62 of 75 drones in one night.\n";

        assertThat(place("62 of 75 drones", more)).isInstanceOf(Placement.Exact.class);
    }

    @Test
    void countsInCodePointsBehindEmojiAndCombiningMarks() {
        String early = "👩‍👩‍👧 e\u0301 𝔘 first.\n\n" + COPY;

        assertThat(words(place("62 of 75 drones", early), early))
                .containsExactly("62 of 75 drones");
    }

    @Test
    void isDoneSoonWithTextsThatHaveNothingButRepetition() {
        String one = "a b. ".repeat(20_000);
        String other = "b a. ".repeat(20_000);
        var lines = IntStream.range(0, 20_000).mapToObj(n -> new Span(n * 5, n * 5 + 4)).toList();

        var reanchoring =
                Reanchoring.between(CodePointText.of(one), lines, CodePointText.of(other), lines);

        assertThat(reanchoring.place(new Span(50_000, 50_003))).isNotNull();
        assertThat(Arrays.stream(reanchoring.linesThatStayed()).distinct()).containsOnly(-1);
    }

    private Placement place(String words, String in) {
        return place(words, COPY, in);
    }

    private Placement place(String words, String of, String in) {
        int start = of.indexOf(words);
        CodePointText after = CodePointText.of(in);
        return Reanchoring.between(CodePointText.of(of), lines(of), after, lines(in))
                .place(new Span(start, start + words.length()));
    }

    private Difference why(String words, String in) {
        Placement place = place(words, in);
        assertThat(place).isInstanceOf(Placement.Changed.class);
        return ((Placement.Changed) place).why();
    }

    private static List<String> words(Placement place, String in) {
        CodePointText text = CodePointText.of(in);
        return switch (place) {
            case Placement.Exact there -> List.of(text.slice(there.span()));
            case Placement.Moved there -> List.of(text.slice(there.span()));
            case Placement.Changed there -> words(there.candidates(), text);
            case Placement.Ambiguous there -> words(there.candidates(), text);
            case Placement.Lost there -> words(there.candidates(), text);
        };
    }

    private static List<String> words(List<Candidate> candidates, CodePointText text) {
        return candidates.stream().map(one -> text.slice(one.span())).toList();
    }

    private List<Span> lines(String text) {
        return reader.read(text, "en").lines().stream().map(line -> line.span()).toList();
    }
}
