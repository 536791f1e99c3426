import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/**
 * More claims than anybody makes by hand, each with a submitted annotation, put into the store
 * while nobody uses it: the rows that Sic itself would have left, but for their history.
 */
final class Crowd {

    /** A claim's words at most, in characters: six claims lie over a word on average. */
    private static final int LONGEST = 2_400;

    private static final int CONTEXT = 32;

    private static final String CLAIM =
            """
            insert into claim (id, version, article_id, number, statement, claimant, status,
                anchor_revision, anchor_state, span_start, span_end, line_n, passage_n, exact,
                prefix, suffix, made_at, made_by, changed_at)
            values (?, 1, ?, ?, ?, 'Deputy Minister Nora Holm', 'IN_REVIEW', 1, 'EXACT', ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?)
            """;
    private static final String ANNOTATION =
            """
            insert into annotation (id, version, claim_id, issue, severity, body, correction,
                proposed_verdict, state, author_id, last_editor_id, edition, created_at, updated_at,
                submitted_at)
            values (?, 1, ?, 'FIGURE', 'HIGH', ?, 'about 1.2 million', 'INACCURATE', 'SUBMITTED',
                ?, ?, 1, ?, ?, ?)
            """;
    private static final String EDITION =
            """
            insert into edition (annotation_id, edition, author_id, edited_by, issue, severity, body,
                correction, proposed_verdict, edited_at)
            select id, edition, author_id, last_editor_id, issue, severity, body, correction,
                proposed_verdict, submitted_at
            from annotation where id < 0
            """;

    private final Connection connection;
    private final long article;
    private final Random dice = new Random(4242);

    private Crowd(Connection connection, long article) {
        this.connection = connection;
        this.article = article;
    }

    /** Crowds an article that was brought in by Sic, and has no claim yet. */
    static void on(Store store, long article, int claims) throws SQLException {
        try (Connection connection = store.connect()) {
            connection.setAutoCommit(false);
            new Crowd(connection, article).fill(claims);
            connection.commit();
        }
    }

    private void fill(int claims) throws SQLException {
        String text = value("select text from revision where article_id = ?").toString();
        long revision = (Long) value("select id from revision where article_id = ?");
        long by = (Long) value("select imported_by from article where id = ?");
        NavigableMap<Integer, Integer> lines = starts("line", revision);
        NavigableMap<Integer, Integer> passages = starts("passage", revision);
        Timestamp now = Timestamp.from(Instant.now());
        try (PreparedStatement claim = connection.prepareStatement(CLAIM);
                PreparedStatement annotation = connection.prepareStatement(ANNOTATION)) {
            for (int n = 1; n <= claims; n++) {
                int start = word(text, dice.nextInt(text.length() - LONGEST));
                int end = word(text, start + 8 + dice.nextInt(LONGEST - 16)) - 1;
                String exact = text.substring(start, end).strip();
                end = start + exact.length();
                set(
                        claim,
                        -n, // where no sequence goes
                        article,
                        n,
                        exact,
                        start,
                        end,
                        lines.floorEntry(start).getValue(),
                        passages.floorEntry(start).getValue(),
                        exact,
                        text.substring(Math.max(0, start - CONTEXT), start),
                        text.substring(end, Math.min(text.length(), end + CONTEXT)),
                        now,
                        by,
                        now);
                set(
                        annotation,
                        -n,
                        -n,
                        "The ministry's own table gives **another** figure for that year.",
                        by,
                        by,
                        now,
                        now,
                        now);
            }
            claim.executeBatch();
            annotation.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(EDITION);
        }
    }

    /** Where a word begins, there or behind it. The copy has no character of two units. */
    private static int word(String text, int from) {
        int at = from;
        while (!Character.isWhitespace(text.charAt(at - 1))
                || Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The numbers of lines or passages by where they begin. */
    private NavigableMap<Integer, Integer> starts(String table, long revision)
            throws SQLException {
        NavigableMap<Integer, Integer> starts = new TreeMap<>(Map.of(0, 1));
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select span_start, n from " + table + " where revision_id = ?")) {
            query.setLong(1, revision);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    starts.put(row.getInt(1), row.getInt(2));
                }
            }
        }
        return starts;
    }

    private Object value(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, article);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getObject(1) instanceof java.sql.Clob ? row.getString(1) : row.getObject(1);
            }
        }
    }

    private static void set(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
