package newsroom.sic.article;

import java.util.List;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.Reading;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/** What an article is called by its text alone. */
final class Openings {

    /** In code points. */
    private static final int LONGEST = 70;

    private Openings() {}

    /** The first words of the first line that is not furniture, cut at a word. */
    static String of(CodePointText text, Reading reading) {
        List<Span> furniture =
                reading.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.FURNITURE)
                        .map(Passage::span)
                        .toList();
        Span first =
                reading.lines().stream()
                        .map(Line::span)
                        .filter(line -> furniture.stream().noneMatch(line::overlaps))
                        .findFirst()
                        .orElse(reading.lines().getFirst().span());
        String words =
                text.slice(new Span(first.start(), Math.min(first.end(), first.start() + LONGEST)))
                        .replaceAll("\\s+", " ");
        int space = words.lastIndexOf(' ');
        return first.length() <= LONGEST || space < 1 ? words : words.substring(0, space) + " …";
    }
}
