package newsroom.sic.export.webhook.web;

import java.util.List;
import java.util.Set;
import newsroom.sic.export.webhook.Occasion;
import newsroom.sic.export.webhook.WebhookDetails;
import newsroom.sic.export.webhook.WebhookState;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What somebody types of a webhook, and why it was not taken. */
record WebhookForm(
        @Nullable String name,
        @Nullable String address,
        Set<Occasion> occasions,
        boolean on,
        @Nullable Refusal refusal) {

    static final WebhookForm BLANK =
            new WebhookForm(null, null, Set.copyOf(Occasion.offered()), true, null);

    static WebhookForm of(WebhookView webhook) {
        WebhookDetails details = webhook.details();
        return new WebhookForm(
                details.name(),
                details.address(),
                details.occasions(),
                webhook.state() == WebhookState.ON,
                null);
    }

    WebhookDetails details() {
        return WebhookDetails.typed(name, address, occasions);
    }

    WebhookForm refused(Refusal no) {
        return new WebhookForm(name, address, occasions, on, no);
    }

    public List<Occasion> offered() {
        return Occasion.offered();
    }
}
