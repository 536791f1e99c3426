package newsroom.sic.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of comma-separated values as it is being written (RFC 4180, UTF-8): a header row, then a
 * row for each record. Keeps no more than a buffer of it. Null and empty look the same.
 *
 * <p>Throws {@link UncheckedIOException} when whoever reads it has gone.
 */
final class CsvFile<R> {

    private final List<Column<R>> columns;
    private final Flavour flavour;
    private final CsvWriter writer;
    private long rows;

    CsvFile(Table<R> table, Flavour flavour, OutputStream out) throws IOException {
        this.columns = table.columns();
        this.flavour = flavour;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(flavour.opening());
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        writer.writeRecord(columns.stream().map(Column::name).toList());
    }

    void add(R row) {
        CsvWriter.CsvWriterRecord line = writer.writeRecord();
        for (Column<R> column : columns) {
            String value = column.cell().apply(row);
            line.writeField(value == null ? "" : flavour.cell(value));
        }
        line.endRecord();
        rows++;
    }

    /** How many rows there are so far, the header not counted. */
    long rows() {
        return rows;
    }

    /** Sends off what is still kept. */
    void end() throws IOException {
        writer.flush();
    }
}
