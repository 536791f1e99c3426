package newsroom.sic.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.DiscrepancyState;
import newsroom.sic.ledger.DiscrepancyView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
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
class DiscrepanciesController {

    private static final int ROWS = 50;

    private final Discrepancies discrepancies;
    private final Stories stories;
    private final DiscrepancyPages pages;

    DiscrepanciesController(Discrepancies discrepancies, Stories stories, DiscrepancyPages pages) {
        this.discrepancies = discrepancies;
        this.stories = stories;
        this.pages = pages;
    }

    @GetMapping("/discrepancies")
    String list(
            DiscrepancyFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        boolean all = "any".equals(asked.state());
        DiscrepancyFilter filter = (all ? asked.inAnyState() : asked).filter();
        Slice<DiscrepancyView> found =
                discrepancies.find(
                        all || filter.state() == DiscrepancyState.RESOLVED
                                ? filter
                                : filter.asWorkList(),
                        after,
                        ROWS);
        model.addAttribute(
                "page",
                new DiscrepanciesPage(
                        found.items(),
                        filter,
                        all,
                        stories.all().keySet().stream().toList(),
                        found.next()));
        return "ledger/discrepancies";
    }

    @GetMapping("/discrepancies/{id}")
    String one(@PathVariable long id, Model model) {
        DiscrepancyView found = discrepancies.one(id);
        model.addAttribute("page", pages.of(found, ResolutionForm.of(found), null));
        return "ledger/discrepancy";
    }

    @PostMapping("/discrepancies/{id}/resolution")
    String resolve(
            @PathVariable long id,
            ResolutionForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            discrepancies.resolve(
                    id, form.against(), form.chosen(), form.note(), form.claimIds(), by);
            after.addFlashAttribute("said", "ledger.said.resolved");
            return "redirect:/discrepancies/" + id + "#resolved";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("page", pages.of(discrepancies.one(id), form, refusal));
            return "ledger/discrepancy";
        }
    }
}
