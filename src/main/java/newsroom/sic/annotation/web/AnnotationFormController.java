package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.claim.Claims;
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
class AnnotationFormController {

    private final Annotations annotations;
    private final Reviews reviews;
    private final Claims claims;

    AnnotationFormController(Annotations annotations, Reviews reviews, Claims claims) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.claims = claims;
    }

    @GetMapping("/claims/{claimId}/annotations/new")
    String open(@PathVariable long claimId, Model model) {
        return page(claimId, null, AnnotationForm.blank(), null, model);
    }

    @PostMapping("/claims/{claimId}/annotations")
    String write(
            @PathVariable long claimId,
            AnnotationForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            AnnotationView written =
                    form.submits()
                            ? annotations.writeAndSubmit(
                                    claimId, form.seen(), form.asFinding(), form.requestKey(), by)
                            : annotations.write(
                                    claimId, form.seen(), form.asFinding(), form.requestKey(), by);
            tell(form, written, redirect);
            return form.isFromProof()
                    ? "redirect:/articles/" + claims.one(claimId).articleId() + "?claim=" + claimId
                    : "redirect:/claims/" + claimId;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(claimId, null, form, refusal, model);
        }
    }

    @GetMapping("/annotations/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        AnnotationView stored = annotations.one(id);
        return page(
                stored.claimId(),
                stored,
                AnnotationForm.of(stored.finding(), stored.version()),
                null,
                model);
    }

    @PostMapping("/annotations/{id}/edit")
    String edit(
            @PathVariable long id,
            AnnotationForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            AnnotationView edited =
                    form.submits()
                            ? annotations.editAndSubmit(id, form.against(), form.asFinding(), by)
                            : annotations.edit(id, form.against(), form.asFinding(), by);
            tell(form, edited, redirect);
            return "redirect:/claims/" + edited.claimId();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            AnnotationView stored = annotations.one(id);
            return page(stored.claimId(), stored, form, refusal, model);
        }
    }

    @PostMapping("/annotations/{id}/submit")
    String submit(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String from,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        AnnotationView submitted = annotations.submit(id, against(version), by);
        tellSubmitted(submitted, redirect);
        long claimId = submitted.claimId();
        return "proof".equals(from)
                ? "redirect:/articles/" + claims.one(claimId).articleId() + "?claim=" + claimId
                : "redirect:/claims/" + claimId;
    }

    @PostMapping("/annotations/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        AnnotationView withdrawn = annotations.withdraw(id, against(version), by);
        redirect.addFlashAttribute("said", "annotation.said.withdrawn");
        redirect.addFlashAttribute(
                "undo", "/annotations/%d/resume?version=%d".formatted(id, withdrawn.version()));
        return "redirect:/claims/" + withdrawn.claimId();
    }

    @PostMapping("/annotations/{id}/resume")
    String resume(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        AnnotationView resumed = annotations.resume(id, against(version), by);
        redirect.addFlashAttribute("said", "annotation.said.resumed");
        return "redirect:/claims/" + resumed.claimId();
    }

    private static void tell(
            AnnotationForm form, AnnotationView annotation, RedirectAttributes redirect) {
        if (form.submits()) {
            tellSubmitted(annotation, redirect);
        } else {
            redirect.addFlashAttribute("said", "annotation.said.saved");
        }
    }

    private static void tellSubmitted(AnnotationView annotation, RedirectAttributes redirect) {
        redirect.addFlashAttribute("said", "annotation.said.submitted");
        redirect.addFlashAttribute(
                "undo",
                "/annotations/%d/withdraw?version=%d"
                        .formatted(annotation.id(), annotation.version()));
    }

    private static int against(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, -1);
    }

    private String page(
            long claimId,
            @Nullable AnnotationView stored,
            AnnotationForm form,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "page",
                new AnnotationFormPage(
                        claims.one(claimId), stored, sentBack(stored), form, refusal));
        return "annotation/form";
    }

    private @Nullable DecisionView sentBack(@Nullable AnnotationView stored) {
        if (stored == null || stored.state() != ReviewState.CHANGES_REQUESTED) {
            return null;
        }
        List<DecisionView> decisions =
                reviews.decisions(List.of(stored.id())).getOrDefault(stored.id(), List.of());
        return decisions.isEmpty() ? null : decisions.getLast();
    }
}
