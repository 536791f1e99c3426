package newsroom.sic.export.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import newsroom.sic.annotation.AnnotationEvent.AnnotationApproved;
import newsroom.sic.annotation.AnnotationEvent.AnnotationRejected;
import newsroom.sic.annotation.AnnotationEvent.ChangesRequested;
import newsroom.sic.annotation.AnnotationEvent.SealBroken;
import newsroom.sic.article.ArticleEvent.ArticleReopened;
import newsroom.sic.article.ArticleEvent.ArticleSignedOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what happens inside the transaction that does it, and writes down whom to tell: the telling
 * stands or falls with what it tells of, and outlives a crash.
 */
@Component
class Outbox {

    private final DeliveryRows rows;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(DeliveryRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(AnnotationApproved event) {
        tell(Telling.of(Occasion.ANNOTATION_APPROVED, "approved", event));
    }

    @EventListener
    void on(ChangesRequested event) {
        tell(Telling.of(Occasion.CHANGES_REQUESTED, "changes-requested", event));
    }

    @EventListener
    void on(AnnotationRejected event) {
        tell(Telling.of(Occasion.ANNOTATION_REJECTED, "rejected", event));
    }

    @EventListener
    void on(SealBroken event) {
        tell(Telling.of(Occasion.SEAL_BROKEN, "submitted", event));
    }

    @EventListener
    void on(ArticleSignedOff event) {
        tell(Telling.ofArticle(Occasion.ARTICLE_SIGNED_OFF, "signed-off", event.articleId()));
    }

    @EventListener
    void on(ArticleReopened event) {
        tell(Telling.ofArticle(Occasion.ARTICLE_REOPENED, "open", event.articleId()));
    }

    long test(long webhookId) {
        return put(webhookId, Telling.test(webhookId));
    }

    private void tell(Telling telling) {
        rows.hearing(telling.occasion()).forEach(webhook -> put(webhook, telling));
    }

    private long put(long webhookId, Telling telling) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return rows.put(
                webhookId, telling.occasion(), json.writeValueAsString(telling.at(now)), now);
    }
}
