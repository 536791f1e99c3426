package newsroom.sic;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.history.VerifyHistory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * What the jar can do besides serving the desk: the first argument that is not an option. A command
 * is an application of its own without a web server, started from one class with the same settings;
 * that class runs as an {@code ApplicationRunner} and answers with an {@code ExitCodeGenerator}.
 */
enum Command {
    VERIFY_HISTORY("verify-history", VerifyHistory.class);

    private static final int NOT_RUN = 2;

    private final String word;
    private final Class<?> source;

    Command(String word, Class<?> source) {
        this.word = word;
        this.source = source;
    }

    /** The word that asks for a command; empty when the desk itself is to start. */
    static Optional<String> in(String... arguments) {
        return Stream.of(arguments).filter(each -> !each.startsWith("--")).findFirst();
    }

    /** Runs the command and returns its exit code: 2 when it could not do its work at all. */
    static int run(String word, String... arguments) {
        for (var command : values()) {
            if (command.word.equals(word)) {
                return command.run(arguments);
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

    private int run(String... arguments) {
        var application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try {
            return SpringApplication.exit(application.run(arguments));
        } catch (RuntimeException e) {
            // said already, by PlainFailure or in the log
            return NOT_RUN;
        }
    }
}
