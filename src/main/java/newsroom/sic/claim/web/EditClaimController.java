package newsroom.sic.claim.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
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

@Controller
class EditClaimController {

    private final Claims claims;
    private final People people;

    EditClaimController(Claims claims, People people) {
        this.claims = claims;
        this.people = people;
    }

    @GetMapping("/claims/{id}/edit")
    String open(@PathVariable long id, Model model) {
        return page(id, EditClaimForm.of(claims.one(id)), null, model);
    }

    @PostMapping("/claims/{id}/edit")
    String edit(
            @PathVariable long id,
            EditClaimForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            claims.edit(id, form.against(), form.asDetails(), by);
            redirect.addFlashAttribute("said", "claim.said.saved");
            return "redirect:/claims/" + id;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(id, form, refusal, model);
        }
    }

    private String page(long id, EditClaimForm form, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "page", new EditClaimPage(claims.one(id), form, people.active(), refusal));
        return "claim/edit";
    }

    @PostMapping("/claims/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        ClaimView gone = claims.remove(id, Objects.requireNonNullElse(version, -1), by);
        redirect.addFlashAttribute("said", "claim.said.removed");
        redirect.addFlashAttribute("saidOf", gone.number());
        redirect.addFlashAttribute(
                "undo", "/claims/%d/restore?version=%d".formatted(id, gone.version()));
        return "redirect:/articles/" + gone.articleId();
    }

    @PostMapping("/claims/{id}/restore")
    String restore(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        ClaimView back = claims.restore(id, Objects.requireNonNullElse(version, -1), by);
        redirect.addFlashAttribute("said", "claim.said.restored");
        redirect.addFlashAttribute("saidOf", back.number());
        return "redirect:/articles/" + back.articleId() + "?claim=" + id;
    }

    @PostMapping("/claims/{id}/links")
    String link(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long other,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        if (other == null) {
            throw Refusal.ofField("other", "claim.refused.no-other");
        }
        claims.link(id, other, by);
        redirect.addFlashAttribute("said", "claim.said.linked");
        redirect.addFlashAttribute("undo", "/claims/%d/links/%d/remove".formatted(id, other));
        return "redirect:/claims/" + id;
    }

    @PostMapping("/claims/{id}/links/{other}/remove")
    String part(
            @PathVariable long id,
            @PathVariable long other,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        claims.part(id, other, by);
        redirect.addFlashAttribute("said", "claim.said.parted");
        redirect.addFlashAttribute("undo", "/claims/%d/links?other=%d".formatted(id, other));
        return "redirect:/claims/" + id;
    }
}
