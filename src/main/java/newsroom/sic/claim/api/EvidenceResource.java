package newsroom.sic.claim.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Map;
import newsroom.sic.account.People;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class EvidenceResource {

    private final EvidenceFile evidence;
    private final Claims claims;
    private final People people;

    EvidenceResource(EvidenceFile evidence, Claims claims, People people) {
        this.evidence = evidence;
        this.claims = claims;
        this.people = people;
    }

    @GetMapping("/claims/{id}/evidence")
    Slice<EvidenceRepresentation> list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        long mark = Slice.mark(after, 0);
        List<EvidenceView> rest =
                evidence.on(claims.one(id).id()).stream()
                        .filter(piece -> piece.id() > mark)
                        .toList();
        Slice<EvidenceView> page = Slice.of(rest, limit, EvidenceView::id);
        Map<Long, String> usernames =
                people.usernames(page.items().stream().map(EvidenceView::addedBy).toList());
        return page.map(one -> EvidenceRepresentation.of(one, usernames));
    }

    @PostMapping(path = "/claims/{id}/evidence", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EvidenceRepresentation> file(
            @PathVariable long id,
            @RequestBody NewEvidenceBody body,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Actor by) {
        EvidenceView filed = evidence.file(id, body.details(), requestKey, by);
        return ResponseEntity.created(URI.create("/api/v1/evidence/" + filed.id()))
                .eTag(Integer.toString(filed.version()))
                .body(shown(filed));
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<EvidenceRepresentation> one(@PathVariable long id) {
        return ok(evidence.one(id));
    }

    @PatchMapping(path = "/evidence/{id}", consumes = "application/json")
    ResponseEntity<EvidenceRepresentation> edit(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody EvidencePatch patch,
            @AuthenticationPrincipal Actor by) {
        return ok(evidence.edit(id, against, patch.on(evidence.one(id).details()), by));
    }

    @DeleteMapping("/evidence/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        evidence.remove(id, against, by);
    }

    private ResponseEntity<EvidenceRepresentation> ok(EvidenceView piece) {
        return ResponseEntity.ok().eTag(Integer.toString(piece.version())).body(shown(piece));
    }

    private EvidenceRepresentation shown(EvidenceView piece) {
        return EvidenceRepresentation.of(piece, people.usernames(List.of(piece.addedBy())));
    }
}
