package newsroom.sic.intake;

import java.io.PrintStream;
import newsroom.sic.intake.worker.Worker;

/** The hidden command by which a desk starts the processes that take files apart. */
public final class TakeApart {

    public static final String WORD = Worker.WORD;

    private TakeApart() {}

    /** Works until the desk is gone; what it says goes to the standard output, and not as text. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return Worker.run();
    }
}
