package newsroom.sic.intake.format;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces as a person can read and compare them: statements first, then the text with its parts. */
public final class Told {

    private Told() {}

    public static String of(List<Piece> pieces) {
        return pieces.stream().map(Told::of).collect(Collectors.joining("=====\n"));
    }

    private static String of(Piece piece) {
        var told = new StringBuilder();
        for (Stated stated : piece.stated()) {
            told.append(stated.field()).append(" | ").append(stated.value());
            told.append(" | ").append(stated.where()).append('\n');
        }
        told.append("-----\n");
        int[] points = piece.text().codePoints().toArray();
        int at = 0;
        for (Part part : piece.parts()) {
            told.append(new String(points, at, part.start() - at));
            told.append('{').append(part.role()).append("} ");
            told.append(new String(points, part.start(), part.end() - part.start()));
            at = part.end();
        }
        told.append(new String(points, at, points.length - at));
        if (!piece.leftOut().isEmpty()) {
            told.append("-----\n").append(piece.leftOut()).append('\n');
        }
        return told.toString();
    }
}
