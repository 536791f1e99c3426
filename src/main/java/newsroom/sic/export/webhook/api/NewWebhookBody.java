package newsroom.sic.export.webhook.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import newsroom.sic.export.webhook.WebhookDetails;
import org.jspecify.annotations.Nullable;

/** A webhook that a program wants. */
record NewWebhookBody(
        @Schema(example = "The publishing system", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String name,
        @Schema(
                        description = "https, port 443 or 80, a public place",
                        example = "https://publishing.example/hooks/sic",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String url,
        @Schema(example = "[\"annotation.approved\"]", requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable List<String> events) {

    WebhookDetails details() {
        return WebhookDetails.typed(name, url, Events.in(events));
    }
}
