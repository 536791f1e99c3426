package newsroom.sic.intake.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a text is known by: the least of its shingles under each of 81 orders, three to a band
 * (A. Broder, On the resemblance and containment of documents, 1997; P. Indyk and R. Motwani,
 * Approximate nearest neighbors, 1998). Two texts that have 50 of 100 shingles in common share one
 * band at least in 97 cases of 100, with 60 in 99.9; with 20 in 19, with 10 in 3.
 */
final class Bands {

    static final int COUNT = 27;

    private static final int ROWS = 3;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Bands() {}

    /** None where the text has too few words to be known by them. */
    static List<Long> of(Shingled text) {
        if (text.hashes().length == 0) {
            return List.of();
        }
        long[] least = new long[COUNT * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long hash : text.hashes()) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], Shingled.mixed(hash + i * STEP));
            }
        }
        List<Long> bands = new ArrayList<>(COUNT);
        for (int band = 0; band < COUNT; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingled.mixed(hash + least[band * ROWS + row]);
            }
            bands.add(hash);
        }
        return bands;
    }
}
