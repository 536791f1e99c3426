package newsroom.sic.export.webhook;

import org.jspecify.annotations.Nullable;

/**
 * A webhook with its new secret, which is told here and nowhere else.
 *
 * @param secret null where the same request has made it before and was told then
 */
public record ShownSecret(WebhookView webhook, @Nullable String secret) {

    /** Without the secret: this may end in a log. */
    @Override
    public String toString() {
        return "ShownSecret[" + webhook.id() + "]";
    }
}
