package newsroom.sic.intake.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import newsroom.sic.intake.format.Formats;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Unreadable;

/**
 * The process in which files are taken apart: reads them from its standard input, one after the
 * other, and ends when nothing more comes. Not a command for people.
 */
public final class Worker {

    /** By which the program is asked to be one. */
    public static final String WORD = "take-apart";

    private Worker() {}

    public static void main(String... arguments) {
        System.exit(run());
    }

    /** Works until its desk is gone. */
    public static int run() {
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // a library that prints must not be taken for an answer
        System.setOut(System.err);
        try (var in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                answer(in, out);
            }
        } catch (EOFException done) {
            return 0;
        } catch (IOException e) {
            return 1;
        }
    }

    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        var format = Wire.format(in);
        byte[] file = Wire.file(in);
        List<Piece> pieces;
        try {
            pieces = Formats.read(format, file);
        } catch (Unreadable reason) {
            Wire.answer(out, reason);
            return;
        } catch (StackOverflowError deep) {
            Wire.answer(out, Unreadable.tooLarge("xml-depth"));
            return;
        } catch (RuntimeException bug) {
            Wire.answer(out, Unreadable.because("reader-failed", bug.getClass().getSimpleName()));
            return;
        }
        Wire.answer(out, pieces);
    }
}
