package newsroom.sic.intake.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Learns the two files that {@link Body} judges by, from the sets that may be learnt from: {@code
 * bench/extraction learn TO FOLDER ...}. The others are kept for measuring.
 */
final class Training {

    private static final Set<String> LEARNT_FROM =
            Set.of(
                    "scrapinghub, first half",
                    "wcxb articles, dev",
                    "fundus, first half",
                    "fundus, second half");

    private static final int TREES = 200;
    private static final int LEAVES = 24;
    private static final double RATE = 0.1;

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Path to = Path.of(arguments[0]);
        List<LabelledPage> pages =
                Arrays.stream(arguments)
                        .skip(1)
                        .flatMap(folder -> Collection.in(Path.of(folder)).stream())
                        .filter(page -> LEARNT_FROM.contains(page.set()))
                        .toList();
        List<Lesson> lessons = Lesson.of(pages);
        var odds = new NameOdds(lessons);
        String trees = new Orchard(Rows.of(lessons, odds)).grow(TREES, LEAVES, RATE);
        Files.writeString(to.resolve("names.txt"), odds.lines());
        Files.writeString(to.resolve("trees.txt"), trees);
        System.out.println(lessons.size() + " of " + pages.size() + " pages learnt from.");
    }
}
