package newsroom.sic.export.webhook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.export.webhook.Occasion;
import newsroom.sic.export.webhook.ShownSecret;
import newsroom.sic.export.webhook.Webhooks;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of webhooks, and making one. */
@Controller
class WebhooksController {

    private static final String PAGE = "export/webhooks";

    private final Webhooks webhooks;

    WebhooksController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping("/webhooks")
    String page(@AuthenticationPrincipal Person by, Model model) {
        model.addAttribute("page", new WebhooksPage(webhooks.all(by), WebhookForm.BLANK));
        return PAGE;
    }

    @PostMapping("/webhooks")
    String make(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(defaultValue = "") Set<Occasion> occasion,
            @RequestParam(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Person by,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        WebhookForm form = new WebhookForm(name, address, occasion, true, null);
        try {
            ShownSecret made = webhooks.make(form.details(), requestKey, by);
            next.addFlashAttribute("secret", made.secret());
            return "redirect:/webhooks/" + made.webhook().id();
        } catch (Refusal no) {
            response.setStatus(no.kind().status());
            model.addAttribute("page", new WebhooksPage(webhooks.all(by), form.refused(no)));
            return PAGE;
        }
    }
}
