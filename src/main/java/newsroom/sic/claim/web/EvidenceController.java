package newsroom.sic.claim.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffers;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
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
class EvidenceController {

    private final EvidenceFile evidence;
    private final Claims claims;
    private final CorrectionNoteOffers offers;
    private final Articles articles;

    EvidenceController(
            EvidenceFile evidence, Claims claims, CorrectionNoteOffers offers, Articles articles) {
        this.evidence = evidence;
        this.claims = claims;
        this.offers = offers;
        this.articles = articles;
    }

    @GetMapping("/claims/{claimId}/evidence/new")
    String open(
            @PathVariable long claimId,
            @RequestParam(required = false) @Nullable Integer note,
            Model model) {
        ClaimView claim = claims.one(claimId);
        EvidenceForm form =
                Optional.ofNullable(note)
                        .flatMap(n -> offers.open(claimId, n))
                        .map(offer -> EvidenceForm.of(offer, articles.one(claim.articleId())))
                        .orElseGet(EvidenceForm::blank);
        model.addAttribute("page", new EvidencePage(claim, null, form, null));
        return "claim/evidence";
    }

    @PostMapping("/claims/{claimId}/evidence")
    String file(
            @PathVariable long claimId,
            EvidenceForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            evidence.file(
                    claimId, form.seen(), form.asDetails(), form.note(), form.requestKey(), by);
            redirect.addFlashAttribute("said", "claim.said.filed");
            return form.isFromProof()
                    ? "redirect:/articles/" + claims.one(claimId).articleId() + "?claim=" + claimId
                    : "redirect:/claims/" + claimId;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("page", new EvidencePage(claims.one(claimId), null, form, refusal));
            return "claim/evidence";
        }
    }

    @PostMapping("/claims/{id}/correction-notes/{n}/decline")
    String decline(
            @PathVariable long id,
            @PathVariable int n,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        offers.decline(id, n, by);
        redirect.addFlashAttribute("said", "claim.said.correction-note-declined");
        redirect.addFlashAttribute(
                "undo", "/claims/%d/correction-notes/%d/offer-again".formatted(id, n));
        return "redirect:/claims/" + id;
    }

    @PostMapping("/claims/{id}/correction-notes/{n}/offer-again")
    String offerAgain(
            @PathVariable long id,
            @PathVariable int n,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        offers.offerAgain(id, n, by);
        redirect.addFlashAttribute("said", "claim.said.correction-note-offered");
        return "redirect:/claims/" + id;
    }

    @GetMapping("/evidence/{id}/edit")
    String open(@PathVariable long id, Model model, HttpServletResponse response) {
        EvidenceView stored = evidence.one(id);
        return page(stored, EvidenceForm.of(stored), null, model, response);
    }

    @PostMapping("/evidence/{id}/edit")
    String edit(
            @PathVariable long id,
            EvidenceForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            EvidenceView edited = evidence.edit(id, form.against(), form.asDetails(), by);
            redirect.addFlashAttribute("said", "claim.said.evidence-changed");
            return "redirect:/claims/" + edited.claimId();
        } catch (Refusal refusal) {
            return page(evidence.one(id), form, refusal, model, response);
        }
    }

    @PostMapping("/evidence/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        EvidenceView gone = evidence.remove(id, Objects.requireNonNullElse(version, -1), by);
        redirect.addFlashAttribute("said", "claim.said.evidence-removed");
        redirect.addFlashAttribute(
                "undo", "/evidence/%d/restore?version=%d".formatted(id, gone.version()));
        return "redirect:/claims/" + gone.claimId();
    }

    @PostMapping("/evidence/{id}/restore")
    String restore(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        EvidenceView back = evidence.restore(id, Objects.requireNonNullElse(version, -1), by);
        redirect.addFlashAttribute("said", "claim.said.evidence-restored");
        return "redirect:/claims/" + back.claimId();
    }

    private String page(
            EvidenceView stored,
            EvidenceForm form,
            @Nullable Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal != null) {
            response.setStatus(refusal.kind().status());
        }
        model.addAttribute(
                "page", new EvidencePage(claims.one(stored.claimId()), stored, form, refusal));
        return "claim/evidence";
    }
}
