package newsroom.sic.intake.format;

import java.util.List;

/**
 * One piece of copy, as its format gave it up.
 *
 * @param text with line feeds only; blocks of the page or document end in one, paragraphs in two
 * @param stated what the format itself says about the piece, the most trustworthy first
 * @param parts what stretches of the text are, where the format says so; in reading order, without
 *     overlap
 * @param leftOut the words of the source that are not in the text, to be looked at; may be empty
 */
public record Piece(String text, List<Stated> stated, List<Part> parts, String leftOut) {

    public Piece {
        stated = List.copyOf(stated);
        parts = List.copyOf(parts);
    }
}
