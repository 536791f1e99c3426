package newsroom.sic.export.webhook.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import newsroom.sic.export.webhook.DeliveryView;
import newsroom.sic.outbound.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as programs see it.
 *
 * @param messageId the header webhook-id
 * @param nextAttemptAt null once it is settled
 * @param status what was answered to the last attempt
 * @param trouble what stood in its way
 */
record DeliveryRepresentation(
        long id,
        String messageId,
        String event,
        @Schema(allowableValues = {"waiting", "delivered", "given-up"}) String state,
        int attempts,
        Instant queuedAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Integer status,
        @Nullable String trouble) {

    static DeliveryRepresentation of(DeliveryView delivery) {
        return new DeliveryRepresentation(
                delivery.id(),
                delivery.messageId(),
                delivery.occasion().code(),
                delivery.state().code(),
                delivery.attempts(),
                delivery.queuedAt(),
                delivery.triedAt(),
                delivery.isWaiting() ? delivery.dueAt() : null,
                delivery.status(),
                word(delivery.trouble()));
    }

    private static @Nullable String word(@Nullable Trouble trouble) {
        return trouble == null ? null : trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
