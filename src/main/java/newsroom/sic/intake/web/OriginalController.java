package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import newsroom.sic.article.Articles;
import newsroom.sic.article.OriginalFile;
import newsroom.sic.article.Origins;
import newsroom.sic.intake.Originals;
import newsroom.sic.shared.Refusal;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the bytes of a file out: to be saved, and never to be shown by a browser. */
@Controller
class OriginalController {

    private final Articles articles;
    private final Origins origins;
    private final Originals originals;

    OriginalController(Articles articles, Origins origins, Originals originals) {
        this.articles = articles;
        this.origins = origins;
        this.originals = originals;
    }

    @GetMapping("/articles/{id}/original")
    ResponseEntity<Resource> file(@PathVariable long id) {
        articles.one(id);
        OriginalFile file = origins.original(id).orElseThrow(() -> Refusal.absent("article"));
        Path bytes = originals.find(file.sha256()).orElseThrow(() -> Refusal.absent("article"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(file), UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
                .body(new FileSystemResource(bytes));
    }

    /** Of a file within a zip the part behind the zip's name. */
    private static String name(OriginalFile file) {
        String name = file.fileName() == null ? "original" : file.fileName();
        return switch (file.format()) {
            case "CSV", "JSONL" -> name.replaceFirst(":[0-9]+$", "");
            default -> name.substring(name.lastIndexOf(':') + 1);
        };
    }
}
