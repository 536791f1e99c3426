package newsroom.sic.reading;

import java.util.List;

/**
 * A text's passages and lines, each in reading order and without overlap. Every character that is
 * not white space is in exactly one passage and exactly one line.
 */
public record Reading(List<Passage> passages, List<Line> lines) {

    public Reading {
        passages = List.copyOf(passages);
        lines = List.copyOf(lines);
    }
}
