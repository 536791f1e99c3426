package newsroom.sic.ledger;

import java.io.PrintStream;
import newsroom.sic.ledger.trial.BetweenReport;

/** The command {@code trial}, second part: how the line-up does on labelled stories. */
public final class TrialOfLedger {

    private TrialOfLedger() {}

    /** Ends with 0, or with 2 and a sentence when the set cannot be read. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return BetweenReport.print(out, err, arguments);
    }
}
