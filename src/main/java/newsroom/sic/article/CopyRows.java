package newsroom.sic.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What articles are to one another, as it is stored: one row for an article at the most. */
@Component
class CopyRows {

    private static final String ALL =
            "select article_id, version, of_id, state, share, revision, noted_by, noted_at"
                    + " from article_copy where ";

    private final JdbcClient jdbc;

    CopyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CopyOf> of(long article) {
        return jdbc.sql(ALL + "article_id = ?")
                .param(article)
                .query((row, n) -> view(row))
                .optional();
    }

    /** What an article is like, and those that are like it, in the order of their arrival. */
    List<CopyOf> around(long article) {
        return jdbc.sql(ALL + "(article_id = :id or of_id = :id) order by article_id")
                .param("id", article)
                .query((row, n) -> view(row))
                .list();
    }

    Map<Long, CopyOf> of(Collection<Long> articles) {
        Map<Long, CopyOf> found = new HashMap<>();
        if (!articles.isEmpty()) {
            jdbc.sql(ALL + "article_id in (:ids)")
                    .param("ids", articles)
                    .query((row, n) -> view(row))
                    .list()
                    .forEach(one -> found.put(one.articleId(), one));
        }
        return found;
    }

    /**
     * Those that are said, or noticed, to be like the given ones, in the order of their arrival.
     */
    List<CopyOf> like(Collection<Long> others) {
        return others.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + "of_id in (:ids) order by article_id")
                        .param("ids", others)
                        .query((row, n) -> view(row))
                        .list();
    }

    void put(CopyOf is) {
        int there =
                jdbc.sql(
                                """
                                update article_copy set version = ?, of_id = ?, state = ?, share = ?,
                                    revision = ?, noted_by = ?, noted_at = ? where article_id = ?
                                """)
                        .params(is.version(), is.ofId(), is.state().name())
                        .param(is.share())
                        .param(is.revision())
                        .param(is.saidBy())
                        .param(stored(is.at()))
                        .param(is.articleId())
                        .update();
        if (there == 0) {
            jdbc.sql(
                            """
                            insert into article_copy (article_id, version, of_id, state, share,
                                revision, noted_by, noted_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(is.articleId(), is.version(), is.ofId(), is.state().name())
                    .param(is.share())
                    .param(is.revision())
                    .param(is.saidBy())
                    .param(stored(is.at()))
                    .update();
        }
    }

    void remove(long article) {
        jdbc.sql("delete from article_copy where article_id = ?").param(article).update();
    }

    private static CopyOf view(ResultSet row) throws SQLException {
        return new CopyOf(
                row.getLong("article_id"),
                row.getInt("version"),
                row.getLong("of_id"),
                CopyState.valueOf(row.getString("state")),
                number(row, "share"),
                number(row, "revision"),
                row.getObject("noted_by", Long.class),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
