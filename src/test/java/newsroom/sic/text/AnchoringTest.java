package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchoringTest {

    @Test
    void quotesTheWordsAndThirtyTwoCodePointsOnEitherSide() {
        var text = CodePointText.of("x".repeat(40) + "claim" + "y".repeat(40));

        var quote = Anchoring.quote(text, new Span(40, 45));

        assertThat(quote).isEqualTo(new Quote("claim", "x".repeat(32), "y".repeat(32)));
    }

    @Test
    void takesLessContextRatherThanHalfACharacter() {
        String family = "👩‍👩‍👧‍👦";
        var text = CodePointText.of(family + "x".repeat(30) + "claim" + "y".repeat(30) + family);

        var quote = Anchoring.quote(text, new Span(37, 42));

        assertThat(quote).isEqualTo(new Quote("claim", "x".repeat(30), "y".repeat(30)));
    }

    @Test
    void hasNoContextBeyondTheEdges() {
        assertThat(Anchoring.quote(CodePointText.of("claim"), new Span(0, 5)))
                .isEqualTo(new Quote("claim", "", ""));
    }

    @Test
    void findsTheOnePlaceWhereContextAgrees() {
        var text = CodePointText.of("13 agreements now. 13 agreements then.");

        assertThat(Anchoring.find(text, new Quote("13 agreements", "now. ", " then")))
                .isEqualTo(new Found.Exactly(new Span(19, 32)));
    }

    @Test
    void reportsEveryPlaceThatFitsEqually() {
        var text = CodePointText.of("He said no. He said no.");

        assertThat(Anchoring.find(text, new Quote("said no", "He ", ".")))
                .isEqualTo(new Found.Several(List.of(new Span(3, 10), new Span(15, 22))));
    }

    @Test
    void findsPlacesThatOverlap() {
        assertThat(Anchoring.find(CodePointText.of("ababa"), new Quote("aba", "", "")))
                .isEqualTo(new Found.Several(List.of(new Span(0, 3), new Span(2, 5))));
    }

    @Test
    void findsNothingWhereWordsOrContextDiffer() {
        var text = CodePointText.of("Seventeen agreements");

        assertThat(Anchoring.find(text, new Quote("13 agreements", "", "")))
                .isEqualTo(new Found.Nowhere());
        assertThat(Anchoring.find(text, new Quote("agreements", "13 ", "")))
                .isEqualTo(new Found.Nowhere());
    }

    @Test
    void doesNotTakeHalfACharacterForTheWholeOne() {
        var decomposed = CodePointText.of("the cafe\u0301 closed");

        assertThat(Anchoring.find(decomposed, new Quote("cafe", "the ", "")))
                .isEqualTo(new Found.Nowhere());
    }
}
