import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The look-up of the articles that one more text may be nearly the same as, among 1,000 articles and
 * among 100,000, in turns on one connection. Each text has 27 bands, two of them frequent ones. The
 * plan is printed, and it is an error when it reads a table through.
 */
final class Copies {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int BANDS = 27;
    private static final int FREQUENT = 500;
    private static final int LOOKED_AT = 20;
    private static final int TURNS = 15;
    private static final int OF_A_TURN = 100;

    private final Random random = new Random(7);

    void measure(Store.Server postgres, Report report) throws SQLException {
        report.section("Near copies looked for, PostgreSQL");
        Store store = postgres.fresh("sic_bench_copies");
        try (Connection connection = store.connect()) {
            fill(connection, FEW);
            fill(connection, MANY);
            explain(connection);
            List<Double> few = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            try (PreparedStatement small = connection.prepareStatement(look(FEW));
                    PreparedStatement large = connection.prepareStatement(look(MANY))) {
                turn(small);
                turn(large);
                for (int turn = 0; turn < TURNS; turn++) {
                    few.add(turn(small));
                    ratios.add(turn(large) / few.getLast());
                }
            }
            report.row("a look-up among 1,000", "%.2f ms", Report.median(few));
            report.atMost(
                    "a look-up among 100,000 / among 1,000", "%.2f", Report.median(ratios), 1.3);
        }
        store.drop();
    }

    private static void fill(Connection connection, int articles) throws SQLException {
        Report.say("making the bands of %,d articles", articles);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table band_%d (hash bigint, article_id bigint, primary key (hash, article_id))"
                            .formatted(articles));
            statement.execute(
                    """
                    insert into band_%1$d
                    select distinct case when k <= 2 then floor(random() * %2$d)::bigint
                        else ('x' || substr(md5(i || '-' || k), 1, 16))::bit(64)::bigint end, i
                    from generate_series(1, %1$d) i, generate_series(1, %3$d) k
                    """
                            .formatted(articles, FREQUENT, BANDS));
            statement.execute("vacuum analyze band_" + articles);
        }
    }

    private static String look(int articles) {
        String band =
                "(select article_id from band_%d where hash = ? order by article_id desc limit %d)"
                        .formatted(articles, LOOKED_AT);
        return String.join(" union all ", Collections.nCopies(BANDS, band));
    }

    private void explain(Connection connection) throws SQLException {
        try (PreparedStatement plan =
                connection.prepareStatement("explain (costs off) " + look(MANY))) {
            bind(plan);
            try (ResultSet lines = plan.executeQuery()) {
                int scans = 0;
                while (lines.next()) {
                    if (lines.getString(1).contains("Seq Scan")) {
                        throw new IllegalStateException(lines.getString(1));
                    }
                    scans += lines.getString(1).contains("Index Only Scan") ? 1 : 0;
                }
                Report.say("the plan has %d scans of the index, and reads no table", scans);
            }
        }
    }

    private void bind(PreparedStatement look) throws SQLException {
        for (int i = 1; i <= BANDS; i++) {
            look.setLong(i, i <= 2 ? random.nextInt(FREQUENT) : random.nextLong());
        }
    }

    /** @return milliseconds for one */
    private double turn(PreparedStatement look) throws SQLException {
        long began = System.nanoTime();
        for (int i = 0; i < OF_A_TURN; i++) {
            bind(look);
            try (ResultSet found = look.executeQuery()) {
                while (found.next()) {
                    found.getLong(1);
                }
            }
        }
        return (System.nanoTime() - began) / 1e6 / OF_A_TURN;
    }
}
