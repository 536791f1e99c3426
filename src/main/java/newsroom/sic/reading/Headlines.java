package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the headline among the first blocks of a text. */
final class Headlines {

    private Headlines() {}

    /** Its index, or -1; copy is the index of the first paragraph. */
    static int indexIn(List<Block> blocks, int copy, int depth) {
        int repeated = firstRepeated(blocks, copy, depth);
        return repeated >= 0 ? repeated : likeliestTitle(blocks, copy);
    }

    /** Printed twice with no copy above: a title, even if it is a whole sentence. */
    private static int firstRepeated(List<Block> blocks, int copy, int depth) {
        for (int i = 0; i <= copy && i < depth; i++) {
            String title = blocks.get(i).text();
            for (int j = i + 1; j < depth; j++) {
                if (Repeats.begins(blocks.get(j).text(), title)
                        && hasCopyBelow(blocks, j)
                        && !isSigned(title)) {
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

    static boolean isCopy(String text) {
        return Shape.isParagraph(text) && !isSigned(text);
    }

    /** Known by its own words for something other than copy. */
    static boolean isSigned(String text) {
        return Bylines.isOne(text) || Furniture.isOne(text) || Captions.isOne(text);
    }

    static boolean hasCopyBelow(List<Block> blocks, int i) {
        return blocks.subList(i + 1, blocks.size()).stream().anyMatch(b -> isCopy(b.text()));
    }
}
