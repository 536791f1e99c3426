package newsroom.sic.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, Long> {

    @Query("select a from Article a left join fetch a.outlet where a.id = :id")
    Optional<Article> findById(long id);

    @Query("select a from Article a left join fetch a.outlet where a.id in :ids")
    List<Article> findByIdIn(Collection<Long> ids);

    /** The article with its row locked: whoever else wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> findForChange(long id);

    Article saveAndFlush(Article article);

    void flush();
}
