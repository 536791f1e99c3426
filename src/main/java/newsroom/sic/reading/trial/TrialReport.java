package newsroom.sic.reading.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * Prints a trial: the table, the summary, and the same with every rule on foreign articles only.
 */
public final class TrialReport {

    private static final int DONE = 0;
    private static final int UNREAD = 2;

    private TrialReport() {}

    public static int print(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length < 1) {
            err.println("Say which labels to try the rules on: trial LABELS.json [--misses]");
            return UNREAD;
        }
        try {
            LabelledSet set = LabelledSet.at(Path.of(arguments[0]));
            Trial all = set.tried((rule, file) -> true);
            all.table().forEach(out::println);
            out.println();
            out.println("every rule on every article");
            out.println("  " + all.summary());
            out.println("every rule on articles that it was not written on");
            out.println("  " + set.tried(new Origins()::isForeign).summary());
            if (arguments.length > 1 && arguments[1].equals("--misses")) {
                all.wrong().forEach(flag -> out.println("wrong " + flag));
                all.missed().forEach(label -> out.println("missed " + label));
            }
            return DONE;
        } catch (IOException | JacksonException e) {
            err.println("The labels or their texts cannot be read: " + e.getMessage());
            return UNREAD;
        }
    }
}
