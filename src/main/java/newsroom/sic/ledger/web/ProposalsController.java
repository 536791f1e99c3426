package newsroom.sic.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.article.StoryView;
import newsroom.sic.ledger.StoryProposals;
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

/** The stories that Sic proposes, and what people say to it. */
@Controller
class ProposalsController {

    private static final int ROWS = 50;

    private final StoryProposals proposals;

    ProposalsController(StoryProposals proposals) {
        this.proposals = proposals;
    }

    @GetMapping("/stories/proposals")
    String list(Model model) {
        model.addAttribute("page", new ProposalsPage(proposals.open(ROWS), null, null, null));
        return "ledger/proposals";
    }

    @PostMapping("/stories/proposals/{id}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String title,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            StoryView story = proposals.confirm(id, seen(version), title, by);
            after.addFlashAttribute("said", "ledger.said.proposal-confirmed");
            return "redirect:/stories/" + story.id();
        } catch (Refusal refusal) {
            return refused(id, title, refusal, model, response);
        }
    }

    @PostMapping("/stories/proposals/{id}/decline")
    String decline(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            List<Long> of = proposals.decline(id, seen(version), by);
            after.addFlashAttribute("said", "ledger.said.proposal-declined");
            return of.size() == 1
                    ? "redirect:/articles/" + of.getFirst()
                    : "redirect:/stories/proposals";
        } catch (Refusal refusal) {
            return refused(id, null, refusal, model, response);
        }
    }

    private String refused(
            long id,
            @Nullable String title,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        model.addAttribute("page", new ProposalsPage(proposals.open(ROWS), id, title, refusal));
        return "ledger/proposals";
    }

    private static int seen(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, -1);
    }
}
