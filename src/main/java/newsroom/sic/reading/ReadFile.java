package newsroom.sic.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import newsroom.sic.reading.told.ReadingJson;

/** The command {@code read}: what one text says, as JSON. */
public final class ReadFile {

    private static final int DONE = 0;
    private static final int NOT_DONE = 2;

    private ReadFile() {}

    /** Ends with 0, or with 2 and a sentence when the file or the date cannot be read. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        boolean dated = arguments.length == 3 && arguments[1].equals("--published");
        if (arguments.length != 1 && !dated) {
            err.println("Say which text to read: read FILE.txt [--published YYYY-MM-DD]");
            return NOT_DONE;
        }
        try {
            String text = Files.readString(Path.of(arguments[0]));
            LocalDate published = dated ? LocalDate.parse(arguments[2]) : null;
            out.println(ReadingJson.of(text, new CloseReader().read(text, "en", published)));
            return DONE;
        } catch (IOException e) {
            err.println("The text cannot be read, it must be UTF-8: " + e.getMessage());
            return NOT_DONE;
        } catch (DateTimeException e) {
            err.println("A date is written YYYY-MM-DD: " + arguments[2]);
            return NOT_DONE;
        }
    }
}
