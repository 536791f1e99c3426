package newsroom.sic.ledger;

import java.util.Collection;
import java.util.List;
import newsroom.sic.article.ArticleEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which articles have to be looked at for their story; written with what is the reason for it. */
@Component
class ProposalMarks {

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final Bookkeeper bookkeeper;

    ProposalMarks(JdbcClient jdbc, ProposalRows rows, Bookkeeper bookkeeper) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.bookkeeper = bookkeeper;
    }

    /** One that marks an article. */
    record Mark(long id, long articleId) {}

    @EventListener
    void hear(ArticleEvent.ArticleImported imported) {
        of(imported.articleId());
    }

    @EventListener
    void hear(ArticleEvent.ArticleCorrected corrected) {
        of(corrected.articleId());
    }

    /** A person was quicker, or thinks otherwise: what is taken out is not proposed again. */
    @EventListener
    void hear(ArticleEvent.StoryMembershipChanged changed) {
        if (changed.joined()) {
            rows.settle(changed.articleId());
        } else {
            rows.remember(changed.articleId(), changed.storyId(), changed.by());
        }
    }

    private void of(long articleId) {
        jdbc.sql(
                        "insert into proposal_mark (id, article_id)"
                                + " values (nextval('proposal_mark_seq'), ?)")
                .param(articleId)
                .update();
        bookkeeper.lookAfterCommit();
    }

    static List<Mark> all(JdbcClient jdbc) {
        return jdbc.sql("select id, article_id from proposal_mark order by id limit 5000")
                .query((row, n) -> new Mark(row.getLong(1), row.getLong(2)))
                .list();
    }

    static void remove(Collection<Long> ids, JdbcClient jdbc) {
        jdbc.sql("delete from proposal_mark where id in (:ids)").param("ids", ids).update();
    }
}
