package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.Columns;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.ReadFile;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.TextEncoding;
import newsroom.sic.intake.Upload;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.intake.job.Brought;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
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

    private static final String PAGE = "intake/import";

    /** More go on in the background. */
    private static final int MOST_AT_ONCE = 200;

    /** Each is read twice where near copies wait; of more it is noticed within seconds. */
    private static final int MOST_COMPARED = 10;

    /** In bytes. */
    private static final int LONG = 10 * 1024 * 1024;

    private final Intake intake;
    private final Imports imports;
    private final NearCopies copies;
    private final Articles articles;

    ImportController(Intake intake, Imports imports, NearCopies copies, Articles articles) {
        this.intake = intake;
        this.imports = imports;
        this.copies = copies;
        this.articles = articles;
    }

    @GetMapping("/articles/import")
    String open(Model model) {
        return page(PasteForm.BLANK, null, null, model);
    }

    @PostMapping("/articles/import")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String columns,
            @RequestParam(name = "copies", defaultValue = "false") boolean holding,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        List<MultipartFile> chosen =
                Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                        .filter(file -> !name(file).isEmpty() || !file.isEmpty())
                        .toList();
        @Nullable Charset said;
        try {
            said = TextEncoding.said(encoding);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(PasteForm.BLANK, null, refusal, model);
        }
        Columns named = Columns.typed(columns);
        if (chosen.size() > (holding ? MOST_COMPARED : MOST_AT_ONCE)
                || chosen.stream().anyMatch(ImportController::isLong)
                || (holding && chosen.stream().anyMatch(file -> isNearCopy(file, said)))) {
            JobView job =
                    imports.begin(
                            chosen.stream().map(ImportController::incoming).toList(),
                            said == null ? null : said.name(),
                            named,
                            holding,
                            by);
            return "redirect:/imports/" + job.id();
        }
        List<Supplier<Upload>> uploads = new ArrayList<>();
        chosen.forEach(
                file -> uploads.add(() -> new Upload(name(file), bytes(file), named.said())));
        List<Receipt> receipts = intake.take(uploads, said, by);
        Map<Long, NearCopy> like =
                chosen.size() > MOST_COMPARED ? Map.of() : copies.notice(receipts);
        if (receipts.size() == 1 && receipts.getFirst() instanceof Receipt.Imported one) {
            return "redirect:/articles/" + one.articleId();
        }
        Refusal refusal =
                receipts.isEmpty() ? Refusal.ofField("file", "intake.refused.no-files") : null;
        if (receipts.stream().noneMatch(Receipt.Imported.class::isInstance)) {
            response.setStatus(422);
        }
        model.addAttribute(
                "page",
                new ImportPage(
                        PasteForm.BLANK,
                        articles.outletNames(),
                        receipts,
                        like,
                        null,
                        null,
                        refusal));
        return PAGE;
    }

    private boolean isNearCopy(MultipartFile file, @Nullable Charset said) {
        Upload upload = new Upload(name(file), bytes(file));
        return intake.read(upload, ArticleDetails.UNKNOWN, said) instanceof ReadFile.Copy read
                && read.pieces().stream().anyMatch(piece -> copies.of(piece).isPresent());
    }

    private static boolean isLong(MultipartFile file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".zip") || file.getSize() > LONG;
    }

    private static Brought incoming(MultipartFile file) {
        return new Brought(name(file), file::getInputStream);
    }

    /** Empty where nothing was chosen. */
    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/articles/address")
    String fetch(
            @RequestParam(required = false) @Nullable String address,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/imports/" + imports.fetch(address, true, by).id();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            String typed = Objects.requireNonNullElse(address, "");
            model.addAttribute(
                    "page",
                    new ImportPage(
                            PasteForm.BLANK,
                            articles.outletNames(),
                            List.of(),
                            Map.of(),
                            null,
                            typed,
                            refusal));
            return PAGE;
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
                    yield page(form, twice.articleId(), null, model);
                }
            };
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(form, null, refusal, model);
        }
    }

    private String page(
            PasteForm form, @Nullable Long duplicate, @Nullable Refusal refusal, Model model) {
        model.addAttribute(
                "page",
                new ImportPage(
                        form,
                        articles.outletNames(),
                        List.of(),
                        Map.of(),
                        duplicate,
                        null,
                        refusal));
        return PAGE;
    }
}
