package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Supplier;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.annotation.Reviews;
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
class ReviewController {

    private final Reviews reviews;
    private final AnnotationSheets sheets;
    private final ReviewPages pages;

    ReviewController(Reviews reviews, AnnotationSheets sheets, ReviewPages pages) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/review")
    String queue(
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long comment,
            @AuthenticationPrincipal Person person,
            Model model) {
        model.addAttribute(
                "page", pages.at(at, ReviewOrder.of(order), after, here(comment, null), person));
        return "annotation/review";
    }

    @GetMapping("/annotations/{id}")
    String sheet(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long comment,
            @RequestParam(required = false) @Nullable Long query,
            @AuthenticationPrincipal Person viewer,
            Model model) {
        model.addAttribute("sheet", sheets.of(id, viewer, here(comment, query)));
        return "annotation/annotation";
    }

    private static @Nullable String here(@Nullable Long comment, @Nullable Long query) {
        if (comment != null) {
            return "comment-" + comment;
        }
        return query == null ? null : "query-" + query;
    }

    @PostMapping("/annotations/{id}/approve")
    String approve(
            @PathVariable long id,
            DecisionForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return decide(
                id,
                form,
                by,
                () -> reviews.approve(id, form.against(), form.seen(), form.comment(), by),
                model,
                redirect,
                response);
    }

    @PostMapping("/annotations/{id}/request-changes")
    String requestChanges(
            @PathVariable long id,
            DecisionForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return decide(
                id,
                form,
                by,
                () -> reviews.requestChanges(id, form.against(), form.comment(), by),
                model,
                redirect,
                response);
    }

    @PostMapping("/annotations/{id}/reject")
    String reject(
            @PathVariable long id,
            DecisionForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return decide(
                id,
                form,
                by,
                () -> reviews.reject(id, form.against(), form.comment(), by),
                model,
                redirect,
                response);
    }

    private String decide(
            long id,
            DecisionForm form,
            Person by,
            Supplier<AnnotationView> decision,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            AnnotationView decided = decision.get();
            redirect.addFlashAttribute("said", "annotation.said.decided." + decided.state());
            if (!form.inReview()) {
                return "redirect:/annotations/" + decided.id();
            }
            if (form.inOrder() != ReviewOrder.OLDEST) {
                redirect.addAttribute("order", form.inOrder().slug());
            }
            return "redirect:/review";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            AnnotationSheet sheet = sheets.refused(id, by, form.comment(), refusal);
            if (form.inReview()) {
                model.addAttribute("page", pages.with(sheet, form.inOrder(), by));
                return "annotation/review";
            }
            model.addAttribute("sheet", sheet);
            return "annotation/annotation";
        }
    }

    /**
     * A decision as a browser sends it.
     *
     * @param seal the seal over what was before the reviewer's eyes
     * @param from "review" where the queue goes on afterwards
     * @param order in which it goes on
     */
    record DecisionForm(
            @Nullable Integer version,
            @Nullable String seal,
            @Nullable String comment,
            @Nullable String from,
            @Nullable String order) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }

        String seen() {
            return Objects.requireNonNullElse(seal, "");
        }

        ReviewOrder inOrder() {
            return ReviewOrder.of(order);
        }

        boolean inReview() {
            return "review".equals(from);
        }
    }
}
