package newsroom.sic.annotation;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, Edition.Key> {

    Edition saveAndFlush(Edition edition);

    List<Edition> findByAnnotationIdOrderByEdition(long annotationId);
}
