package newsroom.sic.export.webhook.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import newsroom.sic.export.webhook.WebhookDetails;
import newsroom.sic.export.webhook.WebhookState;
import newsroom.sic.export.webhook.WebhookView;
import org.jspecify.annotations.Nullable;

/**
 * What is to be otherwise with a webhook; what is not given stays. Nothing of it can be cleared.
 */
record WebhookPatch(
        @Schema(example = "The reader site") @Nullable String name,
        @Nullable String url,
        @Schema(example = "[\"annotation.approved\", \"article.signed-off\"]")
                @Nullable List<String> events,
        @Nullable Boolean on) {

    WebhookDetails on(WebhookDetails now) {
        return WebhookDetails.typed(
                name == null ? now.name() : name,
                url == null ? now.address() : url,
                events == null ? now.occasions() : Events.in(events));
    }

    boolean isOn(WebhookView now) {
        return Objects.requireNonNullElse(on, now.state() == WebhookState.ON);
    }
}
