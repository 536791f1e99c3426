package newsroom.sic.ledger.lining;

import java.util.List;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.Reading;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Sha256;
import newsroom.sic.text.Span;

/** Where things stand in one text. */
final class Places {

    /** In code points, on either side. */
    private static final int AROUND = 140;

    private final CodePointText text;
    private final Reading reading;
    private final List<Span> furniture;

    Places(CodePointText text, Reading reading) {
        this.text = text;
        this.reading = reading;
        this.furniture =
                reading.passages().stream()
                        .filter(passage -> passage.kind() == PassageKind.FURNITURE)
                        .map(Passage::span)
                        .toList();
    }

    /** With as much of its passage around it as helps to judge it. */
    Place of(Span span) {
        Span passage =
                reading.passages().stream()
                        .map(Passage::span)
                        .filter(each -> each.contains(span))
                        .findFirst()
                        .orElse(span);
        String exact = text.slice(span);
        return new Place(
                span.start(),
                span.end(),
                exact,
                before(passage, span),
                after(passage, span),
                print(exact, span));
    }

    /** Not cut within a word. */
    private String before(Span passage, Span span) {
        int from = Math.max(passage.start(), span.start() - AROUND);
        String before = slice(from, span.start());
        int space = before.indexOf(' ');
        return from == passage.start() || space < 0 ? before : "… " + before.substring(space + 1);
    }

    private String after(Span passage, Span span) {
        int to = Math.min(passage.end(), span.end() + AROUND);
        String after = slice(span.end(), to);
        int space = after.lastIndexOf(' ');
        return to == passage.end() || space < 0 ? after : after.substring(0, space) + " …";
    }

    /** The same in a later revision as long as its sentence and its place in it are. */
    private String print(String exact, Span span) {
        Span line = line(span);
        String known = exact + "\n" + (span.start() - line.start()) + "\n" + text.slice(line);
        return Sha256.hex(known.replaceAll("\\s+", " ")).substring(0, 24);
    }

    Span line(Span span) {
        return reading.lines().stream()
                .map(Line::span)
                .filter(each -> each.overlaps(span))
                .findFirst()
                .orElse(span);
    }

    List<Span> lines() {
        return reading.lines().stream().map(Line::span).filter(this::isCopy).toList();
    }

    /** The first line of the copy. */
    Place opening() {
        List<Span> lines = lines();
        return of(lines.isEmpty() ? reading.lines().getFirst().span() : lines.getFirst());
    }

    boolean isCopy(Span span) {
        return furniture.stream().noneMatch(span::overlaps);
    }

    /** The text without its furniture. */
    String copy() {
        var copy = new StringBuilder();
        for (Passage passage : reading.passages()) {
            if (passage.kind() != PassageKind.FURNITURE) {
                copy.append(text.slice(passage.span())).append('\n');
            }
        }
        return copy.toString();
    }

    String slice(Span span) {
        return text.slice(span);
    }

    Span spanOfUtf16(int start, int end) {
        return text.spanOfUtf16(start, end);
    }

    int toUtf16(int codePoint) {
        return text.toUtf16(codePoint);
    }

    private String slice(int from, int to) {
        return from < to ? text.slice(new Span(from, to)) : "";
    }
}
