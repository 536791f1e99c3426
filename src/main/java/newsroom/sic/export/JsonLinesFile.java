package newsroom.sic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of JSON Lines (UTF-8, one object a line, a line feed after each): the columns are the
 * keys, numbers are numbers, and what is not there is null.
 *
 * <p>Throws {@link UncheckedIOException} when whoever reads it has gone.
 */
final class JsonLinesFile<R> extends Rows<R> {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                    .rootValueSeparator((String) null)
                    .build();

    private final JsonGenerator line;
    private final OutputStream out;

    JsonLinesFile(Table<R> table, OutputStream out) {
        super(table);
        this.out = out;
        this.line = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    void begin() {
        told(line::writeStartObject);
    }

    @Override
    void cell(Column<R> column, @Nullable String value) {
        told(() -> {
            line.writeName(column.name());
            if (value == null) {
                line.writeNull();
            } else {
                switch (column.type()) {
                    case INTEGER -> line.writeNumber(value);
                    case JSON -> line.writeRawValue(value);
                    case TEXT, DAY, MOMENT -> line.writeString(value);
                }
            }
        });
    }

    @Override
    void end() {
        told(() -> {
            line.writeEndObject();
            line.writeRaw('\n');
        });
    }

    @Override
    void flush() {
        told(line::flush);
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void told(Runnable writing) {
        try {
            writing.run();
        } catch (JacksonIOException gone) {
            throw new UncheckedIOException(gone.getCause());
        }
    }
}
