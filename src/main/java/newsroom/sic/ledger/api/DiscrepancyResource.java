package newsroom.sic.ledger.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.DiscrepancyView;
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
@RequestMapping(path = "/api/v1/discrepancies", produces = "application/json")
class DiscrepancyResource {

    private final Discrepancies discrepancies;

    DiscrepancyResource(Discrepancies discrepancies) {
        this.discrepancies = discrepancies;
    }

    @GetMapping
    Slice<DiscrepancyRepresentation> list(
            @ParameterObject DiscrepancyFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<DiscrepancyView> found = discrepancies.find(asked.filter(), after, limit);
        return new Slice<>(
                found.items().stream().map(DiscrepancyRepresentation::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<DiscrepancyRepresentation> one(@PathVariable long id) {
        return ok(discrepancies.one(id));
    }

    @PostMapping(path = "/{id}/resolution", consumes = "application/json")
    ResponseEntity<DiscrepancyRepresentation> resolve(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody ResolutionBody body,
            @AuthenticationPrincipal Actor by) {
        return ok(
                discrepancies.resolve(id, against, body.chosen(), body.note(), body.claims(), by));
    }

    private static ResponseEntity<DiscrepancyRepresentation> ok(DiscrepancyView found) {
        var shown = DiscrepancyRepresentation.of(found);
        return ResponseEntity.ok().eTag(shown.tag(found.version())).body(shown);
    }
}
