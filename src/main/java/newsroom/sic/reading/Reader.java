package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into passages and lines. The language is a BCP 47 tag, or null where it is not
 * known; English and unknown are read with OpenNLP's model, others with ICU's rules. Safe to share
 * between threads.
 */
public final class Reader {

    public Reading read(String text, @Nullable String language) {
        return read(text, language, List.of());
    }

    /**
     * The same where the roles of some stretches are known: what is known wins over the form.
     *
     * @param known in reading order, without overlap
     */
    public Reading read(String text, @Nullable String language, List<Passage> known) {
        var measured = CodePointText.of(text);
        var sentences = new Sentences(SentenceModel.forText(text, language));
        var passages = new ArrayList<Passage>();
        var lines = new ArrayList<Line>();
        for (Typed typed : Passages.of(Blocks.of(text))) {
            Block block = typed.block();
            Span place = measured.spanOfUtf16(block.start(), block.end());
            passages.add(new Passage(kind(typed.kind(), place, known), place));
            for (Block sentence : sentences.of(block)) {
                Span span = measured.spanOfUtf16(sentence.start(), sentence.end());
                lines.add(new Line(lines.size() + 1, span));
            }
        }
        return new Reading(passages, lines);
    }

    /** A block is what the stretch that holds most of it is known to be. */
    private static PassageKind kind(PassageKind byForm, Span place, List<Passage> known) {
        for (Passage stretch : known) {
            int start = Math.max(place.start(), stretch.span().start());
            int end = Math.min(place.end(), stretch.span().end());
            if ((end - start) * 2 > place.length()) {
                return stretch.kind();
            }
        }
        return byForm;
    }
}
