package newsroom.sic.export.webhook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.export.webhook.Deliveries;
import newsroom.sic.export.webhook.Occasion;
import newsroom.sic.export.webhook.WebhookView;
import newsroom.sic.export.webhook.Webhooks;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One webhook: what it is, and what was sent to it. */
@Controller
class WebhookController {

    private static final String PAGE = "export/webhook";
    private static final int SHOWN = 50;

    private final Webhooks webhooks;
    private final Deliveries deliveries;

    WebhookController(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GetMapping("/webhooks/{id}")
    String page(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Person by,
            Model model) {
        WebhookView webhook = webhooks.one(id, by);
        return show(webhook, WebhookForm.of(webhook), after, null, by, model);
    }

    @PostMapping("/webhooks/{id}")
    String change(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(defaultValue = "") Set<Occasion> occasion,
            @RequestParam(defaultValue = "false") boolean on,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        WebhookView now = webhooks.one(id, by);
        WebhookForm form = new WebhookForm(name, address, occasion, on, null);
        try {
            webhooks.change(id, version, form.details(), on, by);
            next.addFlashAttribute("notice", "export.said.webhook-changed");
            return back(id);
        } catch (Refusal no) {
            response.setStatus(no.kind().status());
            return show(now, form.refused(no), null, null, by, model);
        }
    }

    @PostMapping("/webhooks/{id}/rotate")
    String rotate(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return carryOut(
                () -> next.addFlashAttribute("secret", webhooks.rotate(id, version, by).secret()),
                id,
                by,
                response,
                model);
    }

    @PostMapping("/webhooks/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String failed = carryOut(() -> webhooks.remove(id, version, by), id, by, response, model);
        if (failed.equals(PAGE)) {
            return PAGE;
        }
        next.addFlashAttribute("said", "export.said.webhook-removed");
        return "redirect:/webhooks";
    }

    @PostMapping("/webhooks/{id}/test")
    String test(
            @PathVariable long id,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        next.addFlashAttribute("notice", "export.said.webhook-test");
        return carryOut(() -> webhooks.test(id, by), id, by, response, model);
    }

    @PostMapping("/webhooks/{id}/deliveries/{delivery}/again")
    String again(
            @PathVariable long id,
            @PathVariable long delivery,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        next.addFlashAttribute("notice", "export.said.webhook-again");
        return carryOut(() -> deliveries.again(id, delivery, by), id, by, response, model);
    }

    private String carryOut(
            Runnable change, long id, Person by, HttpServletResponse response, Model model) {
        try {
            change.run();
            return back(id);
        } catch (Refusal no) {
            if (no.kind() == Refusal.Kind.ABSENT) {
                throw no;
            }
            response.setStatus(no.kind().status());
            WebhookView now = webhooks.one(id, by);
            return show(now, WebhookForm.of(now), null, no, by, model);
        }
    }

    private String show(
            WebhookView webhook,
            WebhookForm form,
            @Nullable String after,
            @Nullable Refusal refusal,
            Person by,
            Model model) {
        model.addAttribute(
                "page",
                new WebhookPage(
                        webhook, form, deliveries.of(webhook.id(), after, SHOWN, by), refusal));
        return PAGE;
    }

    private static String back(long id) {
        return "redirect:/webhooks/" + id;
    }
}
