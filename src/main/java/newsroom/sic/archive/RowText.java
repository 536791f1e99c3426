package newsroom.sic.archive;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * A row as a line of JSON: an object with a field for each column. A value has one way to be
 * written, so equal rows are equal bytes, whichever database they come from.
 */
final class RowText {

    /**
     * Bytes in one line: several times the longest text that Sic takes in, and what a file may make
     * a reader hold in memory.
     */
    static final int LONGEST = 64 * 1024 * 1024;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxStringLength(LONGEST).build())
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private final Table table;
    private final Map<String, Integer> places = new HashMap<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    RowText(Table table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            places.put(table.columns().get(i).name(), i);
        }
    }

    /** The values of a row in the order of the table's columns. */
    @Nullable Object[] read(ResultSet row) throws SQLException {
        List<Column> columns = table.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).kind().read(row, i + 1);
        }
        return values;
    }

    /**
     * The line, without its end.
     *
     * @throws Unable when a value is none that the other database would keep
     */
    byte[] write(@Nullable Object[] values) {
        line.reset();
        List<Column> columns = table.columns();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeName(columns.get(i).name());
                Object value = values[i];
                if (value == null) {
                    json.writeNull();
                } else {
                    write(json, columns.get(i), value, values);
                }
            }
            json.writeEndObject();
        }
        if (line.size() > LONGEST) {
            throw new Unable(
                    "The row of %s with %s is too long.".formatted(table.name(), key(values)));
        }
        return line.toByteArray();
    }

    private void write(JsonGenerator json, Column column, Object value, @Nullable Object[] row) {
        try {
            column.kind().write(json, value);
        } catch (IllegalArgumentException e) {
            throw new Unable(
                    "The row of %s with %s holds in %s what no archive can: %s."
                            .formatted(table.name(), key(row), column.name(), e.getMessage()),
                    e);
        }
    }

    /** The values of the primary key, in words. */
    private String key(@Nullable Object[] row) {
        return table.key().stream()
                .map(place -> table.columns().get(place).name() + " " + row[place])
                .toList()
                .toString();
    }

    /**
     * The values in a line.
     *
     * @throws IllegalArgumentException when it is no row of this table, to the last field
     */
    @Nullable Object[] parse(byte[] bytes, int length) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        boolean[] seen = new boolean[values.length];
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes, 0, length)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                Integer place = places.get(json.currentName());
                if (place == null || seen[place]) {
                    throw new IllegalArgumentException("a field too many");
                }
                seen[place] = true;
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    values[place] = table.columns().get(place).kind().parse(json);
                }
            }
            expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        } catch (JacksonException | ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
        for (boolean each : seen) {
            expect(each);
        }
        return values;
    }

    /** Which row it is, for {@link Arrays#asList} compares by value. */
    List<@Nullable Object> keyOf(@Nullable Object[] values) {
        @Nullable Object[] key = new @Nullable Object[table.key().size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = values[table.key().get(i)];
        }
        return Arrays.asList(key);
    }

    private static void expect(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
    }
}
