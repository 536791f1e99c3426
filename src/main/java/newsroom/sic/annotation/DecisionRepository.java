package newsroom.sic.annotation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, Long> {

    Decision saveAndFlush(Decision decision);

    @Query("select d from Decision d where d.annotationId in :annotations order by d.id")
    List<Decision> findByAnnotations(Collection<Long> annotations);
}
