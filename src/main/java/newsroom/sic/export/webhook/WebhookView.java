package newsroom.sic.export.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as admins see it: all but its secret.
 *
 * @param formerUntil until when the secret before this one signs as well; null when none does
 * @param failingSince since when nothing has arrived; null where the last that was sent did
 */
public record WebhookView(
        long id,
        int version,
        WebhookDetails details,
        WebhookState state,
        @Nullable Instant formerUntil,
        @Nullable Instant failingSince,
        Instant madeAt) {}
