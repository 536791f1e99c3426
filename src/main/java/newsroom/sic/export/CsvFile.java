package newsroom.sic.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file of comma-separated values (RFC 4180, UTF-8): a header row, then a row for each record.
 * Null and empty look the same.
 *
 * <p>Throws {@link UncheckedIOException} when whoever reads it has gone.
 */
final class CsvFile<R> extends Rows<R> {

    private final Flavour flavour;
    private final CsvWriter writer;
    private CsvWriter.@Nullable CsvWriterRecord line;

    CsvFile(Table<R> table, Flavour flavour, OutputStream out) {
        super(table);
        this.flavour = flavour;
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(flavour.opening());
            this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        writer.writeRecord(table.columns().stream().map(Column::name).toList());
    }

    @Override
    void begin() {
        line = writer.writeRecord();
    }

    @Override
    void cell(Column<R> column, @Nullable String value) {
        if (line != null) {
            line.writeField(value == null ? "" : flavour.cell(value));
        }
    }

    @Override
    void end() {
        if (line != null) {
            line.endRecord();
        }
    }

    @Override
    void flush() {
        try {
            writer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
