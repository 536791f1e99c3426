package newsroom.sic.intake.page;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells an article's blocks from the page's. */
final class Body {

    /** Above it a block is kept. A miss and a stray cost alike, so it is near the middle. */
    static final double ENOUGH = 0.45;

    private static final double CUT_SHORT = 4;

    private static final Forest FOREST = Forest.load(resource("trees.txt"));
    private static final Names NAMES = Names.load(resource("names.txt"));

    private Body() {}

    private static InputStream resource(String name) {
        return requireNonNull(Body.class.getResourceAsStream("/intake/" + name), name);
    }

    /** How likely each block of the page belongs to the article. */
    static List<Double> judge(Setting setting) {
        var likely = new ArrayList<Double>();
        for (float[] row : Traits.of(setting, NAMES)) {
            likely.add(FOREST.judge(row));
        }
        return likely.stream().anyMatch(each -> each > ENOUGH) ? likely : plainly(setting);
    }

    /** For the few pages without anything like an article: all that is no furniture. */
    private static List<Double> plainly(Setting setting) {
        return setting.blocks.stream()
                .map(block ->
                        setting.furniture(block.at()).isEmpty() && block.linkDensity() < 0.5
                                ? 1.0
                                : 0.0)
                .toList();
    }

    static String text(Setting setting, List<Double> likely) {
        return IntStream.range(0, likely.size())
                .filter(i -> likely.get(i) > ENOUGH)
                .mapToObj(i -> setting.blocks.get(i).text())
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * Whether the page's markup holds only the beginning of what it states as its body, as pages do
     * that show the rest to subscribers or put it in by script.
     */
    static boolean isCutShort(String text, String stated) {
        return Words.in(stated) > Words.in(text) * CUT_SHORT
                && (text.isEmpty() || new Shingles(stated).share(text) > 0.6);
    }
}
