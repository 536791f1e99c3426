package newsroom.sic.reading;

import java.io.PrintStream;

/** The command {@code trial}: how the rules do on a labelled set of articles. */
public final class TrialOfRules {

    private TrialOfRules() {}

    /** Ends with 0, or with 2 and a sentence when the set cannot be read. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return newsroom.sic.reading.trial.TrialReport.print(out, err, arguments);
    }

    /** The same rules on the five articles that come with the program; takes a second or two. */
    public static TrialOutcome onTheSetThatComesWithSic() {
        return newsroom.sic.reading.trial.ShippedSet.tried();
    }
}
