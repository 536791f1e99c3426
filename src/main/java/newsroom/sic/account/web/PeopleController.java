package newsroom.sic.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.account.door.SecurityLog;
import newsroom.sic.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The admin's list of people. */
@Controller
class PeopleController {

    private static final String PAGE = "account/people";
    private static final String BACK = "redirect:/people";

    private final Admissions admissions;
    private final People people;
    private final SecurityLog log;

    PeopleController(Admissions admissions, People people, SecurityLog log) {
        this.admissions = admissions;
        this.people = people;
        this.log = log;
    }

    @GetMapping("/people")
    String page(Model model) {
        model.addAttribute("people", PeoplePage.of(people.members()));
        return PAGE;
    }

    @PostMapping("/people")
    String invite(
            @RequestParam String username,
            @RequestParam String displayName,
            @RequestParam(defaultValue = "") Set<Role> role,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            show(admissions.invite(username, displayName, role, by), next);
            return BACK;
        } catch (Refusal no) {
            refuse(request, response, no);
            InviteForm typed = new InviteForm(username, displayName, role, no);
            model.addAttribute("people", PeoplePage.of(people.members()).inviteRefused(typed));
            return PAGE;
        }
    }

    @PostMapping("/people/{id}/roles")
    String changeRoles(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") Set<Role> role,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            people.changeRoles(id, version, role, by);
            return BACK;
        } catch (Refusal no) {
            refuse(request, response, no);
            model.addAttribute(
                    "people", PeoplePage.of(people.members()).rolesRefused(id, role, no));
            return PAGE;
        }
    }

    @PostMapping("/people/{id}/disable")
    String disable(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return carryOut(() -> people.disable(id, version, by), id, request, response, model);
    }

    @PostMapping("/people/{id}/enable")
    String enable(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return carryOut(() -> people.enable(id, version, by), id, request, response, model);
    }

    @PostMapping("/people/{id}/link")
    String makeLink(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Person by,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return carryOut(
                () -> show(admissions.makeLink(id, version, by), next),
                id,
                request,
                response,
                model);
    }

    private String carryOut(
            Runnable change,
            long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            change.run();
            return BACK;
        } catch (Refusal no) {
            refuse(request, response, no);
            model.addAttribute("people", PeoplePage.of(people.members()).refused(id, no));
            return PAGE;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal no) {
        if (no.kind() == Refusal.Kind.ABSENT) {
            throw no;
        }
        log.because(request, no, "people");
        response.setStatus(no.kind().status());
    }

    /** Once: the next look at the list no longer has it. */
    private static void show(OneTimeLink link, RedirectAttributes next) {
        String address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link.path())
                        .build()
                        .toUriString();
        next.addFlashAttribute("link", new ShownLink(link.person(), address));
    }
}
