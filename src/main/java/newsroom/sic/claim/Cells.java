package newsroom.sic.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in a row under a name and is no plain text or number. */
public final class Cells {

    private Cells() {}

    public static Instant moment(ResultSet row, String name) throws SQLException {
        return row.getObject(name, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant optionalMoment(ResultSet row, String name) throws SQLException {
        OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static <E extends Enum<E>> E word(Class<E> words, ResultSet row, String name)
            throws SQLException {
        return Enum.valueOf(words, row.getString(name));
    }

    public static <E extends Enum<E>> @Nullable E optionalWord(
            Class<E> words, ResultSet row, String name) throws SQLException {
        String word = row.getString(name);
        return word == null ? null : Enum.valueOf(words, word);
    }
}
