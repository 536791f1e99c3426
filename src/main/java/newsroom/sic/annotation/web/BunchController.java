package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Bunch;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BunchController {

    private final Bunch bunch;
    private final ReviewPages pages;
    private final Claims claims;
    private final MessageSource messages;

    BunchController(Bunch bunch, ReviewPages pages, Claims claims, MessageSource messages) {
        this.bunch = bunch;
        this.pages = pages;
        this.claims = claims;
        this.messages = messages;
    }

    @PostMapping("/review/decisions")
    String decide(
            BunchForm form,
            @AuthenticationPrincipal Person by,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        List<Bunch.Answer> answers;
        try {
            answers =
                    form.approves()
                            ? bunch.approve(form.chosen(), form.comment(), by)
                            : bunch.reject(form.chosen(), form.comment(), by);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.MALFORMED) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("refusal", refusal);
            return again(form, new BunchAnswer(List.of(), List.of(), form.comment()), by, model);
        }
        BunchAnswer answer = told(answers, form, locale);
        if (answer.done().isEmpty()) {
            response.setStatus(Refusal.Kind.RULE.status());
            return again(form, answer, by, model);
        }
        redirect.addFlashAttribute("said", "annotation.said.decided-together");
        redirect.addFlashAttribute("saidOf", answer.done().size());
        redirect.addFlashAttribute("answer", answer);
        if (form.inOrder() != ReviewOrder.OLDEST) {
            redirect.addAttribute("order", form.inOrder().slug());
        }
        return "redirect:/review";
    }

    private String again(BunchForm form, BunchAnswer answer, Person by, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("chosen", Set.copyOf(form.entries()));
        model.addAttribute("page", pages.at(null, form.inOrder(), form.after(), null, by));
        return "annotation/review";
    }

    private BunchAnswer told(List<Bunch.Answer> answers, BunchForm form, Locale locale) {
        Map<Long, ClaimView> on =
                claims.some(
                        answers.stream()
                                .map(Bunch.Answer::annotation)
                                .filter(Objects::nonNull)
                                .map(AnnotationView::claimId)
                                .distinct()
                                .toList());
        List<BunchAnswer.Line> done =
                answers.stream()
                        .filter(Bunch.Answer::done)
                        .map(one -> line(one, on, locale))
                        .toList();
        List<BunchAnswer.Line> refused =
                answers.stream()
                        .filter(one -> !one.done())
                        .map(one -> line(one, on, locale))
                        .toList();
        return new BunchAnswer(done, refused, refused.isEmpty() ? null : form.comment());
    }

    private BunchAnswer.Line line(Bunch.Answer one, Map<Long, ClaimView> on, Locale locale) {
        return new BunchAnswer.Line(
                one.id(), words(one.annotation(), on), why(one.refusal(), locale));
    }

    private static @Nullable String words(
            @Nullable AnnotationView annotation, Map<Long, ClaimView> on) {
        ClaimView claim = annotation == null ? null : on.get(annotation.claimId());
        return claim == null ? null : claim.anchor().exact();
    }

    private @Nullable String why(@Nullable Refusal refusal, Locale locale) {
        return refusal == null
                ? null
                : refusal.told((key, arguments) -> messages.getMessage(key, arguments, locale));
    }
}
