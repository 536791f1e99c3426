package newsroom.sic.intake.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Piece;

/** One worker at the other end of a pipe. Used by one thread at a time. */
final class WorkerProcess {

    /** Bounds its heap; what Java needs besides comes on top. */
    private static final int MEGABYTES = 256;

    /** It grows with the file that needs it, and not with the machine. */
    private static final int MEGABYTES_AT_FIRST = 16;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int served;
    private long restsSince = System.nanoTime();

    private WorkerProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static WorkerProcess start() throws IOException {
        var builder = new ProcessBuilder(command());
        // it needs nothing of what the desk knows: no passwords, no addresses
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new WorkerProcess(builder.start());
    }

    private static List<String> command() {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + MEGABYTES + "m",
                        "-Xms" + MEGABYTES_AT_FIRST + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath));
        if (isInNestedJar()) {
            command.addAll(
                    List.of("org.springframework.boot.loader.launch.JarLauncher", Worker.WORD));
        } else {
            command.add(Worker.class.getName());
        }
        return command;
    }

    /** As the jar is built, its classes are found by Spring Boot's launcher alone. */
    private static boolean isInNestedJar() {
        var source = Worker.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().toString().contains("nested:");
    }

    List<Piece> read(Format format, byte[] file) throws IOException {
        served++;
        Wire.ask(out, format, file);
        List<Piece> pieces = Wire.answer(in);
        restsSince = System.nanoTime();
        return pieces;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int served() {
        return served;
    }

    long restsSince() {
        return restsSince;
    }

    long pid() {
        return process.pid();
    }

    void end() {
        process.destroyForcibly();
    }
}
