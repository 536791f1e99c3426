package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above the copy: site name, sections, headline, standfirst, byline, first picture. It
 * reaches to the first paragraph, or further down to a title's second printing or to the byline.
 *
 * @param headline index of its block, or -1
 * @param end index of the first block of the copy
 */
record Front(List<Block> blocks, int headline, int end) {

    private static final int DEEPEST = 10;

    static Front of(List<Block> blocks) {
        int depth = Math.min(DEEPEST, blocks.size());
        int copy = 0;
        while (copy < depth && !isCopy(blocks.get(copy).text())) {
            copy++;
        }
        int repeated = firstRepeated(blocks, copy, depth);
        int headline = repeated >= 0 ? repeated : likeliestTitle(blocks, copy);
        if (headline < 0 || blocks.size() == 1) {
            return new Front(blocks, -1, beforeCopy(blocks));
        }
        return new Front(blocks, headline, endBelow(blocks, headline, copy, depth));
    }

    /** Down to the last repeat or byline that has at most a standfirst above and copy below. */
    private static int endBelow(List<Block> blocks, int headline, int copy, int depth) {
        int end = Math.max(copy, headline + 1);
        int paragraphs = 0;
        for (int i = headline + 1; i < depth && paragraphs <= 1; i++) {
            String text = blocks.get(i).text();
            if (Repeats.begins(text, blocks.get(headline).text()) || Bylines.isOne(text)) {
                end = hasCopyBelow(blocks, i) ? Math.max(end, i + 1) : end;
            } else if (isCopy(text)) {
                paragraphs++;
            }
        }
        return end;
    }

    private static boolean hasCopyBelow(List<Block> blocks, int i) {
        return blocks.subList(i + 1, blocks.size()).stream().anyMatch(b -> isCopy(b.text()));
    }

    private static boolean isCopy(String text) {
        return Shape.isParagraph(text) && !isSigned(text);
    }

    private static boolean isSigned(String text) {
        return Bylines.isOne(text) || Furniture.isOne(text) || Captions.isOne(text);
    }

    /** Without a headline only what is known by its own words stands above the copy. */
    private static int beforeCopy(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && isSigned(blocks.get(end).text())) {
            end++;
        }
        return end;
    }

    /** Printed twice with no copy above: a title, even if it is a whole sentence. */
    private static int firstRepeated(List<Block> blocks, int copy, int depth) {
        for (int i = 0; i <= copy && i < depth; i++) {
            String title = blocks.get(i).text();
            for (int j = i + 1; j < depth && !isSigned(title); j++) {
                if (Repeats.begins(blocks.get(j).text(), title) && hasCopyBelow(blocks, j)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The first title that is more than a label; a lone label where there is nothing else. */
    private static int likeliestTitle(List<Block> blocks, int copy) {
        var titles = new ArrayList<Integer>();
        for (int i = 0; i < copy; i++) {
            String text = blocks.get(i).text();
            if (Shape.isTitle(text) && !isSigned(text)) {
                titles.add(i);
            }
        }
        if (titles.isEmpty()) {
            return -1;
        }
        int first = titles.getFirst();
        if (titles.size() == 1) {
            return first;
        }
        int second = titles.get(1);
        int wordsBelow = Shape.wordCount(blocks.get(second).text());
        return isKicker(blocks.get(first).text(), wordsBelow) ? second : first;
    }

    /** "WORLD" above a title of some words, "The war in Ukraine" above a long one. */
    private static boolean isKicker(String text, int wordsBelow) {
        return Shape.isLabel(text, 2) ? wordsBelow >= 4 : Shape.isLabel(text, 4) && wordsBelow >= 6;
    }

    List<Typed> typed() {
        var typed = new ArrayList<Typed>();
        for (int i = 0; i < end; i++) {
            typed.addAll(typed(i));
        }
        return typed;
    }

    private List<Typed> typed(int i) {
        Block block = blocks.get(i);
        String text = block.text();
        if (i == headline) {
            return List.of(new Typed(PassageKind.HEADLINE, block));
        }
        if (i > headline && headline >= 0 && Repeats.begins(text, title())) {
            return repeated(i);
        }
        return List.of(new Typed(kind(i, text), block));
    }

    private PassageKind kind(int i, String text) {
        if (Bylines.isOne(text)) {
            return PassageKind.BYLINE;
        }
        if (Captions.isOne(text) || Captions.isListOfNames(text)) {
            return PassageKind.CAPTION;
        }
        boolean label = Shape.isLabel(text, 4) || i < headline;
        if (Furniture.isOne(text) || (label && !Shape.isParagraph(text))) {
            return PassageKind.FURNITURE;
        }
        return i == headline + 1 || !Shape.isParagraph(text)
                ? PassageKind.STANDFIRST
                : PassageKind.BODY;
    }

    private String title() {
        return blocks.get(headline).text();
    }

    /** A second printing of the headline, and what runs on behind it in the same block. */
    private List<Typed> repeated(int i) {
        Block block = blocks.get(i);
        String rest = block.text().substring(title().length()).strip();
        if (rest.isEmpty() || isRepeat(rest)) {
            return List.of(new Typed(PassageKind.FURNITURE, block));
        }
        int cut = block.text().length() - rest.length();
        Block behind = block.part(cut, block.text().length());
        boolean names = Captions.isOne(rest) || Captions.isListOfNames(rest);
        return List.of(
                new Typed(PassageKind.FURNITURE, block.part(0, title().length())),
                new Typed(names ? PassageKind.CAPTION : PassageKind.BODY, behind));
    }

    private boolean isRepeat(String rest) {
        return blocks.subList(headline, end).stream().anyMatch(b -> Repeats.same(b.text(), rest));
    }
}
