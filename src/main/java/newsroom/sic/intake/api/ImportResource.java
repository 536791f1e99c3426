package newsroom.sic.intake.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.TextEncoding;
import newsroom.sic.intake.Upload;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that come in, as many as there are parts named "file"; each stands for itself. */
@RestController
class ImportResource {

    private final Intake intake;
    private final NearCopies copies;

    ImportResource(Intake intake, NearCopies copies) {
        this.intake = intake;
        this.copies = copies;
    }

    @PostMapping(
            path = "/api/v1/imports",
            consumes = "multipart/form-data",
            produces = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ImportOutcome bringIn(
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(required = false) @Nullable String encoding,
            @AuthenticationPrincipal Actor by) {
        if (file == null || file.isEmpty()) {
            throw Refusal.ofField("file", "intake.refused.no-files");
        }
        @Nullable Charset said = TextEncoding.said(encoding);
        List<Receipt> receipts =
                intake.take(file.stream().map(ImportResource::upload).toList(), said, by);
        return ImportOutcome.of(receipts, copies.notice(receipts));
    }

    private static Supplier<Upload> upload(MultipartFile file) {
        return () ->
                new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes(file));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
