package newsroom.sic.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoryRepository extends Repository<Story, Long> {

    Optional<Story> findById(long id);

    Optional<Story> findByTitle(String title);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Story s where s.id = :id")
    Optional<Story> findForChange(long id);

    @Query("select s from Story s where :articleId member of s.articleIds order by s.title")
    List<Story> findByArticle(long articleId);

    @Query(
            """
            select s.id as id, s.version as version, s.title as title, count(m) as articles
            from Story s left join s.articleIds m
            group by s.id, s.version, s.title order by s.title
            """)
    List<Counted> counted();

    @Query(
            "select m from Story s join s.articleIds m where s.id in "
                    + "(select t.id from Story t join t.articleIds n where n = :articleId)")
    List<Long> neighbours(long articleId);

    @Query("select s from Story s where s.id < :mark order by s.id desc")
    List<Story> before(long mark, Limit limit);

    @Query(
            "select s.id as storyId, m as articleId from Story s join s.articleIds m"
                    + " where m in :articleIds order by s.id")
    List<Membership> memberships(Collection<Long> articleIds);

    @Query(
            "select s.id as storyId, m as articleId from Story s join s.articleIds m"
                    + " where s.id in :ids order by s.id, m")
    List<Membership> members(Collection<Long> ids);

    /** That an article is in a story. */
    interface Membership {
        long getStoryId();

        long getArticleId();
    }

    Story saveAndFlush(Story story);

    void flush();

    /** A story and how many articles it holds. */
    interface Counted {
        long getId();

        int getVersion();

        String getTitle();

        int getArticles();
    }
}
