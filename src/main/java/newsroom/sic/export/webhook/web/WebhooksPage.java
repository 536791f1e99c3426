package newsroom.sic.export.webhook.web;

import java.util.List;
import newsroom.sic.export.webhook.WebhookView;

/** What the list of webhooks shows, and the form for another one. */
record WebhooksPage(List<WebhookView> webhooks, WebhookForm form) {}
