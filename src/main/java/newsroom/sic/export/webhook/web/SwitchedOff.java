package newsroom.sic.export.webhook.web;

import jakarta.servlet.http.HttpServletRequest;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.export.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells admins on every page how many webhooks Sic has switched off. */
@ControllerAdvice
class SwitchedOff {

    private final Webhooks webhooks;

    SwitchedOff(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @ModelAttribute("webhooksOff")
    long webhooksOff(@AuthenticationPrincipal @Nullable Person person, HttpServletRequest request) {
        boolean page =
                "GET".equals(request.getMethod()) && !request.getRequestURI().startsWith("/api/");
        return page && person != null && person.is(Role.ADMIN) ? webhooks.switchedOff() : 0;
    }
}
