package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each block its role by the general habits of printed copy and web pages. Where nothing
 * speaks for another role, it is body.
 */
final class Passages {

    private static final int LONGEST_CROSSHEAD = 80;

    private Passages() {}

    static List<Typed> of(List<Block> blocks) {
        var front = Front.of(blocks);
        int tail = beginningOfTail(blocks, front.end());
        var typed = new ArrayList<>(front.typed());
        List<Block> copy = blocks.subList(front.end(), tail);
        int release = Releases.beginningIn(copy);
        for (int i = 0; i < copy.size(); i++) {
            Block block = copy.get(i);
            PassageKind kind = i < release ? kind(copy, i) : PassageKind.APPENDED_RELEASE;
            typed.add(new Typed(kind, block));
        }
        for (Block block : blocks.subList(tail, blocks.size())) {
            typed.add(new Typed(kindInTail(block.text()), block));
        }
        return typed;
    }

    private static PassageKind kindInTail(String text) {
        if (Bylines.isOne(text)) {
            return PassageKind.BYLINE;
        }
        return Captions.isOne(text) ? PassageKind.CAPTION : PassageKind.FURNITURE;
    }

    /** From the last block upwards, as long as it is no copy. */
    private static int beginningOfTail(List<Block> blocks, int front) {
        int tail = blocks.size();
        boolean furnitureBelow = false;
        while (tail > front + 1) {
            String text = blocks.get(tail - 1).text();
            boolean furniture =
                    Furniture.isOne(text)
                            || Furniture.isAppeal(text)
                            || Shape.isLabel(text, 5)
                            || (furnitureBelow && Furniture.isSlogan(text));
            if (!furniture && !Bylines.isOne(text)) {
                break;
            }
            furnitureBelow |= furniture;
            tail--;
        }
        return tail;
    }

    private static PassageKind kind(List<Block> copy, int i) {
        String text = copy.get(i).text();
        if (Bylines.isOne(text)) {
            return PassageKind.BYLINE;
        }
        if (Furniture.isOne(text)) {
            return PassageKind.FURNITURE;
        }
        if (Captions.isOne(text)) {
            return PassageKind.CAPTION;
        }
        return isCrosshead(copy, i) ? PassageKind.CROSSHEAD : PassageKind.BODY;
    }

    /** A short title with copy right below it; titles in a row are a list. */
    private static boolean isCrosshead(List<Block> copy, int i) {
        String text = copy.get(i).text();
        boolean copyBelow = i + 1 < copy.size() && Shape.endsLikeASentence(copy.get(i + 1).text());
        boolean question = Shape.asksOrExclaims(text) && "\"“„«–".indexOf(text.charAt(0)) < 0;
        return copyBelow
                && text.length() <= LONGEST_CROSSHEAD
                && Shape.isTitle(text)
                && (!Shape.endsLikeASentence(text) || (question && Shape.wordCount(text) <= 8));
    }
}
