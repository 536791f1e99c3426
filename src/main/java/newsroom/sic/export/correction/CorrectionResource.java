package newsroom.sic.export.correction;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class CorrectionResource {

    private final Corrections corrections;
    private final Wording wording;

    CorrectionResource(Corrections corrections, Wording wording) {
        this.corrections = corrections;
        this.wording = wording;
    }

    @GetMapping("/corrections")
    Slice<CorrectionRepresentation> list(
            @ParameterObject CorrectionFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<Correction> found = corrections.find(asked.filter(), after, limit);
        return new Slice<>(
                found.items().stream()
                        .map(one -> CorrectionRepresentation.of(one, wording))
                        .toList(),
                found.next());
    }

    @GetMapping("/corrections/{id}")
    ResponseEntity<CorrectionRepresentation> one(@PathVariable long id) {
        return ok(corrections.one(id));
    }

    @PostMapping(path = "/corrections/{id}/published", consumes = "application/json")
    ResponseEntity<CorrectionRepresentation> publish(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody At body,
            @AuthenticationPrincipal Actor by) {
        return ok(corrections.publish(id, against, body.address(), by));
    }

    @PostMapping(path = "/corrections/{id}/not-needed", consumes = "application/json")
    ResponseEntity<CorrectionRepresentation> needless(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody Why body,
            @AuthenticationPrincipal Actor by) {
        return ok(corrections.needless(id, against, body.reason(), by));
    }

    private ResponseEntity<CorrectionRepresentation> ok(Correction correction) {
        return ResponseEntity.ok()
                .eTag(Integer.toString(correction.version()))
                .body(CorrectionRepresentation.of(correction, wording));
    }

    /** Where it was published. */
    record At(@Schema(example = "https://example.org/corrections") @Nullable String address) {}

    /** Why nothing is to be published. */
    record Why(
            @Schema(example = "Nobody printed it.", requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String reason) {}
}
