package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * A text with all that was found in it, as the rules see it; places are UTF-16 units. Dates and
 * figures are listed for each sentence.
 *
 * @param inside the places that lie in a quotation
 */
public record ReadText(
        String text,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<List<Found>> dates,
        List<List<Quantity>> figures,
        List<Attributed> speech,
        List<Named> names,
        @Nullable LocalDate written,
        BitSet inside) {

    public static BitSet places(List<Attributed> speech) {
        var places = new BitSet();
        speech.forEach(each -> places.set(each.quoted().start(), each.quoted().end()));
        return places;
    }

    boolean isQuoted(Token token) {
        return inside.get(token.start());
    }

    /** The sentences of the piece itself: body and what stands above it, no furniture. */
    List<Sentence> copy() {
        return sentences.stream().filter(each -> isCopy(each.passage())).toList();
    }

    static boolean isCopy(PassageKind kind) {
        return switch (kind) {
            case HEADLINE, STANDFIRST, BODY, CROSSHEAD -> true;
            case BYLINE, CAPTION, FURNITURE, APPENDED_RELEASE -> false;
        };
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }
}
