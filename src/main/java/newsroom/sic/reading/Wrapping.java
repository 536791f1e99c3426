package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Text from mail and agency wires is broken into lines of equal width, with an empty line between
 * paragraphs. There the line break is no border: sentences run across it.
 */
final class Wrapping {

    private static final int WIDEST = 100;
    private static final int FULL = 45;

    private Wrapping() {}

    static List<Block> undone(List<Block> blocks, String text) {
        return isWrapped(blocks) ? joined(blocks, text) : blocks;
    }

    /** No line is wide, and most of those with another right below them are full. */
    private static boolean isWrapped(List<Block> blocks) {
        int broken = 0;
        int full = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (!blocks.get(i + 1).apart()) {
                broken++;
                full += isFull(blocks.get(i)) ? 1 : 0;
            }
        }
        boolean narrow = blocks.stream().allMatch(block -> block.text().length() <= WIDEST);
        return narrow && full >= 3 && full * 10 >= broken * 8;
    }

    private static boolean isFull(Block block) {
        return block.text().length() >= FULL;
    }

    private static List<Block> joined(List<Block> blocks, String text) {
        var joined = new ArrayList<Block>();
        int first = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).apart() || !isFull(blocks.get(i - 1))) {
                joined.add(blocks.get(first).through(blocks.get(i - 1), text));
                first = i;
            }
        }
        return joined;
    }
}
