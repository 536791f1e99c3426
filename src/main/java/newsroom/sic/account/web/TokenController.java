package newsroom.sic.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import newsroom.sic.account.MadeToken;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tokens of one's own account. */
@Controller
class TokenController {

    private final Tokens tokens;
    private final People people;
    private final SecurityLog log;

    TokenController(Tokens tokens, People people, SecurityLog log) {
        this.tokens = tokens;
        this.people = people;
        this.log = log;
    }

    @PostMapping("/account/tokens")
    String make(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "") Set<Scope> scope,
            @RequestParam(required = false) @Nullable String lasting,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        TokenForm form = new TokenForm(name, scope, lasting, null);
        try {
            MadeToken made = tokens.make(form.asToken(), person);
            log.noted(request, "token made", person.username());
            next.addFlashAttribute("made", new ShownToken(made.token().name(), made.secret()));
            return "redirect:/account";
        } catch (Refusal no) {
            log.because(request, no, "token");
            response.setStatus(no.kind().status());
            AccountPage page = AccountPage.of(people.member(person.id()), tokens.of(person));
            model.addAttribute("account", page.tokenRefused(form.refused(no)));
            return "account/account";
        }
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(
            @PathVariable long id,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            RedirectAttributes next) {
        tokens.revoke(id, person);
        log.noted(request, "token revoked", person.username());
        next.addFlashAttribute("notice", "account.said.token-revoked");
        return "redirect:/account";
    }
}
