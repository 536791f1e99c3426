package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.reading.comparing.InItsSentence;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what the figures and dates of a text are about. English only; safe to share. */
public final class Bearings {

    private final InItsSentence sentences = new InItsSentence();

    /** Of every figure and date outside the furniture, in reading order. */
    public List<Bearing> of(String text, Reading reading, @Nullable LocalDate written) {
        List<Span> furniture =
                reading.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.FURNITURE)
                        .map(Passage::span)
                        .toList();
        List<Span> lines =
                reading.lines().stream()
                        .map(Line::span)
                        .filter(line -> furniture.stream().noneMatch(line::overlaps))
                        .toList();
        return sentences.read(text, lines, written);
    }
}
