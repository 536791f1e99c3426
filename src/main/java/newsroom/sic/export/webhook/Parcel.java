package newsroom.sic.export.webhook;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one try takes along.
 *
 * @param attempt the how many-th it is, from 1
 * @param former signs as well; null where the time of the secret before is over
 */
record Parcel(
        long id,
        long webhookId,
        int attempt,
        String messageId,
        String body,
        String address,
        Secret secret,
        @Nullable Secret former) {

    /** As Standard Webhooks has them: the time is that of the try, which is signed too. */
    Map<String, String> headers(Instant now) {
        long seconds = now.getEpochSecond();
        String signature = secret.sign(messageId, seconds, body);
        return Map.of(
                "webhook-id",
                messageId,
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                former == null
                        ? signature
                        : signature + " " + former.sign(messageId, seconds, body));
    }
}
