package newsroom.sic.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The proposals in the store. */
@Component
class ProposalRows {

    private static final int TITLE = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The stories that were turned down for an article. */
    Set<Long> declinedStories(long articleId) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select p.story_id from story_proposal p
                                join story_proposal_article a on a.proposal_id = p.id
                                where a.article_id = ? and p.state = 'DECLINED'
                                    and p.story_id is not null
                                """)
                        .param(articleId)
                        .query((row, n) -> row.getLong(1))
                        .list());
    }

    /** Those of the articles that somebody said are no story. */
    Set<Long> declinedTogether(Collection<Long> articleIds) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct a.article_id from story_proposal p
                                join story_proposal_article a on a.proposal_id = p.id
                                where a.article_id in (:ids) and p.state = 'DECLINED'
                                    and p.story_id is null
                                """)
                        .param("ids", articleIds)
                        .query((row, n) -> row.getLong(1))
                        .list());
    }

    /** Instead of what was proposed for the article before. */
    void proposeStory(long articleId, long storyId, Because because) {
        Long before =
                jdbc.sql(
                                """
                                select p.id from story_proposal p
                                join story_proposal_article a on a.proposal_id = p.id
                                where a.article_id = ? and p.state = 'OPEN' and p.story_id = ?
                                """)
                        .params(articleId, storyId)
                        .query(Long.class)
                        .optional()
                        .orElse(null);
        if (before == null) {
            settle(articleId);
            insert(storyId, null, because, List.of(articleId));
        } else {
            tell(before, null, because);
        }
    }

    /** Joins what was proposed for one of them before. */
    void proposeOwn(Collection<Long> articleIds, String title, Because because) {
        List<Long> before =
                jdbc.sql(
                                """
                                select distinct p.id from story_proposal p
                                join story_proposal_article a on a.proposal_id = p.id
                                where a.article_id in (:ids) and p.state = 'OPEN'
                                    and p.story_id is null
                                order by p.id
                                """)
                        .param("ids", articleIds)
                        .query((row, n) -> row.getLong(1))
                        .list();
        if (before.isEmpty()) {
            insert(null, title, because, articleIds);
            return;
        }
        long kept = before.getFirst();
        List<Long> there = articles(kept);
        batches.batchUpdate(
                """
                insert into story_proposal_article (proposal_id, article_id) values (?, ?)
                """,
                articleIds.stream()
                        .filter(id -> !there.contains(id))
                        .map(id -> new Object[] {kept, id})
                        .toList());
        tell(
                kept,
                title,
                new Because(
                        because.key(),
                        List.of(
                                String.valueOf(articles(kept).size()),
                                because.arguments().getLast())));
        before.stream().skip(1).forEach(this::remove);
    }

    private void tell(long id, @Nullable String title, Because because) {
        jdbc.sql(
                        """
                        update story_proposal set version = version + 1, because = ?, arguments = ?,
                            title = coalesce(cast(? as varchar(400)), title)
                        where id = ?
                        """)
                .param(because.key())
                .param(json.writeValueAsString(because.arguments()))
                .param(title == null ? null : cut(title))
                .param(id)
                .update();
    }

    private List<Long> articles(long proposalId) {
        return jdbc.sql("select article_id from story_proposal_article where proposal_id = ?")
                .param(proposalId)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private long insert(
            @Nullable Long storyId,
            @Nullable String title,
            Because because,
            Collection<Long> articleIds) {
        long id = jdbc.sql("select nextval('story_proposal_seq')").query(Long.class).single();
        jdbc.sql(
                        """
                        insert into story_proposal (id, version, story_id, because, arguments,
                            title, state, proposed_at)
                        values (?, 0, ?, ?, ?, ?, 'OPEN', ?)
                        """)
                .param(id)
                .param(storyId)
                .param(because.key())
                .param(json.writeValueAsString(because.arguments()))
                .param(title == null ? null : cut(title))
                .param(now())
                .update();
        batches.batchUpdate(
                """
                insert into story_proposal_article (proposal_id, article_id) values (?, ?)
                """,
                articleIds.stream().distinct().map(each -> new Object[] {id, each}).toList());
        return id;
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE));
    }

    /** The article has a story: nothing is proposed for it, and one article alone is no story. */
    void settle(long articleId) {
        List<Long> open =
                jdbc.sql(
                                """
                                select p.id from story_proposal p
                                join story_proposal_article a on a.proposal_id = p.id
                                where a.article_id = ? and p.state = 'OPEN' order by p.id
                                """)
                        .param(articleId)
                        .query((row, n) -> row.getLong(1))
                        .list();
        for (long id : open) {
            if (articles(id).size() > 2) {
                jdbc.sql(
                                """
                                delete from story_proposal_article
                                where proposal_id = ? and article_id = ?
                                """)
                        .params(id, articleId)
                        .update();
                jdbc.sql("update story_proposal set version = version + 1 where id = ?")
                        .param(id)
                        .update();
            } else {
                remove(id);
            }
        }
    }

    private void remove(long id) {
        jdbc.sql("delete from story_proposal_article where proposal_id = ?").param(id).update();
        jdbc.sql("delete from story_proposal where id = ?").param(id).update();
    }

    /** That somebody took an article out of a story. */
    void remember(long articleId, long storyId, Actor by) {
        long id = insert(storyId, null, Because.of("story-taken-out"), List.of(articleId));
        decide(id, "DECLINED", by);
    }

    void decide(long id, String state, Actor by) {
        jdbc.sql(
                        """
                        update story_proposal set version = version + 1, state = ?, decided_by = ?,
                            decided_at = ?
                        where id = ?
                        """)
                .params(state, by.id(), now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
