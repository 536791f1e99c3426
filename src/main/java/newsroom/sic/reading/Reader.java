package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.text.CodePointText;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text into passages and lines. The language is a BCP 47 tag, or null where it is not
 * known; English and unknown are read with OpenNLP's model. Safe to share between threads.
 */
public final class Reader {

    public Reading read(String text, @Nullable String language) {
        var measured = CodePointText.of(text);
        var passages = new ArrayList<Passage>();
        var lines = new ArrayList<Line>();
        for (Block block : Blocks.of(text)) {
            var span = measured.spanOfUtf16(block.start(), block.end());
            passages.add(new Passage(PassageKind.BODY, span));
            lines.add(new Line(lines.size() + 1, span));
        }
        return new Reading(List.copyOf(passages), List.copyOf(lines));
    }
}
