package newsroom.sic.reading;

import java.util.ArrayList;
import newsroom.sic.text.CodePointText;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into passages and lines. The language is a BCP 47 tag, or null where it is not
 * known; English and unknown are read with OpenNLP's model, others with ICU's rules. Safe to share
 * between threads.
 */
public final class Reader {

    public Reading read(String text, @Nullable String language) {
        var measured = CodePointText.of(text);
        var sentences = new Sentences(SentenceModel.forText(text, language));
        var passages = new ArrayList<Passage>();
        var lines = new ArrayList<Line>();
        for (Typed typed : Passages.of(Blocks.of(text))) {
            Block block = typed.block();
            passages.add(
                    new Passage(typed.kind(), measured.spanOfUtf16(block.start(), block.end())));
            for (Block sentence : sentences.of(block)) {
                var span = measured.spanOfUtf16(sentence.start(), sentence.end());
                lines.add(new Line(lines.size() + 1, span));
            }
        }
        return new Reading(passages, lines);
    }
}
