package newsroom.sic.export;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Objects;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files that are prepared in the background, each its owner's alone. */
@RestController
@RequestMapping("/api/v1/exports")
class RunResource {

    private final Prepared prepared;

    RunResource(Prepared prepared) {
        this.prepared = prepared;
    }

    @PostMapping(consumes = "application/json", produces = "application/json")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<RunRepresentation> begin(
            @RequestBody NewRun body, @AuthenticationPrincipal Actor by) {
        Run run =
                prepared.begin(
                        body.export,
                        Typed.choice("format", Format.class, body.format),
                        Asking.named(Objects.requireNonNullElse(body.query, "")),
                        by);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/exports/" + run.id()))
                .header("Retry-After", "1")
                .eTag(Integer.toString(run.version()))
                .body(RunRepresentation.of(run));
    }

    @GetMapping(path = "/{id}", produces = "application/json")
    ResponseEntity<RunRepresentation> one(
            @PathVariable long id, @AuthenticationPrincipal Actor by) {
        Run run = prepared.one(id, by);
        return ResponseEntity.ok().eTag(tag(run)).body(RunRepresentation.of(run));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        prepared.drop(id, against, by);
    }

    @GetMapping("/{id}/file")
    @ApiResponse(
            responseCode = "200",
            description = "The file, with its digest in Repr-Digest",
            content = {@Content(mediaType = "text/csv"), @Content(mediaType = "application/jsonl")})
    ResponseEntity<Resource> file(@PathVariable long id, @AuthenticationPrincipal Actor by) {
        Run run = prepared.one(id, by);
        return Handing.over(run, prepared.file(run));
    }

    /** The version, and how far it is: an answer of "not modified" is never wrong. */
    private static String tag(Run run) {
        return run.version() + (run.isRunning() ? "." + run.rows() : "");
    }

    /** What to prepare. */
    record NewRun(
            @Schema(example = "claims", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String export,
            @Schema(
                            example = "csv",
                            description = "csv, spreadsheet, json-lines",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String format,
            @Schema(
                            example = "status=checked",
                            description = "Which rows, as the address of the file names them")
                    @Nullable String query) {}
}
