package newsroom.sic.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Starts a {@link WritingDesk}, kills it at some moment, and has what it acknowledged until then.
 */
final class KilledDesk {

    private static final int PATIENCE_IN_MINUTES = 5;
    private static final int MOST_ACKNOWLEDGEMENTS = 150;
    private static final int MOST_MILLIS_AFTER = 20;

    private final List<String> settings;
    private final Path log;
    private final Random dice;

    KilledDesk(List<String> settings, Path log, Random dice) {
        this.settings = settings;
        this.log = log;
        this.dice = dice;
    }

    /**
     * One life of it. The moment lies a few milliseconds behind one of its first acknowledgements,
     * so that a slow machine kills under load as well.
     */
    List<Acknowledgement> lifeAndDeath() throws IOException, InterruptedException {
        Process desk = start();
        BlockingQueue<Acknowledgement> told = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(desk, told));
        listener.start();
        List<Acknowledgement> acknowledged = new ArrayList<>();
        try {
            for (int left = 1 + dice.nextInt(MOST_ACKNOWLEDGEMENTS); left > 0; left--) {
                Acknowledgement next = told.poll(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
                if (next == null || next.equals(Acknowledgement.NO_MORE)) {
                    throw new AssertionError("the desk ended by itself: " + Files.readString(log));
                }
                acknowledged.add(next);
            }
            desk.waitFor(dice.nextInt(MOST_MILLIS_AFTER), TimeUnit.MILLISECONDS);
        } finally {
            desk.destroyForcibly().waitFor(); // SIGKILL
        }
        listener.join();
        told.drainTo(acknowledged);
        acknowledged.remove(Acknowledgement.NO_MORE);
        return acknowledged;
    }

    private Process start() throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                WritingDesk.class.getName()));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectError(log.toFile());
        return builder.start();
    }

    /** Until the other end of the pipe is gone; what was written before that still comes. */
    private static void listen(Process desk, BlockingQueue<Acknowledgement> told) {
        try (BufferedReader lines = desk.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Acknowledgement.in(line).ifPresent(told::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            told.add(Acknowledgement.NO_MORE);
        }
    }
}
