package newsroom.sic.ledger.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Prints the table and the summary of what is found between articles. */
public final class BetweenReport {

    private static final int DONE = 0;
    private static final int UNREAD = 2;

    private BetweenReport() {}

    public static int print(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length < 1) {
            err.println("Say which labels to try the line-up on: trial LABELS.json [--misses]");
            return UNREAD;
        }
        try {
            BetweenTrial trial = LabelledStories.at(Path.of(arguments[0])).tried();
            out.println();
            trial.table().forEach(out::println);
            out.println();
            out.println("what is found between the articles of a story");
            out.println("  " + trial.summary());
            if (List.of(arguments).contains("--misses")) {
                trial.wrong().forEach(each -> out.println("wrong " + each));
                trial.missed().forEach(each -> out.println("missed " + each));
            }
            return DONE;
        } catch (IOException | JacksonException e) {
            err.println("The labels or their texts cannot be read: " + e.getMessage());
            return UNREAD;
        }
    }
}
