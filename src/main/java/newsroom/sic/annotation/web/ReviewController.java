package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.ReviewQueue;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
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
class ReviewController {

    private static final int ROWS = 50;

    private final ReviewQueue queue;
    private final Annotations annotations;
    private final AnnotationSheets sheets;
    private final Claims claims;

    ReviewController(
            ReviewQueue queue, Annotations annotations, AnnotationSheets sheets, Claims claims) {
        this.queue = queue;
        this.annotations = annotations;
        this.sheets = sheets;
        this.claims = claims;
    }

    @GetMapping("/review")
    String queue(
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long comment,
            @AuthenticationPrincipal Person person,
            Model model) {
        Slice<AnnotationView> waiting = waiting(person, after);
        Long chosen =
                at != null || waiting.items().isEmpty()
                        ? at
                        : Long.valueOf(waiting.items().getFirst().id());
        return queue(
                person,
                waiting,
                chosen == null ? null : sheets.of(chosen, person, here(comment, null)),
                model);
    }

    private Slice<AnnotationView> waiting(Person person, @Nullable String after) {
        return person.decides()
                ? queue.waitingFor(person, after, ROWS)
                : new Slice<>(List.of(), null);
    }

    private String queue(
            Person person,
            Slice<AnnotationView> waiting,
            @Nullable AnnotationSheet sheet,
            Model model) {
        model.addAttribute(
                "page",
                new ReviewPage(
                        withClaims(waiting.items()),
                        withClaims(queue.withOthers(person, ROWS)),
                        sheet,
                        waiting.next()));
        return "annotation/review";
    }

    private List<ReviewPage.Waiting> withClaims(List<AnnotationView> found) {
        Map<Long, ClaimView> on =
                claims.some(found.stream().map(AnnotationView::claimId).distinct().toList());
        return found.stream()
                .map(annotation ->
                        new ReviewPage.Waiting(
                                annotation, Objects.requireNonNull(on.get(annotation.claimId()))))
                .toList();
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
                () -> annotations.approve(id, form.against(), form.seen(), form.comment(), by),
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
                () -> annotations.requestChanges(id, form.against(), form.comment(), by),
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
                () -> annotations.reject(id, form.against(), form.comment(), by),
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
            return form.inReview() ? "redirect:/review" : "redirect:/annotations/" + decided.id();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            AnnotationSheet sheet = sheets.refused(id, by, form.comment(), refusal);
            if (form.inReview()) {
                return queue(by, waiting(by, null), sheet, model);
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
     */
    record DecisionForm(
            @Nullable Integer version,
            @Nullable String seal,
            @Nullable String comment,
            @Nullable String from) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }

        String seen() {
            return Objects.requireNonNullElse(seal, "");
        }

        boolean inReview() {
            return "review".equals(from);
        }
    }
}
