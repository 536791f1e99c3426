package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;

/**
 * Menus, captions, appeals, metadata, pasted releases: what belongs to the page and not to the
 * piece.
 */
final class FurnitureInTheCopy implements Rule {

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Paragraph> all = text.paragraphs();
        Set<Sentence> twice = PrintedTwice.of(text).keySet();
        int at = 0;
        while (at < all.size()) {
            int end = at;
            while (end < all.size()
                    && isFurniture(text, all.get(end), twice)
                    && all.get(end).kind() == all.get(at).kind()) {
                end++;
            }
            if (end == at) {
                at++;
                continue;
            }
            doubts.add(
                    doubt(
                            all.get(at).start(),
                            all.get(end - 1).end(),
                            because(all.get(at).kind()),
                            List.of()));
            at = end;
        }
        return doubts;
    }

    private static boolean isFurniture(ReadText text, Paragraph paragraph, Set<Sentence> twice) {
        boolean outside = !ReadText.isCopy(paragraph.kind());
        boolean credit =
                paragraph.kind() == PassageKind.BYLINE
                        && !text.slice(paragraph.start(), paragraph.end()).contains("20");
        return outside && !credit && !twice.containsAll(paragraph.sentences());
    }

    private static String because(PassageKind kind) {
        return switch (kind) {
            case CAPTION -> "A caption without its picture.";
            case BYLINE -> "Who wrote it and when: not a sentence of the story.";
            case APPENDED_RELEASE ->
                    "A release pasted in below the piece, without a word on whose it is.";
            default -> "It belongs to the page, not to the piece.";
        };
    }

    @Override
    public String name() {
        return "furniture-in-the-copy";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.COPY, Weight.LOW, start, end, because, related);
    }
}
