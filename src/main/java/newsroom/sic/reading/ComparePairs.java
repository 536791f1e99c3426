package newsroom.sic.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import newsroom.sic.reading.told.PairsFile;
import tools.jackson.core.JacksonException;

/** The command {@code compare}: the figures of two texts, pair by pair. */
public final class ComparePairs {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private ComparePairs() {}

    /** Ends with 0, or with 2 and a sentence when a file cannot be read or written. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length < 2) {
            err.println(
                    "Say what to compare and where to write: compare PAIRS.jsonl[.gz] OUT.jsonl");
            return NOT_DONE;
        }
        try {
            int pairs = PairsFile.compare(Path.of(arguments[0]), Path.of(arguments[1]));
            out.println("compared " + pairs + " pairs");
            return DONE;
        } catch (IOException | JacksonException e) {
            err.println("The pairs cannot be compared: " + e.getMessage());
            return NOT_DONE;
        }
    }
}
