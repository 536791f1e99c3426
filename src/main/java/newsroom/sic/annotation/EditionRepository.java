package newsroom.sic.annotation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, Edition.Key> {

    Edition saveAndFlush(Edition edition);

    List<Edition> findByAnnotationIdOrderByEdition(long annotationId);

    Optional<Edition> findByAnnotationIdAndEdition(long annotationId, int edition);
}
