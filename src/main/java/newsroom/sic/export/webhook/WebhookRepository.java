package newsroom.sic.export.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<Webhook, Long> {

    Webhook saveAndFlush(Webhook webhook);

    Optional<Webhook> findById(long id);

    Optional<Webhook> findByRequestKeyAndMadeBy(String requestKey, long madeBy);

    List<Webhook> findAllByOrderById();

    long count();

    long countByStateIn(List<WebhookState> states);

    void delete(Webhook webhook);

    void flush();
}
