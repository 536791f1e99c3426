package newsroom.sic.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.sic.history.VerifyHistory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks into a store that nobody has opened since its desk was killed, and holds what it says
 * against what its history says and against what was acknowledged.
 */
final class Audit {

    /** What stands first in the history of every row of a table. */
    private static final Map<String, String> BEGINNINGS =
            Map.of(
                    "article", "brought the article in",
                    "claim", "made the claim",
                    "evidence", "added evidence",
                    "annotation", "wrote the annotation");

    /** Where an annotation stands after what was last done with it. */
    private static final Map<String, String> STATES =
            Map.of(
                    "wrote the annotation", "DRAFT",
                    "edited the annotation", "DRAFT",
                    "submitted the annotation", "SUBMITTED",
                    "approved the annotation", "APPROVED",
                    "broke the seal of the annotation", "SUBMITTED");

    private final List<String> settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate oneView;

    /**
     * @param settings by which the application finds the place
     */
    Audit(Place place, List<String> settings) {
        this.settings = settings;
        var source = new DriverManagerDataSource(place.url(), place.user(), place.password());
        jdbc = JdbcClient.create(source);
        oneView = new TransactionTemplate(new JdbcTransactionManager(source));
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** One thing that was done, as history has it. */
    private record Entry(String kind, long id, String action, String changes) {}

    void passes(Collection<Acknowledgement> acknowledged) {
        oneView.executeWithoutResult(view -> {
            List<Entry> entries = entries();
            holdsWhatWasAcknowledged(entries, acknowledged);
            BEGINNINGS.forEach((kind, action) -> beginsOnce(entries, kind, action));
            annotationsStandWhereHistoryLeftThem(entries);
            claimsStandWhereHistoryLeftThem(entries);
            articlesAreWhole();
        });
        assertThat(verifyHistory()).as("exit code of verify-history").isZero();
    }

    private List<Entry> entries() {
        return jdbc.sql(
                        "select subject_kind, subject_id, action, changes from history_entry order by seq")
                .query((row, n) ->
                        new Entry(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    /** Everything was acknowledged as often as it was changed by hand. */
    private static void holdsWhatWasAcknowledged(
            List<Entry> entries, Collection<Acknowledgement> acknowledged) {
        Map<Acknowledgement, Long> told = count(acknowledged);
        Map<Acknowledgement, Long> written =
                count(
                        entries.stream()
                                .filter(entry ->
                                        !entry.action().startsWith("broke")
                                                && !entry.action().startsWith("moved"))
                                .map(entry -> new Acknowledgement(entry.kind(), entry.id()))
                                .toList());

        assertThat(told)
                .as("acknowledged changes")
                .allSatisfy((thing, times) ->
                        assertThat(written.getOrDefault(thing, 0L))
                                .as("changes of %s", thing)
                                .isGreaterThanOrEqualTo(times));
    }

    private static Map<Acknowledgement, Long> count(Collection<Acknowledgement> things) {
        return things.stream()
                .collect(Collectors.groupingBy(thing -> thing, Collectors.counting()));
    }

    private void beginsOnce(List<Entry> entries, String table, String action) {
        List<Long> begun =
                entries.stream()
                        .filter(entry -> entry.kind().equals(table))
                        .filter(entry -> entry.action().equals(action))
                        .map(Entry::id)
                        .toList();

        assertThat(begun)
                .as("history of %s", table)
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("select id from " + table).query(Long.class).list());
    }

    private void annotationsStandWhereHistoryLeftThem(List<Entry> entries) {
        Map<Long, String> expected = new HashMap<>();
        Map<Long, Integer> editions = new HashMap<>();
        Map<Long, Integer> approvals = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.kind().equals("annotation"))
                .forEach(entry -> {
                    expected.put(entry.id(), STATES.get(entry.action()));
                    editions.merge(entry.id(), worded(entry) ? 1 : 0, Integer::sum);
                    approvals.merge(
                            entry.id(),
                            entry.action().startsWith("approved") ? 1 : 0,
                            Integer::sum);
                });

        jdbc.sql(
                        """
                        select a.id, a.state, a.edition,
                            (select count(*) from edition e where e.annotation_id = a.id),
                            (select count(*) from decision d where d.annotation_id = a.id)
                        from annotation a
                        """)
                .query(row -> {
                    long id = row.getLong(1);
                    assertThat(row.getString(2)).as("annotation " + id).isEqualTo(expected.get(id));
                    assertThat(row.getInt(3)).as("its edition").isEqualTo(editions.get(id));
                    assertThat(row.getInt(4)).as("its editions").isEqualTo(editions.get(id));
                    assertThat(row.getInt(5)).as("its decisions").isEqualTo(approvals.get(id));
                });
    }

    private static boolean worded(Entry entry) {
        return entry.action().startsWith("wrote") || entry.action().startsWith("edited");
    }

    private void claimsStandWhereHistoryLeftThem(List<Entry> entries) {
        Map<Long, String> statuses = new HashMap<>();
        Map<Long, String> verdicts = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.action().equals("moved the claim on"))
                .forEach(entry -> {
                    for (JsonNode change : JsonMapper.shared().readTree(entry.changes())) {
                        var said =
                                change.path("what").asString().equals("status")
                                        ? statuses
                                        : verdicts;
                        said.put(entry.id(), change.path("to").asString(""));
                    }
                });

        jdbc.sql("select id, status, verdict from claim")
                .query(row -> {
                    long id = row.getLong(1);
                    assertThat(words(row.getString(2)))
                            .as("status of claim " + id)
                            .isEqualTo(statuses.getOrDefault(id, "unchecked"));
                    assertThat(row.getString(3) == null ? "" : words(row.getString(3)))
                            .as("verdict of claim " + id)
                            .isEqualTo(verdicts.getOrDefault(id, ""));
                });
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    void articlesAreWhole() {
        int torn =
                jdbc.sql(
                                """
                                select count(*) from article a where not exists (
                                    select 1 from revision r
                                    join passage p on p.revision_id = r.id
                                    join line l on l.revision_id = r.id
                                    where r.article_id = a.id and r.number = a.revision)
                                """)
                        .query(Integer.class)
                        .single();

        assertThat(torn).as("articles without their text").isZero();
    }

    private int verifyHistory() {
        var command = new SpringApplication(VerifyHistory.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        return SpringApplication.exit(command.run(settings.toArray(String[]::new)));
    }
}
