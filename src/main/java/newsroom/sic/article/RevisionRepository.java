package newsroom.sic.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<Revision, Long> {

    @Query("select r from Revision r where r.articleId = :articleId and r.number = :number")
    Optional<Revision> findByArticleIdAndNumber(long articleId, int number);

    Optional<Revision> findById(long id);

    @Query(
            """
            select new newsroom.sic.article.PlacedLine(r.id, l)
            from Revision r join r.lines l
            where r.articleId = :articleId and r.number = :number order by index(l)
            """)
    List<PlacedLine> lines(long articleId, int number);

    void flush();

    @Query(
            """
            select a.id as articleId, l.coverage as coverage, count(*) as lines
            from Article a join Revision r on r.articleId = a.id and r.number = a.revision
            join r.lines l
            where a.id in :articles
            group by a.id, l.coverage
            """)
    List<Tally> tally(Collection<Long> articles);

    /** How many lines of an article's current revision stand at a coverage. */
    interface Tally {
        long getArticleId();

        Coverage getCoverage();

        int getLines();
    }
}
