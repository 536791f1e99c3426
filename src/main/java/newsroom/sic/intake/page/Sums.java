package newsroom.sic.intake.page;

/** What the blocks within an element come to. */
final class Sums {

    int blocks;
    int words;
    int linked;
    int prose;
    double worth;
    int direct;

    void add(Block block) {
        blocks++;
        words += block.words();
        linked += block.linked();
        if (block.isProse()) {
            prose += block.words();
        }
    }

    double density() {
        return words == 0 ? 0 : (double) linked / words;
    }
}
