package newsroom.sic.export.webhook.web;

import newsroom.sic.export.webhook.DeliveryView;
import newsroom.sic.export.webhook.WebhookState;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one webhook shows.
 *
 * @param refusal of something that is no form: a test, a rotation
 */
record WebhookPage(
        WebhookView webhook,
        WebhookForm form,
        Slice<DeliveryView> deliveries,
        @Nullable Refusal refusal) {

    public boolean isOn() {
        return webhook.state() == WebhookState.ON;
    }
}
