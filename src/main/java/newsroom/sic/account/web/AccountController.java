package newsroom.sic.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.account.Language;
import newsroom.sic.account.Looks;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Standing;
import newsroom.sic.account.Theme;
import newsroom.sic.account.Tokens;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.account.door.Sessions;
import newsroom.sic.account.door.Throttle;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
class AccountController {

    private final People people;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Throttle throttle;
    private final SecurityLog log;

    AccountController(
            People people, Tokens tokens, Sessions sessions, Throttle throttle, SecurityLog log) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.throttle = throttle;
        this.log = log;
    }

    @GetMapping("/account")
    String page(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("account", page(person));
        return "account/account";
    }

    @PostMapping("/account/name")
    String rename(
            @RequestParam int version,
            @RequestParam String displayName,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            people.rename(person, version, displayName);
            next.addFlashAttribute("notice", "account.said.renamed");
            return "redirect:/account";
        } catch (Refusal no) {
            log.because(request, no, "name");
            response.setStatus(no.kind().status());
            model.addAttribute("account", page(person).nameRefused(displayName, no));
            return "account/account";
        }
    }

    @PostMapping("/account/looks")
    String choose(
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String keys,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            Looks looks =
                    new Looks(
                            Typed.choice("language", Language.class, language),
                            Typed.choice("theme", Theme.class, theme),
                            !"off".equals(keys));
            people.choose(person, version, looks);
            next.addFlashAttribute("notice", "account.said.looks-chosen");
            return "redirect:/account";
        } catch (Refusal no) {
            log.because(request, no, "looks");
            response.setStatus(no.kind().status());
            model.addAttribute("account", page(person).looksRefused(no));
            return "account/account";
        }
    }

    @PostMapping("/account/password")
    String changePassword(
            @RequestParam String current,
            @RequestParam String chosen,
            @AuthenticationPrincipal Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            sessions.begin(request, changed(person, current, chosen, request));
            log.noted(request, "password changed", person.username());
            next.addFlashAttribute("notice", "account.said.password-changed");
            return "redirect:/account";
        } catch (Refusal no) {
            log.because(request, no, "password");
            response.setStatus(no.kind().status());
            model.addAttribute("account", page(person).passwordRefused(no));
            return "account/account";
        }
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(@AuthenticationPrincipal Person person, HttpServletRequest request) {
        people.endSessions(person);
        sessions.end(request);
        return "redirect:/sign-in";
    }

    private AccountPage page(Person person) {
        return AccountPage.of(people.member(person.id()), tokens.of(person));
    }

    /** Guessing the current password in somebody's open session is slowed as sign-in is. */
    private Standing changed(
            Person person, String current, String chosen, HttpServletRequest request) {
        return throttle.attempt(
                request.getRemoteAddr(),
                person.username(),
                () -> people.changePassword(person, current, chosen),
                _ -> true);
    }
}
