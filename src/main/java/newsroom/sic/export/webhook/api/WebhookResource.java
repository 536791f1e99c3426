package newsroom.sic.export.webhook.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.export.webhook.Deliveries;
import newsroom.sic.export.webhook.DeliveryView;
import newsroom.sic.export.webhook.ShownSecret;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.export.webhook.Webhooks;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/webhooks", produces = "application/json")
class WebhookResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;

    WebhookResource(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping
    Slice<WebhookRepresentation> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @AuthenticationPrincipal Person by) {
        long mark = Slice.mark(after, 0);
        List<WebhookView> rest =
                webhooks.all(by).stream().filter(webhook -> webhook.id() > mark).toList();
        return Slice.of(rest, limit, WebhookView::id)
                .map(one -> WebhookRepresentation.of(one, null));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WebhookRepresentation> make(
            @RequestBody NewWebhookBody body,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request) {
        ShownSecret made = webhooks.make(body.details(), requestKey, by);
        return shown(
                ResponseEntity.created(URI.create("/api/v1/webhooks/" + made.webhook().id())),
                made,
                request);
    }

    @GetMapping("/{id}")
    ResponseEntity<WebhookRepresentation> one(
            @PathVariable long id, @AuthenticationPrincipal Person by) {
        return ok(webhooks.one(id, by));
    }

    @PatchMapping(path = "/{id}", consumes = "application/json")
    ResponseEntity<WebhookRepresentation> change(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody WebhookPatch patch,
            @AuthenticationPrincipal Person by) {
        WebhookView now = webhooks.one(id, by);
        return ok(webhooks.change(id, against, patch.on(now.details()), patch.isOn(now), by));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Person by) {
        webhooks.remove(id, against, by);
    }

    @PostMapping("/{id}/rotate")
    ResponseEntity<WebhookRepresentation> rotate(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request) {
        return shown(ResponseEntity.ok(), webhooks.rotate(id, against, by), request);
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryRepresentation test(@PathVariable long id, @AuthenticationPrincipal Person by) {
        return DeliveryRepresentation.of(deliveries.one(id, webhooks.test(id, by), by));
    }

    @GetMapping("/{id}/deliveries")
    Slice<DeliveryRepresentation> deliveries(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @AuthenticationPrincipal Person by) {
        Slice<DeliveryView> found = deliveries.of(id, after, limit, by);
        return new Slice<>(
                found.items().stream().map(DeliveryRepresentation::of).toList(), found.next());
    }

    @PostMapping("/{id}/deliveries/{delivery}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryRepresentation again(
            @PathVariable long id,
            @PathVariable long delivery,
            @AuthenticationPrincipal Person by) {
        return DeliveryRepresentation.of(deliveries.again(id, delivery, by));
    }

    private static ResponseEntity<WebhookRepresentation> ok(WebhookView webhook) {
        return ResponseEntity.ok()
                .eTag(WebhookRepresentation.tag(webhook))
                .body(WebhookRepresentation.of(webhook, null));
    }

    /** Here the secret is told; the answer is kept nowhere (see account.api.AskedOnce). */
    private static ResponseEntity<WebhookRepresentation> shown(
            ResponseEntity.BodyBuilder answer, ShownSecret made, HttpServletRequest request) {
        request.setAttribute("unkept", true);
        return answer.eTag(WebhookRepresentation.tag(made.webhook()))
                .body(WebhookRepresentation.of(made.webhook(), made.secret()));
    }
}
