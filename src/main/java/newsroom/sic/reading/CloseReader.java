package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.date.Dateline;
import newsroom.sic.reading.date.Dates;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.figure.Figures;
import newsroom.sic.reading.figure.Quantity;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.name.Names;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Attribution;
import newsroom.sic.reading.speech.Marks;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.suggestion.ReadText;
import newsroom.sic.reading.suggestion.Rules;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tagger;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.Tokens;
import newsroom.sic.text.CodePointText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text closely, in English. A pure function: it asks no clock and keeps nothing between two
 * texts. Safe to share between threads.
 */
public final class CloseReader {

    /** Further down, in UTF-16 units, only passages and lines are read: no article is as long. */
    public static final int REACH = 250_000;

    private final Reader reader = new Reader();

    /** With the day of publication, where it is known. */
    public CloseReading read(
            String text, @Nullable String language, @Nullable LocalDate published) {
        var measured = CodePointText.of(text);
        Reading reading = reader.read(text, language);
        List<Paragraph> paragraphs = paragraphs(text, measured, reading);
        List<Sentence> sentences =
                paragraphs.stream().flatMap(each -> each.sentences().stream()).toList();
        LocalDate written = published == null ? Dateline.in(sentences) : published;
        List<List<Found>> dates = new ArrayList<>();
        List<List<Quantity>> figures = new ArrayList<>();
        var finder = new Dates(written);
        for (Sentence sentence : sentences) {
            List<Found> found = finder.in(sentence);
            dates.add(found);
            figures.add(Figures.in(sentence, found));
        }
        List<Named> names = Names.in(text, sentences);
        List<Attributed> speech = Attribution.of(text, paragraphs);
        var read =
                new ReadText(
                        text,
                        paragraphs,
                        sentences,
                        dates,
                        figures,
                        speech,
                        names,
                        written,
                        ReadText.places(speech));
        var told = new Telling(read, measured);
        return new CloseReading(
                reading,
                written,
                told.figures(),
                told.quotations(),
                told.names(),
                told.dates(),
                told.suggestions(Rules.in(read)));
    }

    private static List<Paragraph> paragraphs(
            String text, CodePointText measured, Reading reading) {
        var tagger = new Tagger();
        var paragraphs = new ArrayList<Paragraph>();
        int next = 0;
        for (Passage passage : reading.passages()) {
            int start = measured.toUtf16(passage.span().start());
            int end = measured.toUtf16(passage.span().end());
            if (end > REACH) {
                break;
            }
            var sentences = new ArrayList<Sentence>();
            while (next < reading.lines().size()
                    && reading.lines().get(next).span().start() < passage.span().end()) {
                Line line = reading.lines().get(next);
                int from = measured.toUtf16(line.span().start());
                int to = measured.toUtf16(line.span().end());
                List<Token> words = tagger.tag(Tokens.of(text, from, to));
                sentences.add(new Sentence(line.n(), from, to, passage.kind(), words));
                next++;
            }
            paragraphs.add(
                    Paragraph.of(
                            passage.kind(), start, end, sentences, Marks.in(text, start, end)));
        }
        return paragraphs;
    }
}
