package newsroom.sic.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;

/**
 * The command {@code restore FILE}: an archive becomes a store again, in an empty place, on either
 * database. Reads the whole file and holds every row against the manifest before it writes the
 * first; reads the whole store and holds it against the manifest before a desk may start on it.
 *
 * <p>Ends with 0 when all is there, with 1 when the archive is not whole and nothing was written,
 * with 2 when it could not be done for another reason.
 */
public class RestoreArchive implements ApplicationRunner, ExitCodeGenerator {

    private static final int DONE = 0;
    private static final int DAMAGED = 1;
    private static final int NOT_DONE = 2;

    private final Store store;
    private final OriginalFiles originals;
    private final List<Callback> guards;
    private final PrintStream out = System.out;
    private int exitCode = NOT_DONE;

    RestoreArchive(Environment settings, ObjectProvider<Callback> guards) {
        this.store = Store.of(settings);
        this.originals = new OriginalFiles(Path.of(settings.getProperty("sic.home", "./data")));
        this.guards = guards.orderedStream().toList();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (words.size() != 2) {
            System.err.println("Say from what: restore FILE --sic.home=DIR");
            return;
        }
        try {
            restore(Path.of(words.get(1)));
            exitCode = DONE;
        } catch (Damaged e) {
            System.err.println("The archive is not whole: " + e.getMessage() + ".");
            exitCode = DAMAGED;
        } catch (Unable e) {
            System.err.println(e.getMessage());
        } catch (SQLException e) {
            System.err.println(store.sentence(e));
        } catch (FlywayException e) {
            System.err.println("The tables cannot be made: " + Store.firstLine(e));
        } catch (IOException e) {
            System.err.println("The archive cannot be read: " + e);
        }
    }

    private void restore(Path file) throws SQLException, IOException {
        try (var archive = ArchiveFile.open(file)) {
            Manifest manifest = archive.manifest();
            checkSchema(manifest);
            archive.inspect();
            out.printf(
                    Locale.ROOT,
                    "the archive is whole: %d tables, %d rows, SHA-256 of the manifest %s%n",
                    manifest.tables().size(),
                    manifest.rows(),
                    archive.manifestHash());
            try (Connection connection = store.open()) {
                var ground = new Ground(store, connection, guards);
                if (ground.take()) {
                    out.println("what an interrupted restore had left is cleared away");
                }
                ground.build(MigrationVersion.fromVersion(manifest.schema()));
                new Loading(connection, archive, out).run();
                archive.unpack(originals);
                ground.buildOn();
                ground.handOver();
            }
            out.printf(Locale.ROOT, "restored: %d rows%n", manifest.rows());
        }
    }

    /** Builds the tables of the archive's version in memory and looks whether they are the same. */
    private static void checkSchema(Manifest manifest) throws SQLException {
        var version = version(manifest);
        var model = Store.passing("archive-" + UUID.randomUUID());
        try (Connection connection = model.open()) {
            var migrations =
                    Flyway.configure()
                            .dataSource(model.source())
                            .locations("classpath:db/migration");
            var known = migrations.load().info().all();
            var newest = known[known.length - 1].getVersion();
            if (version.compareTo(newest) > 0) {
                throw new Unable(
                        ("Not restored: the archive was made by a newer version of Sic (tables of"
                                        + " version %s, here %s).")
                                .formatted(version, newest));
            }
            migrations.target(version).load().migrate();
            var sequences = model.sequences(connection).stream().map(Sequence::name).toList();
            if (!columns(manifest).equals(columns(Schema.of(connection)))
                    || !manifest.sequences().stream()
                            .map(Sequence::name)
                            .sorted()
                            .toList()
                            .equals(sequences)) {
                throw new Unable(
                        "Not restored: the archive's tables are not those of version "
                                + version
                                + ".");
            }
        }
    }

    private static MigrationVersion version(Manifest manifest) {
        if (!manifest.schema().matches("[0-9]{1,6}")) {
            throw new Damaged("its manifest names no version of the tables");
        }
        return MigrationVersion.fromVersion(manifest.schema());
    }

    private static Map<String, Map<String, Kind>> columns(Manifest manifest) {
        var tables = new TreeMap<String, Map<String, Kind>>();
        manifest.tables().forEach(part -> tables.put(part.table(), kinds(part.columns())));
        return tables;
    }

    private static Map<String, Map<String, Kind>> columns(Schema schema) {
        var tables = new TreeMap<String, Map<String, Kind>>();
        schema.tables().forEach(table -> tables.put(table.name(), kinds(table.columns())));
        return tables;
    }

    private static Map<String, Kind> kinds(List<Column> columns) {
        var kinds = new TreeMap<String, Kind>();
        columns.forEach(column -> kinds.put(column.name(), column.kind()));
        return kinds;
    }
}
