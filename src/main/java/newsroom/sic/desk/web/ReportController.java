package newsroom.sic.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The check of one article as a file, to be handed on. */
@RestController
class ReportController {

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Setting pages takes a processor and tens of megabytes. */
    private static final int AT_ONCE = 2;

    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final Papers papers;
    private final Report report;

    ReportController(Papers papers, Report report) {
        this.papers = papers;
        this.report = report;
    }

    @GetMapping(
            path = {"/articles/{id}/report.html", "/api/v1/articles/{id}/report.html"},
            produces = "text/html")
    @Operation(summary = "The check of one article, as a page that needs nothing else")
    ResponseEntity<byte[]> html(
            @PathVariable long id,
            @AuthenticationPrincipal Person reader,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        String page = report.html(papers.of(id, reader), locale, request, response);
        return file(id, "html", HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(
            path = {"/articles/{id}/report.pdf", "/api/v1/articles/{id}/report.pdf"},
            produces = "application/pdf")
    @Operation(summary = "The check of one article, as PDF")
    ResponseEntity<byte[]> pdf(
            @PathVariable long id,
            @AuthenticationPrincipal Person reader,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PaperPage paper = papers.of(id, reader);
        if (!slots.tryAcquire()) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "desk.refused.too-many-reports");
        }
        try {
            ByteArrayOutputStream pages = new ByteArrayOutputStream();
            report.pdf(paper, locale, request, response, pages);
            return file(id, "pdf", MediaType.APPLICATION_PDF, pages.toByteArray());
        } finally {
            slots.release();
        }
    }

    private static ResponseEntity<byte[]> file(long id, String ending, MediaType type, byte[] of) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("sic-report-" + id + "." + ending)
                                .build()
                                .toString())
                .body(of);
    }
}
