package newsroom.sic.intake.page;

import static newsroom.sic.intake.page.Trait.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at each block of a page: by itself, and in the order that blocks stand in. */
final class Traits {

    /** As good as never, in elements or in blocks. */
    static final int FAR = 20;

    private final Setting setting;
    private final List<float[]> rows = new ArrayList<>();

    private final WordTraits words;
    private final PlaceTraits places;
    private final NameTraits names;

    private Traits(Setting setting, Names names) {
        this.setting = setting;
        this.words = new WordTraits(setting);
        this.places = new PlaceTraits(setting);
        this.names = new NameTraits(names);
    }

    static List<float[]> of(Setting setting, Names names) {
        var traits = new Traits(setting, names);
        traits.look();
        return traits.rows;
    }

    private void look() {
        List<Block> blocks = setting.blocks;
        Set<String> seen = new HashSet<>();
        int best = 0;
        int main = 0;
        int page = 0;
        int bestAll = setting.of(setting.best).prose;
        int mainAll = setting.of(setting.mainParent).prose;
        int sinceHeading = FAR;
        int sinceRule = FAR;
        float headingCue = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            float[] row = new float[Trait.values().length];
            rows.add(row);
            words.look(block, row);
            places.look(block, row);
            kin(block, row);
            names.look(block, row);
            row[BEST_BEFORE.place()] = share(best, bestAll);
            row[MAIN_BEFORE.place()] = share(main, mainAll);
            row[PAGE_BEFORE.place()] = share(page, setting.whole.prose);
            if (block.isProse()) {
                page += block.words();
                if (setting.best != null && Setting.isIn(block.at(), setting.best)) {
                    best += block.words();
                }
                if (setting.mainParent != null && Setting.isIn(block.at(), setting.mainParent)) {
                    main += block.words();
                }
            }
            row[BEST_AFTER.place()] = share(bestAll - best, bestAll);
            row[BEST_AFTER_WORDS.place()] = bestAll - best;
            row[BEST_WORDS.place()] = bestAll;
            row[MAIN_AFTER.place()] = share(mainAll - main, mainAll);
            row[PAGE_PROSE.place()] = setting.whole.prose;
            row[PAGE_DENSITY.place()] = (float) setting.whole.density();
            neighbour(row, i - 1, PREVIOUS_WORDS, PREVIOUS_DENSITY);
            neighbour(row, i - 2, SECOND_PREVIOUS_WORDS, SECOND_PREVIOUS_DENSITY);
            neighbour(row, i + 1, NEXT_WORDS, NEXT_DENSITY);
            neighbour(row, i + 2, SECOND_NEXT_WORDS, SECOND_NEXT_DENSITY);
            if (i > 0) {
                row[PREVIOUS_HEADING.place()] = level(blocks.get(i - 1));
                row[PREVIOUS_SAME_KIN.place()] = same(block, blocks.get(i - 1));
            }
            if (i + 1 < blocks.size()) {
                row[NEXT_HEADING.place()] = level(blocks.get(i + 1));
                row[NEXT_SAME_KIN.place()] = same(block, blocks.get(i + 1));
            }
            if (block.isHeading()) {
                sinceHeading = 0;
                headingCue = Cues.MORE.in(block) || Cues.APPEAL.in(block) ? 2 : 1;
            } else {
                sinceHeading++;
            }
            if (block.words() > 30) {
                headingCue = Math.min(headingCue, 1);
            }
            if (Cues.MORE.in(block) && block.words() < 8) {
                sinceRule = 0;
            } else {
                sinceRule++;
            }
            row[SINCE_HEADING.place()] = Math.min(FAR, sinceHeading);
            row[HEADING_CUE.place()] = headingCue;
            row[SINCE_RULE.place()] = Math.min(FAR, sinceRule);
            row[SEEN_BEFORE.place()] = seen.add(block.text()) ? 0 : 1;
        }
    }

    private float same(Block one, Block other) {
        return setting.kinName(one).equals(setting.kinName(other)) ? 1 : 0;
    }

    private void neighbour(float[] row, int at, Trait words, Trait density) {
        boolean there = at >= 0 && at < setting.blocks.size();
        row[words.place()] = there ? setting.blocks.get(at).words() : -1;
        row[density.place()] = there ? (float) setting.blocks.get(at).linkDensity() : -1;
    }

    static float level(Block block) {
        return block.isHeading() ? block.at().normalName().charAt(1) - '0' : 0;
    }

    static float share(double part, double all) {
        return all == 0 ? 0 : (float) (part / all);
    }

    private void kin(Block block, float[] row) {
        Sums kin = setting.kin(block);
        row[KIN_SHARE.place()] = share(kin.prose, setting.whole.prose);
        row[KIN_COUNT.place()] = kin.blocks;
        row[KIN_DENSITY.place()] = (float) kin.density();
        row[KIN_WORDS.place()] = share(kin.words, kin.blocks);
        row[KIN_IN_BEST.place()] = share(setting.kinInBest(block).blocks, kin.blocks);
    }
}
