package newsroom.sic.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Standing;
import newsroom.sic.account.door.SameSitePath;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.account.door.Sessions;
import newsroom.sic.account.door.Throttle;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** In and out. */
@Controller
class SignInController {

    private final People people;
    private final Sessions sessions;
    private final Throttle throttle;
    private final SecurityLog log;

    SignInController(People people, Sessions sessions, Throttle throttle, SecurityLog log) {
        this.people = people;
        this.sessions = sessions;
        this.throttle = throttle;
        this.log = log;
    }

    @GetMapping("/sign-in")
    Object page(
            @RequestParam(required = false) @Nullable String next,
            @AuthenticationPrincipal @Nullable Person person,
            Model model) {
        if (person != null) {
            return to(SameSitePath.of(next));
        }
        model.addAttribute("form", new SignInForm("", SameSitePath.of(next).path(), null));
        return "account/sign-in";
    }

    @PostMapping("/sign-in")
    Object signIn(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SameSitePath path = SameSitePath.of(next);
        try {
            Standing standing = authenticated(username, password, request);
            sessions.begin(request, standing);
            log.noted(request, "signed in", standing.person().username());
            return to(path);
        } catch (Refusal no) {
            log.because(request, no, "sign-in");
            response.setStatus(no.kind().status());
            model.addAttribute("form", new SignInForm(username, path.path(), no));
            return "account/sign-in";
        }
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.end(request);
        return "redirect:/sign-in";
    }

    private Standing authenticated(String username, String password, HttpServletRequest request) {
        return throttle.attempt(
                        request.getRemoteAddr(),
                        username,
                        () -> people.signIn(username, password),
                        Optional::isPresent)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "account.refused.sign-in"));
    }

    /** Not by the "redirect:" prefix, which would expand braces in the path. */
    private static View to(SameSitePath path) {
        RedirectView view = new RedirectView(path.path(), true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
