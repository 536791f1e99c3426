package newsroom.sic.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsroom.sic.archive.Manifest.Part;

/**
 * Writes an archive of a store, a row at a time, from one snapshot: others may go on writing, and
 * nothing of that is in the file.
 */
final class Packing {

    /** Rows that PostgreSQL hands over at once; a revision's text is up to some megabytes. */
    private static final int AT_ONCE = 25;

    private final Store store;
    private final OriginalFiles originals;
    private final PrintStream progress;

    Packing(Store store, OriginalFiles originals, PrintStream progress) {
        this.originals = originals;
        this.store = store;
        this.progress = progress;
    }

    /**
     * Writes it all, the manifest last.
     *
     * @param snapshot a connection of this one's own, on which nothing was asked yet
     */
    Manifest pack(Connection snapshot, OutputStream out) throws SQLException, IOException {
        beginSnapshot(snapshot);
        refuseHalfAStore(snapshot);
        var version = Store.schemaOf(snapshot);
        var parts = new ArrayList<Part>();
        var zip = new ZipOutputStream(out);
        for (Table table : LoadingOrder.of(Schema.of(snapshot)).tables()) {
            parts.add(part(snapshot, table, zip));
        }
        originals.pack(snapshot, zip, progress);
        // behind the rows: what is counted on meanwhile leaves a gap, and never gives a number
        // twice
        var sequences = store.sequences(snapshot);
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        Optional.ofNullable(getClass().getPackage().getImplementationVersion())
                                .orElse("unreleased"),
                        Instant.now().toString(),
                        version.getVersion(),
                        parts,
                        sequences);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.text());
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    private void beginSnapshot(Connection snapshot) throws SQLException {
        if (store.isH2()) {
            try (Statement statement = snapshot.createStatement()) {
                // row by row, instead of a whole result in memory
                statement.execute("set lazy_query_execution true");
            }
        }
        snapshot.setAutoCommit(false);
        // on H2 the level below takes its snapshot table by table
        snapshot.setTransactionIsolation(
                store.isH2()
                        ? Connection.TRANSACTION_SERIALIZABLE
                        : Connection.TRANSACTION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    private void refuseHalfAStore(Connection snapshot) throws SQLException {
        var names = Schema.names(snapshot);
        if (names.contains(HalfRestored.MARK)) {
            throw new Unable(
                    "In %s is half of an archive: a restore was interrupted. Run it again first."
                            .formatted(store.called()));
        }
        if (!names.contains(Schema.MIGRATIONS)) {
            throw new Unable("In %s is nothing of Sic's.".formatted(store.called()));
        }
    }

    private Part part(Connection snapshot, Table table, ZipOutputStream zip)
            throws SQLException, IOException {
        String entry = Part.entry(table.name());
        zip.putNextEntry(new ZipEntry(entry));
        var digest = Tally.sha256();
        var out = new DigestOutputStream(zip, digest);
        var tally = new Tally();
        long bytes = 0;
        var text = new RowText(table);
        try (Statement statement = snapshot.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    byte[] line = text.write(text.read(rows));
                    tally.add(line);
                    out.write(line);
                    out.write('\n');
                    bytes += line.length + 1;
                }
            }
        }
        zip.closeEntry();
        progress.println(table.name() + ": " + tally.rows());
        return new Part(
                table.name(),
                entry,
                table.columns(),
                tally.rows(),
                bytes,
                Tally.hex(digest),
                tally.content());
    }
}
