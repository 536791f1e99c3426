package newsroom.sic.article;

import java.util.List;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.text.Span;

/** What a format knows of its text, in the reader's terms. */
final class KnownRoles {

    private KnownRoles() {}

    static List<Passage> of(Origin origin) {
        return origin.roles().stream()
                .filter(known -> known.start() < known.end())
                .map(known -> new Passage(kind(known.role()), new Span(known.start(), known.end())))
                .toList();
    }

    private static PassageKind kind(Origin.Role role) {
        return switch (role) {
            case HEADLINE -> PassageKind.HEADLINE;
            case CROSSHEAD -> PassageKind.CROSSHEAD;
            case CAPTION -> PassageKind.CAPTION;
            case BODY -> PassageKind.BODY;
            case FURNITURE -> PassageKind.FURNITURE;
        };
    }
}
