package newsroom.sic.export.correction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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

/** The list of corrections. What is open is shown unless something else is asked for. */
@Controller
class CorrectionsController {

    private static final int ROWS = 25;

    private final Corrections corrections;
    private final Wording wording;

    CorrectionsController(Corrections corrections, Wording wording) {
        this.corrections = corrections;
        this.wording = wording;
    }

    @GetMapping("/corrections")
    String list(
            CorrectionFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        CorrectionFilter wanted = asked.filter();
        CorrectionState state = asked.state() == null ? CorrectionState.OPEN : wanted.state();
        Slice<Correction> found =
                corrections.find(new CorrectionFilter(state, wanted.article()), after, ROWS);
        return page(found.items(), state, found.next(), null, 0, null, null, model);
    }

    @PostMapping("/corrections/{id}/published")
    String publish(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String address,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            corrections.publish(id, against(version), address, by);
            return settled("export.said.published", redirect);
        } catch (Refusal refusal) {
            return refused(id, refusal, address, null, model, response);
        }
    }

    @PostMapping("/corrections/{id}/not-needed")
    String needless(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            corrections.needless(id, against(version), reason, by);
            return settled("export.said.not-needed", redirect);
        } catch (Refusal refusal) {
            return refused(id, refusal, null, reason, model, response);
        }
    }

    /** A form without a version names one that no correction has. */
    private static int against(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, -1);
    }

    private static String settled(String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("said", said);
        return "redirect:/corrections";
    }

    /** The one that it is about, with what the person wrote and why it was not taken. */
    private String refused(
            long id,
            Refusal refusal,
            @Nullable String address,
            @Nullable String reason,
            Model model,
            HttpServletResponse response) {
        Correction about = corrections.one(id);
        response.setStatus(refusal.kind().status());
        return page(List.of(about), null, null, refusal, id, address, reason, model);
    }

    private String page(
            List<Correction> some,
            @Nullable CorrectionState state,
            @Nullable String next,
            @Nullable Refusal refusal,
            long refused,
            @Nullable String address,
            @Nullable String reason,
            Model model) {
        model.addAttribute(
                "page",
                new CorrectionsPage(
                        some.stream().map(this::row).toList(),
                        state,
                        next,
                        refusal,
                        refused,
                        address,
                        reason));
        return "export/corrections";
    }

    private CorrectionsPage.Row row(Correction one) {
        return new CorrectionsPage.Row(
                one,
                wording.inTheArticlesLanguage(one),
                Wording.language(one.language()).getLanguage());
    }
}
