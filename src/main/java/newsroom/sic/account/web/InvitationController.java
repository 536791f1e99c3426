package newsroom.sic.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.Person;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.account.door.Sessions;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind a one-time link, where its holder chooses a password. */
@Controller
class InvitationController {

    private final Admissions admissions;
    private final Sessions sessions;
    private final SecurityLog log;

    InvitationController(Admissions admissions, Sessions sessions, SecurityLog log) {
        this.admissions = admissions;
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping("/invitations/{token}")
    String page(@PathVariable String token, HttpServletResponse response, Model model) {
        return admissions
                .invited(token)
                .map(person -> choose(model, token, person, null))
                .orElseGet(() -> noLink(response));
    }

    @PostMapping("/invitations/{token}")
    String accept(
            @PathVariable String token,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            Person person = admissions.accept(token, password);
            sessions.end(request); // whoever was signed in here is perhaps somebody else
            log.noted(request, "one-time link used", person.username());
            next.addFlashAttribute("notice", "account.said.password-set");
            return "redirect:/sign-in";
        } catch (Refusal no) {
            log.because(request, no, "invitation");
            response.setStatus(no.kind().status());
            return admissions
                    .invited(token)
                    .map(person -> choose(model, token, person, no))
                    .orElseGet(() -> noLink(response));
        }
    }

    private static String choose(
            Model model, String token, Person person, @Nullable Refusal refusal) {
        model.addAttribute("invitation", new InvitationPage(token, person, refusal));
        return "account/invitation";
    }

    private static String noLink(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "account/no-invitation";
    }
}
