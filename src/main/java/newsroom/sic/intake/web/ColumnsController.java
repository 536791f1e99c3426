package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Tables;
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

/** Saying which column of a table is which, after an import had to ask. */
@Controller
class ColumnsController {

    private final Imports imports;
    private final Tables tables;

    ColumnsController(Imports imports, Tables tables) {
        this.imports = imports;
        this.tables = tables;
    }

    @GetMapping("/imports/{id}/files/{n}/columns")
    String open(@PathVariable long id, @PathVariable int n, Model model) {
        JobView job = imports.one(id);
        return show(job, tables.one(id, n), job.columns(), null, model);
    }

    @PostMapping("/imports/{id}/files/{n}/columns")
    String retry(
            @PathVariable long id,
            @PathVariable int n,
            @RequestParam int version,
            @RequestParam Map<String, String> chosen,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        chosen.keySet().retainAll(ColumnsPage.PROPERTIES.keySet());
        Columns columns = Columns.chosen(chosen);
        try {
            tables.retry(id, version, n, columns, by);
            return "redirect:/imports/" + id;
        } catch (Refusal no) {
            if (no.kind() == Refusal.Kind.ABSENT) {
                throw no;
            }
            response.setStatus(no.kind().status());
            return show(imports.one(id), tables.one(id, n), columns, no, model);
        }
    }

    private String show(
            JobView job, FileView file, Columns chosen, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "page", new ColumnsPage(job, file, tables.like(job.id(), file), chosen, refusal));
        return "intake/columns";
    }
}
