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
        while (copy < depth && !Headlines.isCopy(blocks.get(copy).text())) {
            copy++;
        }
        int headline = Headlines.indexIn(blocks, copy, depth);
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
                end = Headlines.hasCopyBelow(blocks, i) ? Math.max(end, i + 1) : end;
            } else if (Headlines.isCopy(text)) {
                paragraphs++;
            }
        }
        return end;
    }

    /** Without a headline only what is known by its own words stands above the copy. */
    private static int beforeCopy(List<Block> blocks) {
        int end = 0;
        while (end < blocks.size() && Headlines.isSigned(blocks.get(end).text())) {
            end++;
        }
        return end;
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
