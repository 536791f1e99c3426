package newsroom.sic.export.webhook.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import newsroom.sic.export.webhook.WebhookState;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as programs see it.
 *
 * @param on whether it is told anything
 * @param state why not, where Sic itself gave up on it
 * @param formerSecretUntil until when deliveries are signed with the secret before as well
 * @param failingSince since when nothing has arrived
 * @param secret only in the answers to making it and to rotating
 */
record WebhookRepresentation(
        long id,
        String name,
        String url,
        List<String> events,
        boolean on,
        @Schema(allowableValues = {"on", "off", "gave-up", "gone"}) String state,
        @Nullable Instant formerSecretUntil,
        @Nullable Instant failingSince,
        Instant madeAt,
        @Schema(description = "Only in the answers to making it and to rotating")
                @Nullable String secret) {

    WebhookRepresentation {
        events = List.copyOf(events);
    }

    static WebhookRepresentation of(WebhookView webhook, @Nullable String secret) {
        return new WebhookRepresentation(
                webhook.id(),
                webhook.details().name(),
                webhook.details().address(),
                Events.of(webhook.details().occasions()),
                webhook.state() == WebhookState.ON,
                webhook.state().code(),
                webhook.formerUntil(),
                webhook.failingSince(),
                webhook.madeAt(),
                secret);
    }

    /** The version, and what changes beside it. */
    static String tag(WebhookView webhook) {
        return webhook.version()
                + "-"
                + Fingerprint.of(webhook.formerUntil(), webhook.failingSince());
    }

    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return "WebhookRepresentation[" + id + "]";
    }
}
