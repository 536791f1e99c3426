package newsroom.sic.intake.page;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells an article's blocks from the page's. */
final class Body {

    static double ENOUGH = Double.parseDouble(System.getProperty("th", "0.5"));
    static Forest FOREST = load();
    static Names NAMES = names();

    static Names names() {
        try {
            return Names.load(new FileInputStream(new File(System.getProperty("names", "/tmp/pg/names.txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Forest load() {
        try {
            return Forest.load(new FileInputStream(new File(System.getProperty("model", "/tmp/pg/model.txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely each block of the page belongs to the article. */
    static List<Double> judge(Setting setting) {
        var likely = new ArrayList<Double>();
        for (float[] row : Traits.of(setting, NAMES)) {
            likely.add(FOREST.judge(row));
        }
        return likely;
    }

    static String text(Setting setting) {
        List<Double> likely = judge(setting);
        return IntStream.range(0, likely.size())
                .filter(i -> likely.get(i) > ENOUGH)
                .mapToObj(i -> setting.blocks.get(i).text())
                .collect(Collectors.joining("\n\n"));
    }
}
