package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.Claims;
import newsroom.sic.detector.Suggested;
import newsroom.sic.detector.Suggestions;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One suggestion: what it says, and making something of it or nothing. */
@Controller
@RequestMapping("/articles/{id}/suggestions/{key}")
class SuggestionController {

    private final Suggestions suggestions;
    private final CloseReadings readings;
    private final Articles articles;
    private final Claims claims;

    SuggestionController(
            Suggestions suggestions, CloseReadings readings, Articles articles, Claims claims) {
        this.suggestions = suggestions;
        this.readings = readings;
        this.articles = articles;
        this.claims = claims;
    }

    @GetMapping
    String one(@PathVariable long id, @PathVariable long key, Model model) {
        return page(id, key, null, null, model);
    }

    @PostMapping("/take-up")
    String takeUp(
            @PathVariable long id,
            @PathVariable long key,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            AnnotationView draft = suggestions.takeUp(id, key, by);
            redirect.addFlashAttribute("said", "desk.said.taken-up");
            redirect.addFlashAttribute("saidOf", claims.one(draft.claimId()).number());
            redirect.addFlashAttribute("undo", takeBack(id, suggestions.one(id, key)));
            return "redirect:/articles/" + id + "?claim=" + draft.claimId();
        } catch (Refusal refusal) {
            return refused(id, key, null, refusal, model, response);
        }
    }

    @PostMapping("/dismiss")
    String dismiss(
            @PathVariable long id,
            @PathVariable long key,
            DismissalForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            Suggested dismissed = suggestions.dismiss(id, key, form.because(), by);
            redirect.addFlashAttribute("said", "desk.said.dismissed");
            redirect.addFlashAttribute("undo", takeBack(id, dismissed));
            return "redirect:/articles/" + id + next(id, dismissed);
        } catch (Refusal refusal) {
            return refused(id, key, form.because(), refusal, model, response);
        }
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable long id,
            @PathVariable long key,
            @RequestParam(required = false) @Nullable Long fate,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            suggestions.takeBack(id, key, fate == null ? -1 : fate, by);
            redirect.addFlashAttribute("said", "desk.said.suggestion-waits-again");
            return "redirect:/articles/" + id + "?suggestion=" + key;
        } catch (Refusal refusal) {
            return refused(id, key, null, refusal, model, response);
        }
    }

    private static String takeBack(long id, Suggested decided) {
        return "/articles/%d/suggestions/%d/take-back?fate=%d"
                .formatted(id, decided.key(), Objects.requireNonNull(decided.fate()).id());
    }

    private String refused(
            long id,
            long key,
            @Nullable String reason,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return page(id, key, reason, refusal, model);
    }

    /** Where a reader goes on: the next suggestion that waits, or the first, or the line. */
    private String next(long id, Suggested from) {
        List<Suggested> waiting =
                suggestions.among(readings.shown(id), id).stream()
                        .filter(Suggested::isWaiting)
                        .sorted(Comparator.comparing(Suggested::span))
                        .toList();
        return waiting.stream()
                .filter(each -> each.span().compareTo(from.span()) > 0)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(each -> "?suggestion=" + each.key())
                .orElseGet(() -> "?at=" + from.span().start());
    }

    private String page(
            long id, long key, @Nullable String reason, @Nullable Refusal refusal, Model model) {
        Suggested one = suggestions.one(id, key);
        RevisionText text = articles.text(id);
        model.addAttribute("page", SuggestionPage.of(articles.one(id), text, one, reason, refusal));
        return "desk/suggestion";
    }

    /**
     * A dismissal as a browser sends it.
     *
     * @param reason one of the common ones, by the button that was pressed
     * @param other what was typed instead
     */
    record DismissalForm(@Nullable String reason, @Nullable String other) {

        @Nullable String because() {
            return reason == null ? other : reason;
        }
    }
}
