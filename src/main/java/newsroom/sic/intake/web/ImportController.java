package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class ImportController {

    private static final Map<String, Charset> ENCODINGS =
            Map.of(
                    "utf-8", StandardCharsets.UTF_8,
                    "utf-16le", StandardCharsets.UTF_16LE,
                    "utf-16be", StandardCharsets.UTF_16BE,
                    "windows-1252", Charset.forName("windows-1252"));

    private static final Pattern PARTS = Pattern.compile("[,;]");

    private final Intake intake;
    private final Articles articles;

    ImportController(Intake intake, Articles articles) {
        this.intake = intake;
        this.articles = articles;
    }

    @GetMapping("/articles/import")
    String open(Model model) {
        return page(PasteForm.BLANK, List.of(), null, null, model);
    }

    @PostMapping("/articles/import")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String columns,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        Map<String, String> named = columns(columns);
        List<Supplier<Upload>> uploads = new ArrayList<>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue; // what a browser sends when nothing was chosen
            }
            uploads.add(() -> new Upload(name, bytes(file), named));
        }
        List<Receipt> receipts =
                intake.take(uploads, encoding == null ? null : ENCODINGS.get(encoding), by);
        if (receipts.size() == 1 && receipts.getFirst() instanceof Receipt.Imported one) {
            return "redirect:/articles/" + one.articleId();
        }
        Refusal refusal =
                receipts.isEmpty() ? Refusal.ofField("file", "intake.refused.no-files") : null;
        if (receipts.stream().noneMatch(Receipt.Imported.class::isInstance)) {
            response.setStatus(422);
        }
        return page(PasteForm.BLANK, receipts, null, refusal, model);
    }

    /** "text=Body, headline=Title", as somebody typed it; what makes no sense is left aside. */
    private static Map<String, String> columns(@Nullable String typed) {
        Map<String, String> columns = new HashMap<>();
        PARTS.splitAsStream(Objects.requireNonNullElse(typed, ""))
                .forEach(each -> {
                    int equals = each.indexOf('=');
                    if (equals > 0) {
                        columns.put(
                                each.substring(0, equals).strip(),
                                each.substring(equals + 1).strip());
                    }
                });
        return columns;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/articles/paste")
    String paste(
            PasteForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            return switch (intake.take(form.copy(), form.asDetails(), by)) {
                case Arrival.Imported in -> "redirect:/articles/" + in.articleId();
                case Arrival.Duplicate twice -> {
                    response.setStatus(409);
                    yield page(form, List.of(), twice.articleId(), null, model);
                }
            };
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(form, List.of(), null, refusal, model);
        }
    }

    private String page(
            PasteForm form,
            List<Receipt> receipts,
            @Nullable Long duplicate,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "page", new ImportPage(form, articles.outletNames(), receipts, duplicate, refusal));
        return "intake/import";
    }
}
