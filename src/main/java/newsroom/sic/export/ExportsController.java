package newsroom.sic.export;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.export.correction.Corrections;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which files are prepared, watched, stopped and fetched. */
@Controller
class ExportsController {

    private final Catalogue catalogue;
    private final Prepared prepared;
    private final Corrections corrections;

    ExportsController(Catalogue catalogue, Prepared prepared, Corrections corrections) {
        this.catalogue = catalogue;
        this.prepared = prepared;
        this.corrections = corrections;
    }

    @GetMapping("/exports")
    String page(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String query,
            @AuthenticationPrincipal Actor by,
            Model model) {
        return page(given(what, "claims"), "CSV", given(query, ""), "", null, by, model);
    }

    @PostMapping("/exports")
    String begin(
            Wanted wanted,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            prepared.begin(
                    wanted.what,
                    Typed.choice("format", Format.class, wanted.format),
                    wanted.parameters(),
                    by);
            redirect.addFlashAttribute("said", "export.said.begun");
            return "redirect:/exports";
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(
                    given(wanted.what, "claims"),
                    given(wanted.format, "CSV"),
                    given(wanted.query, ""),
                    given(wanted.since, ""),
                    refusal,
                    by,
                    model);
        }
    }

    @PostMapping("/exports/{id}/drop")
    String drop(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect) {
        prepared.drop(id, Objects.requireNonNullElse(version, -1), by);
        redirect.addFlashAttribute("said", "export.said.dropped");
        return "redirect:/exports";
    }

    @GetMapping("/exports/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id, @AuthenticationPrincipal Actor by) {
        Run run = prepared.one(id, by);
        return Handing.over(run, prepared.file(run));
    }

    private String page(
            String chosen,
            String format,
            String query,
            String since,
            @Nullable Refusal refusal,
            Actor by,
            Model model) {
        model.addAttribute(
                "page",
                new ExportsPage(
                        catalogue.names(),
                        List.of(Format.values()),
                        prepared.latest(by),
                        chosen,
                        format,
                        query,
                        since,
                        corrections.areOpen(),
                        refusal));
        return "export/exports";
    }

    private static String given(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** What the page sends. */
    record Wanted(
            @Nullable String what,
            @Nullable String format,
            @Nullable String query,
            @Nullable String since) {

        Map<String, String> parameters() {
            Map<String, String> named = new LinkedHashMap<>(Asking.named(given(query, "")));
            if (since != null && !since.isBlank()) {
                named.put("changedSince", since.strip());
            }
            return named;
        }
    }
}
