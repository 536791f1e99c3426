package newsroom.sic.intake.copy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.article.Articles;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the article that a text is nearly the same as, and keeps what people said of copies. */
@Service
@Transactional
public class NearCopies {

    /** In per cent. */
    static final int NEAR = 70;

    /** How many are compared word for word, and how many are looked at for each band. */
    private static final int COMPARED = 3;

    private static final int LOOKED_AT = 20;
    private static final int AT_A_TIME = 50;

    private static final String BAND =
            "(select article_id from copy_band where hash = ? order by article_id desc limit "
                    + LOOKED_AT
                    + ")";
    private static final String LOOK =
            String.join(" union all ", Collections.nCopies(Bands.COUNT, BAND));

    private final Articles articles;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NearCopies(
            Articles articles,
            JdbcClient jdbc,
            JdbcTemplate batches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.jdbc = jdbc;
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    /** The one that it is most like, as far as one is near; the very same text is no near copy. */
    @Transactional(readOnly = true)
    public Optional<NearCopy> of(ReadCopy copy) {
        String text = copy.copy().text();
        if (articles.withText(text).isPresent()) {
            return Optional.empty();
        }
        Shingled shingled = Shingled.of(text);
        return candidates(Bands.of(shingled)).stream()
                .map(article ->
                        new NearCopy(article, shingled.shareWith(Shingled.of(current(article)))))
                .filter(one -> one.share() >= NEAR)
                .max(Comparator.comparingInt(NearCopy::share));
    }

    private String current(long article) {
        return articles.text(article).text().toString();
    }

    /** Those with the most bands in common first. */
    private List<Long> candidates(List<Long> bands) {
        if (bands.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> hits = new HashMap<>();
        jdbc.sql(LOOK)
                .params(bands)
                .query(row -> {
                    hits.merge(row.getLong(1), 1, Integer::sum);
                });
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Makes an article's text one that is found. */
    public void remember(long article, int revision, String text) {
        jdbc.sql("delete from copy_band where article_id = ?").param(article).update();
        jdbc.sql("delete from copy_print where article_id = ?").param(article).update();
        jdbc.sql("insert into copy_print (article_id, revision) values (?, ?)")
                .params(article, revision)
                .update();
        batches.batchUpdate(
                "insert into copy_band (hash, article_id) values (?, ?)",
                Bands.of(Shingled.of(text)).stream()
                        .distinct()
                        .map(hash -> new Object[] {hash, article})
                        .toList());
    }

    /**
     * Remembers what came in by other doors, or has a new text since.
     *
     * @return how many there were; there may be more
     */
    public int catchUp() {
        List<long[]> missing =
                jdbc.sql(
                                "select a.id, a.revision from article a left join copy_print p"
                                        + " on p.article_id = a.id and p.revision = a.revision"
                                        + " where p.article_id is null order by a.id limit ?")
                        .param(AT_A_TIME)
                        .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                        .list();
        missing.forEach(one -> remember(one[0], (int) one[1], current(one[0])));
        return missing.size();
    }

    /** Keeps that one article is a copy of another. */
    public void note(long article, long of, Actor by) {
        jdbc.sql(
                        "insert into article_copy (article_id, of_id, noted_by, noted_at)"
                                + " values (?, ?, ?, ?)")
                .params(
                        article,
                        of,
                        by.id(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new CopyNoted(article, List.of(new Change("copy of", null, "article " + of)), by));
    }

    /** What an article is a copy of; null where nobody said so. */
    @Transactional(readOnly = true)
    public @Nullable Long original(long article) {
        return jdbc.sql("select of_id from article_copy where article_id = ?")
                .param(article)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
