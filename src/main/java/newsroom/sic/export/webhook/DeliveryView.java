package newsroom.sic.export.webhook;

import java.time.Instant;
import newsroom.sic.outbound.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * One telling and what became of it.
 *
 * @param messageId the same on each try
 * @param dueAt when it is tried next; means nothing once it is settled
 * @param triedAt when it was tried last; null before the first try
 * @param status what was answered to the last try; null where nothing was
 * @param trouble what stood in the way of the last try; null where nothing did
 */
public record DeliveryView(
        long id,
        long webhookId,
        String messageId,
        Occasion occasion,
        DeliveryState state,
        int attempts,
        Instant queuedAt,
        Instant dueAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        @Nullable Trouble trouble,
        @Nullable Instant settledAt) {

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }
}
