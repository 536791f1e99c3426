package newsroom.sic.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a column holds, and how one value of it stands in an archive: the same characters from
 * either database. Nothing is {@code null} in JSON for all of them, and never the empty text.
 */
enum Kind {
    /** A JSON number. */
    WHOLE(Types.BIGINT, "bigint", "int8", "integer", "int4", "smallint", "int2") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeNumber((Long) value);
        }

        @Override
        Object parse(JsonParser json) {
            expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
            return json.getLongValue();
        }
    },

    /** A JSON string of the digits, with as many behind the point as the column keeps. */
    FRACTION(Types.NUMERIC, "numeric", "decimal") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        String text(Object value) {
            return ((BigDecimal) value).toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },

    /** A JSON string of the shortest digits that give the same eight bytes again. */
    FLOAT(Types.DOUBLE, "double precision", "float8") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : value;
        }

        @Override
        Object value(String text) {
            return Double.valueOf(text);
        }
    },

    /** A JSON string, character by character as it is stored. */
    TEXT(Types.VARCHAR, "character varying", "varchar", "text", "character large object") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },

    /**
     * A JSON string without the blanks with which the database fills it up: they are no part of the
     * value, and the databases count their number differently.
     */
    PADDED(Types.CHAR, "character", "bpchar", "char") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : withoutBlanks(text);
        }

        @Override
        Object value(String text) {
            return withoutBlanks(text);
        }
    },

    /** true or false. */
    TRUTH(Types.BOOLEAN, "boolean", "bool") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(JsonGenerator json, Object value) {
            json.writeBoolean((Boolean) value);
        }

        @Override
        Object parse(JsonParser json) {
            expect(json.currentToken().isBoolean());
            return json.getBooleanValue();
        }
    },

    /** An instant, ISO 8601 in UTC: the zone in which it was written is kept by neither. */
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone", "timestamptz") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        @Override
        Object value(String text) {
            return Instant.parse(text);
        }

        @Override
        Object bound(Object value) {
            return ((Instant) value).atOffset(ZoneOffset.UTC);
        }
    },

    /** A day, ISO 8601. */
    DAY(Types.DATE, "date") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },

    /** A JSON string in base 64 (RFC 4648, section 4). */
    BYTES(Types.VARBINARY, "binary varying", "bytea", "binary large object") {
        @Override
        byte @Nullable [] read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        String text(Object value) {
            return Base64.getEncoder().encodeToString((byte[]) value);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    },

    /** A JSON string (RFC 9562, section 4). */
    UNIQUE(Types.OTHER, "uuid") {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    };

    private final int sqlType;
    private final List<String> names;

    Kind(int sqlType, String... names) {
        this.sqlType = sqlType;
        this.names = List.of(names);
    }

    /** The kind that a database's name of a type stands for; empty where nobody has said so. */
    static Optional<Kind> of(String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.names.contains(name)).findFirst();
    }

    /** The value in a row; null for nothing. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    void write(JsonGenerator json, Object value) {
        json.writeString(keepable(text(value)));
    }

    /**
     * The value at which the parser stands.
     *
     * @throws IllegalArgumentException when it is of another kind
     */
    Object parse(JsonParser json) {
        expect(json.currentToken() == JsonToken.VALUE_STRING);
        try {
            return value(keepable(json.getString()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    final void bind(PreparedStatement statement, int parameter, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(parameter, sqlType);
        } else {
            statement.setObject(parameter, bound(value));
        }
    }

    /** As JDBC takes it. */
    Object bound(Object value) {
        return value;
    }

    String text(Object value) {
        return value.toString();
    }

    Object value(String text) {
        throw new IllegalStateException(name() + " is no text in JSON: " + text);
    }

    private static void expect(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException();
        }
    }

    private static String withoutBlanks(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** What one of the two databases would alter or not take is in no archive. */
    private static String keepable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new IllegalArgumentException("NUL, or half of a surrogate pair");
            }
        }
        return text;
    }
}
