package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import newsroom.sic.intake.job.Choice;
import newsroom.sic.intake.job.Comparing;
import newsroom.sic.intake.job.Decisions;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an import that wait beside an article: looked at, decided, and taken back. */
@Controller
class NearCopiesController {

    private final Imports imports;
    private final Comparing comparing;
    private final Decisions decisions;
    private final OneImportPages pages;

    NearCopiesController(
            Imports imports, Comparing comparing, Decisions decisions, OneImportPages pages) {
        this.imports = imports;
        this.comparing = comparing;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping("/imports/{id}/files/{n}")
    String compare(@PathVariable long id, @PathVariable int n, Model model) {
        model.addAttribute("page", new ComparedPage(imports.one(id), comparing.of(id, n), null));
        return "intake/compared";
    }

    /**
     * @param revision of the other article that was looked at; null where several were decided at
     *     once, each beside the text that it was compared with
     */
    @PostMapping("/imports/{id}/decide")
    String decide(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "id", required = false) @Nullable List<Integer> which,
            @RequestParam(required = false) @Nullable String choice,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Model model) {
        List<Integer> asked = Objects.requireNonNullElse(which, List.of());
        try {
            Choice made = Typed.choice("choice", Choice.class, choice);
            List<Integer> decided = decisions.decide(id, version, asked, made, revision, by);
            redirect.addFlashAttribute(
                    "said", "intake.said." + made.name().toLowerCase(Locale.ROOT));
            redirect.addFlashAttribute("saidOf", decided.size());
            redirect.addFlashAttribute("undo", undo(id, decided, made));
            return "redirect:/imports/" + id;
        } catch (Refusal no) {
            return refused(id, revision == null ? List.of() : asked, no, response, model);
        }
    }

    private static String undo(long id, List<Integer> decided, Choice made) {
        return decided.stream()
                .map(n -> "&id=" + n)
                .collect(
                        Collectors.joining(
                                "", "/imports/" + id + "/undecide?choice=" + made.slug(), ""));
    }

    @PostMapping("/imports/{id}/undecide")
    String undecide(
            @PathVariable long id,
            @RequestParam(name = "id", required = false) @Nullable List<Integer> which,
            @RequestParam(required = false) @Nullable String choice,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Model model) {
        try {
            int taken =
                    decisions.takeBack(
                            id,
                            Objects.requireNonNullElse(which, List.of()),
                            Typed.choice("choice", Choice.class, choice),
                            by);
            redirect.addFlashAttribute("said", "intake.said.undecided");
            redirect.addFlashAttribute("saidOf", taken);
            return "redirect:/imports/" + id;
        } catch (Refusal no) {
            return refused(id, List.of(), no, response, model);
        }
    }

    /** Where the person was looking: at the one, or at all of them. */
    private String refused(
            long id, List<Integer> asked, Refusal no, HttpServletResponse response, Model model) {
        if (no.kind() == Refusal.Kind.ABSENT) {
            throw no;
        }
        response.setStatus(no.kind().status());
        if (asked.size() == 1 && isHeld(id, asked.getFirst())) {
            model.addAttribute(
                    "page",
                    new ComparedPage(imports.one(id), comparing.of(id, asked.getFirst()), no));
            return "intake/compared";
        }
        model.addAttribute("page", pages.of(id, null, null, no));
        return "intake/one-import";
    }

    private boolean isHeld(long id, int n) {
        return imports.one(id).spooled() && imports.file(id, n).isHeld();
    }
}
