package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.annotation.ReviewQueue;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Transactional(readOnly = true)
class HomeController {

    private static final int ROWS = 20;

    private final ReviewQueue queue;
    private final Annotations annotations;
    private final Claims claims;

    HomeController(ReviewQueue queue, Annotations annotations, Claims claims) {
        this.queue = queue;
        this.annotations = annotations;
        this.claims = claims;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal Person person, Model model) {
        List<AnnotationView> back = queue.cameBackTo(person, ROWS);
        Map<Long, List<DecisionView>> decisions =
                annotations.decisions(back.stream().map(AnnotationView::id).toList());
        model.addAttribute(
                "page",
                new HomePage(
                        rows(back, decisions),
                        rows(queue.draftsOf(person, ROWS), Map.of()),
                        rows(
                                person.decides()
                                        ? queue.waitingFor(person, ReviewOrder.OLDEST, null, ROWS)
                                                .items()
                                        : List.of(),
                                Map.of()),
                        rows(queue.withOthers(person, ROWS), Map.of())));
        return "desk/home";
    }

    private List<HomePage.Row> rows(
            List<AnnotationView> found, Map<Long, List<DecisionView>> decisions) {
        Map<Long, ClaimView> on =
                claims.some(found.stream().map(AnnotationView::claimId).distinct().toList());
        return found.stream()
                .map(annotation ->
                        new HomePage.Row(
                                annotation,
                                Objects.requireNonNull(on.get(annotation.claimId())),
                                last(decisions.get(annotation.id()))))
                .toList();
    }

    private static @Nullable DecisionView last(@Nullable List<DecisionView> decisions) {
        return decisions == null || decisions.isEmpty() ? null : decisions.getLast();
    }
}
