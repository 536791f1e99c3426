package newsroom.sic.intake.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import newsroom.sic.intake.job.FileState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was seen in feeds, as it is stored. */
@Component
class ItemRows {

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not seen before. */
    boolean add(long feed, FeedItems.Item item, Instant now) {
        boolean known =
                jdbc.sql("select count(*) from feed_item where feed_id = ? and mark = ?")
                                .params(feed, item.mark())
                                .query(Integer.class)
                                .single()
                        > 0;
        if (!known) {
            jdbc.sql(
                            "insert into feed_item (feed_id, mark, n, title, address, seen_at)"
                                    + " values (?, ?, nextval('feed_item_seq'), ?, ?, ?)")
                    .params(feed, item.mark())
                    .param(item.title().isEmpty() ? null : item.title())
                    .params(item.address(), now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return !known;
    }

    /**
     * Notes which import brings it in.
     *
     * @param upload from 1; where it is 0, none does
     */
    void bring(long feed, FeedItems.Item item, long job, int upload) {
        if (upload > 0) {
            jdbc.sql(
                            "update feed_item set job_id = ?, upload = ?"
                                    + " where feed_id = ? and mark = ?")
                    .params(job, upload, feed, item.mark())
                    .update();
        }
    }

    /** The latest first, those before the given one. */
    List<FeedItemView> of(long feed, long before, int most) {
        return jdbc.sql(
                        """
                        select i.n, i.title, i.address, i.seen_at, i.job_id, f.state, f.article_id
                        from feed_item i left join import_file f
                            on f.job_id = i.job_id and f.upload = i.upload and f.piece <= 1
                        where i.feed_id = ? and i.n < ? order by i.n desc limit ?
                        """)
                .params(feed, before, most)
                .query((row, n) -> view(row))
                .list();
    }

    int count(long feed) {
        return jdbc.sql("select count(*) from feed_item where feed_id = ?")
                .param(feed)
                .query(Integer.class)
                .single();
    }

    private static FeedItemView view(ResultSet row) throws SQLException {
        OffsetDateTime seen = row.getObject("seen_at", OffsetDateTime.class);
        return new FeedItemView(
                row.getLong("n"),
                row.getString("title"),
                row.getString("address"),
                seen == null ? null : seen.toInstant(),
                row.getObject("job_id", Long.class),
                state(row.getString("state")),
                row.getObject("article_id", Long.class));
    }

    private static @Nullable FileState state(@Nullable String state) {
        return state == null ? null : FileState.valueOf(state);
    }
}
