package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.date.Dates;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Figures;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tagger;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.Tokens;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what figures and dates are about, sentence by sentence. */
public final class InItsSentence {

    /** In UTF-16 units; further down nothing is read closely. */
    private static final int CLOSELY = 60_000;

    /** Days without a year are compared within one. */
    private static final LocalDate ANY_YEAR = LocalDate.of(2000, 7, 1);

    private static final Set<String> BACK = Set.of("this", "these", "that", "it");

    public List<Bearing> read(String text, List<Span> lines, @Nullable LocalDate written) {
        var measured = CodePointText.of(text);
        var tagger = new Tagger();
        var found = new ArrayList<Bearing>();
        Set<String> before = Set.of();
        for (Span line : lines) {
            int from = measured.toUtf16(line.start());
            int to = measured.toUtf16(line.end());
            if (to > CLOSELY) {
                break;
            }
            List<Token> words = tagger.tag(Tokens.of(text, from, to));
            var sentence = new Sentence(1, from, to, PassageKind.BODY, words);
            found.addAll(in(sentence, measured, written, before));
            before = Topic.in(sentence, 0, sentence.size());
        }
        return found;
    }

    private static List<Bearing> in(
            Sentence sentence,
            CodePointText measured,
            @Nullable LocalDate written,
            Set<String> before) {
        List<Found> dates = new Dates(written).in(sentence);
        List<Found> anyYear = new Dates(ANY_YEAR, false).in(sentence);
        var found = new ArrayList<Bearing>();
        var counts = new Counting(sentence, dates, pointsBack(sentence) ? before : Set.of());
        Figures.in(sentence, dates)
                .forEach(figure ->
                        found.add(
                                counts.bearing(
                                        figure,
                                        span(sentence, figure.from(), figure.to(), measured))));
        var days = new Dating(sentence);
        for (Found date : dates) {
            Found within =
                    anyYear.stream()
                            .filter(each -> each.from() == date.from())
                            .findFirst()
                            .orElse(date);
            found.add(days.bearing(date, within, span(sentence, date.from(), date.to(), measured)));
        }
        return found;
    }

    private static boolean pointsBack(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(each -> each.isOneOf(BACK));
    }

    private static Span span(Sentence sentence, int from, int to, CodePointText measured) {
        return measured.spanOfUtf16(sentence.at(from).start(), sentence.at(to - 1).end());
    }
}
