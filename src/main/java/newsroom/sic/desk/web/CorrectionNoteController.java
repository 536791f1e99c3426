package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ArticleCorrectionNotes;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffer;
import newsroom.sic.claim.CorrectionNoteOffers;
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

/** Answers a correction note that speaks of no claim: with a claim, or with a reason. */
@Controller
class CorrectionNoteController {

    private final ArticleCorrectionNotes notes;
    private final CorrectionNoteOffers offers;
    private final Articles articles;
    private final Claims claims;

    CorrectionNoteController(
            ArticleCorrectionNotes notes,
            CorrectionNoteOffers offers,
            Articles articles,
            Claims claims) {
        this.notes = notes;
        this.offers = offers;
        this.articles = articles;
        this.claims = claims;
    }

    @GetMapping("/articles/{id}/correction-notes/{n}")
    String open(@PathVariable long id, @PathVariable int n, Model model) {
        return page(id, n, null, null, model);
    }

    @PostMapping("/articles/{id}/correction-notes/{n}/place")
    String place(
            @PathVariable long id,
            @PathVariable int n,
            @RequestParam(required = false) @Nullable Long claim,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            if (claim == null) {
                throw Refusal.ofField("claim", "claim.refused.no-claim-chosen");
            }
            CorrectionNoteOffer offer = offers.place(id, n, claim, by);
            return "redirect:/claims/" + claim + "/evidence/new?note=" + offer.n();
        } catch (Refusal refusal) {
            return refused(id, n, null, refusal, model, response);
        }
    }

    @PostMapping("/articles/{id}/correction-notes/{n}/decline")
    String decline(
            @PathVariable long id,
            @PathVariable int n,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            notes.decline(id, n, reason, by);
            redirect.addFlashAttribute("said", "claim.said.correction-note-declined");
            redirect.addFlashAttribute(
                    "undo", "/articles/%d/correction-notes/%d/offer-again".formatted(id, n));
            return "redirect:/articles/" + id;
        } catch (Refusal refusal) {
            return refused(id, n, reason, refusal, model, response);
        }
    }

    @PostMapping("/articles/{id}/correction-notes/{n}/offer-again")
    String offerAgain(
            @PathVariable long id,
            @PathVariable int n,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        notes.offerAgain(id, n, by);
        redirect.addFlashAttribute("said", "claim.said.correction-note-offered");
        return "redirect:/articles/%d/correction-notes/%d".formatted(id, n);
    }

    /** Also where somebody else was quicker: what was typed is not lost. */
    private String refused(
            long id,
            int n,
            @Nullable String reason,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return page(id, n, reason, refusal, model);
    }

    private String page(
            long id, int n, @Nullable String reason, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "page",
                new CorrectionNotePage(
                        articles.one(id),
                        notes.one(id, n),
                        notes.open(id, n).isPresent(),
                        claims.on(id),
                        reason,
                        refusal));
        return "desk/correction-note";
    }
}
