package newsroom.sic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.archive.RestoreArchive;
import newsroom.sic.archive.TakeArchive;
import newsroom.sic.history.Guard;
import newsroom.sic.history.VerifyHistory;
import newsroom.sic.intake.ExtractPages;
import newsroom.sic.ledger.TrialOfLedger;
import newsroom.sic.reading.ComparePairs;
import newsroom.sic.reading.ReadFile;
import newsroom.sic.reading.TrialOfRules;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * What the jar can do besides serving the desk: the first argument that is not an option. A command
 * that needs the settings is an application of its own without a web server, started from one
 * class; that class runs as an {@code ApplicationRunner} and answers with an {@code
 * ExitCodeGenerator}. The others read texts, and start nothing.
 */
enum Command {
    VERIFY_HISTORY("verify-history", application(VerifyHistory.class)),
    ARCHIVE("archive", application(TakeArchive.class)),
    /** Guarded as the desk's store is, and its history walked at once. */
    RESTORE("restore", inTurn(application(RestoreArchive.class, Guard.class), VERIFY_HISTORY.work)),
    READ("read", plain(ReadFile::run)),
    COMPARE("compare", plain(ComparePairs::run)),
    /** Within articles, then between them. */
    TRIAL("trial", inTurn(plain(TrialOfRules::run), plain(TrialOfLedger::run))),
    EXTRACT("extract", plain(ExtractPages::run));

    /** Does the work and returns the exit code. */
    private interface Work {
        int run(String... arguments);
    }

    /** Of a module that knows neither settings nor store: with the arguments behind its word. */
    private interface PlainWork {
        int run(PrintStream out, PrintStream err, String... arguments);
    }

    private static final int NOT_RUN = 2;

    private final String word;
    private final Work work;

    Command(String word, Work work) {
        this.word = word;
        this.work = work;
    }

    /** The word that asks for a command; empty when the desk itself is to start. */
    static Optional<String> in(String... arguments) {
        return Stream.of(arguments).filter(each -> !each.startsWith("--")).findFirst();
    }

    /** Runs the command and returns its exit code: 2 when it could not do its work at all. */
    static int run(String word, String... arguments) {
        for (var command : values()) {
            if (command.word.equals(word)) {
                return command.work.run(arguments);
            }
        }
        System.err.println(
                "There is no such command. Sic knows "
                        + Stream.of(values())
                                .map(each -> each.word)
                                .collect(Collectors.joining(", "))
                        + "; without one it starts the desk.");
        return NOT_RUN;
    }

    /** The second only where the first succeeds. */
    private static Work inTurn(Work first, Work second) {
        return arguments -> {
            int code = first.run(arguments);
            return code == 0 ? second.run(arguments) : code;
        };
    }

    private static Work application(Class<?>... sources) {
        return arguments -> {
            var application = new SpringApplication(sources);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            try {
                return SpringApplication.exit(application.run(arguments));
            } catch (RuntimeException e) {
                // said already, by PlainFailure or in the log
                return NOT_RUN;
            }
        };
    }

    private static Work plain(PlainWork work) {
        return arguments -> {
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
            int behind = 0;
            while (arguments[behind].startsWith("--")) {
                behind++;
            }
            int code =
                    work.run(
                            out,
                            System.err,
                            Arrays.copyOfRange(arguments, behind + 1, arguments.length));
            out.flush();
            return code;
        };
    }
}
