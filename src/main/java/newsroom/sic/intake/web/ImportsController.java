package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import newsroom.sic.intake.folder.WatchedFolder;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.ImportReport;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Imports that go on by themselves: the list, one of them, and what is done with it. */
@Controller
class ImportsController {

    private static final int JOBS = 30;

    private final Imports imports;
    private final OneImportPages pages;
    private final ImportReport report;
    private final WatchedFolder watched;

    ImportsController(
            Imports imports, OneImportPages pages, ImportReport report, WatchedFolder watched) {
        this.watched = watched;
        this.imports = imports;
        this.pages = pages;
        this.report = report;
    }

    @GetMapping("/imports")
    String all(@RequestParam(required = false) @Nullable String after, Model model) {
        Slice<JobView> jobs = imports.latest(after, JOBS);
        model.addAttribute(
                "page",
                new ImportsPage(
                        jobs,
                        imports.progress(jobs.items().stream().map(JobView::id).toList()),
                        watched.look().orElse(null)));
        return "intake/imports";
    }

    @GetMapping("/imports/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return show(id, Typed.optionalChoice("state", FileState.class, state), after, null, model);
    }

    @PostMapping("/imports/{id}/stop")
    String stop(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(id, () -> imports.stop(id, version, by), response, model);
    }

    @PostMapping("/imports/{id}/retry")
    String retry(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(id, () -> imports.retry(id, version, by), response, model);
    }

    @PostMapping("/imports/{id}/files/{n}/encoding")
    String retryAs(
            @PathVariable long id,
            @PathVariable int n,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String encoding,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(id, () -> imports.retry(id, version, n, encoding, by), response, model);
    }

    @GetMapping("/imports/{id}/report.csv")
    void report(@PathVariable long id, HttpServletResponse response) throws IOException {
        imports.one(id);
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        try (Writer to =
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            report.write(id, to);
        }
    }

    private String carryOut(long id, Runnable change, HttpServletResponse response, Model model) {
        try {
            change.run();
            return "redirect:/imports/" + id;
        } catch (Refusal no) {
            if (no.kind() == Refusal.Kind.ABSENT) {
                throw no;
            }
            response.setStatus(no.kind().status());
            return show(id, null, null, no, model);
        }
    }

    private String show(
            long id,
            @Nullable FileState state,
            @Nullable String after,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute("page", pages.of(id, state, after, refusal));
        return "intake/one-import";
    }
}
