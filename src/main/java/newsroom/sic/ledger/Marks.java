package newsroom.sic.ledger;

import java.util.Collection;
import java.util.List;
import newsroom.sic.article.ArticleEvent;
import newsroom.sic.article.Copies;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which stories have to be lined up anew. A mark is written in the transaction that is the reason
 * for it, so none is lost; however many a story has, it is lined up once.
 */
@Component
class Marks {

    private final JdbcClient jdbc;
    private final Copies copies;
    private final Bookkeeper bookkeeper;

    Marks(JdbcClient jdbc, Copies copies, Bookkeeper bookkeeper) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.bookkeeper = bookkeeper;
    }

    /** One that marks a story. */
    record Mark(long id, long storyId) {}

    @EventListener
    void hear(ArticleEvent event) {
        switch (event) {
            case ArticleEvent.StoryMembershipChanged changed -> of(changed.storyId());
            case ArticleEvent.ArticleCorrected corrected -> ofArticle(corrected.articleId());
            case ArticleEvent.RevisionAdded added -> ofArticle(added.articleId());
            case ArticleEvent.CopySaid said ->
                    copies.restingOn(said.articleId()).forEach(this::ofArticle);
            case ArticleEvent.ArticleImported _,
                    ArticleEvent.ArticleAssigned _,
                    ArticleEvent.LineWaived _,
                    ArticleEvent.WaiverTakenBack _,
                    ArticleEvent.ArticleSignedOff _,
                    ArticleEvent.ArticleReopened _,
                    ArticleEvent.StoryOpened _,
                    ArticleEvent.StoryRenamed _ -> {
                // nothing that was said is another
            }
        }
    }

    @EventListener
    void hear(LedgerEvent event) {
        switch (event) {
            case LedgerEvent.LinesTied _,
                    LedgerEvent.TieTakenBack _,
                    LedgerEvent.MasterChosen _,
                    LedgerEvent.TranscriptAdded _ ->
                    of(event.storyId());
            case LedgerEvent.HouseFormSet _ -> ofAll();
            case LedgerEvent.DiscrepancyResolved _, LedgerEvent.StoryDeclined _ -> {
                // stands beside what was found
            }
        }
    }

    private void of(long storyId) {
        jdbc.sql(
                        "insert into ledger_mark (id, story_id)"
                                + " values (nextval('ledger_mark_seq'), ?)")
                .param(storyId)
                .update();
        bookkeeper.callAfterCommit();
    }

    private void ofAll() {
        jdbc.sql(
                        "insert into ledger_mark (id, story_id)"
                                + " select nextval('ledger_mark_seq'), story_id from story_ledger")
                .update();
        bookkeeper.callAfterCommit();
    }

    private void ofArticle(long articleId) {
        int marked =
                jdbc.sql(
                                """
                                insert into ledger_mark (id, story_id)
                                select nextval('ledger_mark_seq'), story_id from story_article where article_id = ?
                                """)
                        .param(articleId)
                        .update();
        if (marked > 0) {
            bookkeeper.callAfterCommit();
        }
    }

    static List<Mark> all(JdbcClient jdbc) {
        return jdbc.sql("select id, story_id from ledger_mark order by id limit 5000")
                .query((row, n) -> new Mark(row.getLong(1), row.getLong(2)))
                .list();
    }

    static void remove(Collection<Long> ids, JdbcClient jdbc) {
        jdbc.sql("delete from ledger_mark where id in (:ids)").param("ids", ids).update();
    }
}
