package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * Menus, captions, appeals, metadata, pasted releases: what belongs to the page and not to the
 * piece.
 */
final class FurnitureInTheCopy implements Rule {

    /** "Reporting by …; editing by …": who worked on it, not whom it credits. */
    private static final Pattern DESK =
            Pattern.compile("^\\(?(?:Additional )?(?:Reporting|Writing|Editing) by ");

    private static final int DEEPEST = 8;
    private static final int SHORTEST = 5;
    private static final int FEWEST_NAMES = 3;

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
        captions(text, doubts);
        return doubts;
    }

    /** Names and a place above the copy, with a full stop and no verb. */
    private void captions(ReadText text, List<Doubt> doubts) {
        List<Paragraph> all = text.paragraphs();
        for (Paragraph each : all.subList(Math.min(1, all.size()), Math.min(DEEPEST, all.size()))) {
            if (each.sentences().size() > 1 && each.kind() == PassageKind.BODY) {
                return;
            }
            if (ReadText.isCopy(each.kind())
                    && each.kind() != PassageKind.HEADLINE
                    && isVerbless(each)
                    && text.slice(each.start(), each.end()).endsWith(".")) {
                doubts.add(
                        doubt(each.start(), each.end(), because(PassageKind.CAPTION), List.of()));
            }
        }
    }

    private static boolean isVerbless(Paragraph paragraph) {
        List<Token> words = paragraph.words();
        long names = words.stream().filter(t -> t.tag() == Tag.PROPN && t.isCapital()).count();
        return words.size() > SHORTEST
                && names >= FEWEST_NAMES
                && words.stream()
                        .noneMatch(t ->
                                t.tag() == Tag.VERB || t.tag() == Tag.AUX || t.tag() == Tag.NUM)
                && words.stream().noneMatch(t -> "\"“”".contains(t.form()));
    }

    private static boolean isFurniture(ReadText text, Paragraph paragraph, Set<Sentence> twice) {
        boolean outside = !ReadText.isCopy(paragraph.kind());
        String words = text.slice(paragraph.start(), paragraph.end());
        boolean credit =
                paragraph.kind() == PassageKind.BYLINE
                        && !words.contains("20")
                        && !DESK.matcher(words).find();
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
