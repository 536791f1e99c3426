package newsroom.sic.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The command {@code verify-history}: walks the whole chain and says whether it is whole. Starts as
 * an application of its own, with the settings of the real one and nothing else of it: it neither
 * migrates the store nor makes one.
 *
 * <p>Ends with 0 when the history is whole, 1 when it is not, 2 when it could not be read.
 */
public class VerifyHistory implements ApplicationRunner, ExitCodeGenerator {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREAD = 2;

    private static final int H2_IN_USE = 90020;
    private static final int H2_ABSENT = 90146;

    private final Environment settings;
    private int exitCode = UNREAD;

    VerifyHistory(Environment settings) {
        this.settings = settings;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try (var store = open()) {
            report(Walk.along(JdbcClient.create(new SingleConnectionDataSource(store, true))));
        } catch (SQLException e) {
            System.err.println(sentence(e));
        } catch (DataAccessException e) {
            System.err.println("The store holds no history that can be read: " + firstLine(e));
        }
    }

    private Connection open() throws SQLException {
        var url = settings.getRequiredProperty("spring.datasource.url");
        var store =
                DriverManager.getConnection(
                        url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url,
                        settings.getProperty("spring.datasource.username"),
                        settings.getProperty("spring.datasource.password"));
        // one view of it all, while others may go on writing
        store.setAutoCommit(false);
        store.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        store.setReadOnly(true);
        return store;
    }

    private void report(Verdict verdict) {
        exitCode =
                switch (verdict) {
                    case Verdict.Whole(long entries, String lastHash) -> {
                        System.out.printf(
                                Locale.ROOT,
                                "history verified: %d entries, last hash %s%n",
                                entries,
                                lastHash);
                        yield WHOLE;
                    }
                    case Verdict.Broken(long seq, String because) -> {
                        System.out.printf(
                                Locale.ROOT, "history is broken: entry %d %s%n", seq, because);
                        yield BROKEN;
                    }
                };
    }

    private String sentence(SQLException e) {
        var home = settings.getProperty("sic.home");
        return switch (e.getErrorCode()) {
            case H2_ABSENT -> "There is no store in " + home + ": say where with --sic.home=DIR.";
            case H2_IN_USE ->
                    "The store in " + home + " is in use by another process: stop that one first.";
            default -> "The store does not open: " + firstLine(e);
        };
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
