package newsroom.sic.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.HouseForms;
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

/** The ledger of a story, and what people change in it by hand. */
@Controller
class LedgerController {

    private final LedgerPages pages;
    private final Emendations emendations;
    private final HouseForms houseForms;

    LedgerController(LedgerPages pages, Emendations emendations, HouseForms houseForms) {
        this.pages = pages;
        this.emendations = emendations;
        this.houseForms = houseForms;
    }

    @GetMapping("/stories/{id}/ledger")
    String ledger(@PathVariable long id, Model model) {
        model.addAttribute("page", pages.of(id, TranscriptForm.BLANK, null));
        return "ledger/ledger";
    }

    @PostMapping("/stories/{id}/ledger/ties")
    String tie(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String other,
            @RequestParam(defaultValue = "false") boolean joined,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () -> emendations.tie(id, seen(version), typed(one), typed(other), joined, by),
                "ledger.said.tied",
                "#by-hand",
                TranscriptForm.BLANK,
                model,
                response,
                after);
    }

    @PostMapping("/stories/{id}/ledger/ties/{tie}/remove")
    String untie(
            @PathVariable long id,
            @PathVariable long tie,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () -> emendations.untie(id, seen(version), tie, by),
                "ledger.said.untied",
                "#figures",
                TranscriptForm.BLANK,
                model,
                response,
                after);
    }

    @PostMapping("/stories/{id}/ledger/masters")
    String choose(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String print,
            @RequestParam(required = false) @Nullable List<String> others,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () ->
                        emendations.choose(
                                id,
                                seen(version),
                                typed(print),
                                others == null ? List.of() : others,
                                by),
                "ledger.said.chosen",
                "#quotations",
                TranscriptForm.BLANK,
                model,
                response,
                after);
    }

    @PostMapping("/stories/{id}/ledger/transcripts")
    String add(
            @PathVariable long id,
            TranscriptForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () ->
                        emendations.add(
                                id,
                                seen(form.version()),
                                form.title(),
                                form.url(),
                                form.text(),
                                by),
                "ledger.said.added",
                "#transcripts",
                form,
                model,
                response,
                after);
    }

    @PostMapping("/stories/{id}/ledger/house-forms")
    String write(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String against,
            @RequestParam(required = false) @Nullable String form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () -> houseForms.set(id, against, form, by),
                "ledger.said.house-form",
                "#names",
                TranscriptForm.BLANK,
                model,
                response,
                after);
    }

    @PostMapping("/stories/{id}/ledger/house-forms/remove")
    String takeBack(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return answered(
                id,
                () -> houseForms.takeBack(id, form, by),
                "ledger.said.house-form-gone",
                "#names",
                TranscriptForm.BLANK,
                model,
                response,
                after);
    }

    /** Back to where the change shows; refused, with what was typed and what changed meanwhile. */
    private String answered(
            long id,
            Runnable change,
            String said,
            String place,
            TranscriptForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            change.run();
            after.addFlashAttribute("said", said);
            return "redirect:/stories/" + id + "/ledger" + place;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("page", pages.of(id, form, refusal));
            return "ledger/ledger";
        }
    }

    private static int seen(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, -1);
    }

    private static String typed(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
