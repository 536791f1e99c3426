package newsroom.sic.annotation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/**
 * Annotations and the decisions on them. The tag holds the version and the beginning of the seal
 * that an approval would carry now: who approves by it has seen the evidence too.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class AnnotationResource {

    private final Annotations annotations;
    private final Reviews reviews;
    private final Seals seals;
    private final AnnotationRecords records;
    private final People people;

    AnnotationResource(
            Annotations annotations,
            Reviews reviews,
            Seals seals,
            AnnotationRecords records,
            People people) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.seals = seals;
        this.records = records;
        this.people = people;
    }

    @GetMapping("/annotations")
    Slice<AnnotationRepresentation> list(
            @ParameterObject AnnotationFilter.Asked asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<AnnotationRecord> found = records.find(asked.filter(), after, limit);
        Map<Long, AnnotationView> views =
                annotations.some(found.items().stream().map(AnnotationRecord::id).toList());
        List<AnnotationView> inOrder =
                found.items().stream()
                        .map(record -> views.get(record.id()))
                        .filter(Objects::nonNull)
                        .toList();
        return new Slice<>(shown(inOrder), found.next());
    }

    @PostMapping(path = "/claims/{id}/annotations", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AnnotationRepresentation> write(
            @PathVariable long id,
            @RequestBody NewAnnotationBody body,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Person by) {
        AnnotationView written = annotations.write(id, body.finding(), requestKey, by);
        return ResponseEntity.created(URI.create("/api/v1/annotations/" + written.id()))
                .eTag(tag(written))
                .body(shown(List.of(written)).getFirst());
    }

    @GetMapping("/annotations/{id}")
    ResponseEntity<AnnotationRepresentation> one(@PathVariable long id) {
        return ok(annotations.one(id));
    }

    @PatchMapping(path = "/annotations/{id}", consumes = "application/json")
    ResponseEntity<AnnotationRepresentation> edit(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody AnnotationPatch patch,
            @AuthenticationPrincipal Person by) {
        AnnotationView now = annotations.one(id);
        return ok(annotations.edit(id, against, patch.on(now.finding()), by));
    }

    @PostMapping("/annotations/{id}/submit")
    ResponseEntity<AnnotationRepresentation> submit(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Person by) {
        return ok(annotations.submit(id, against, by));
    }

    @PostMapping("/annotations/{id}/withdraw")
    ResponseEntity<AnnotationRepresentation> withdraw(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Person by) {
        return ok(annotations.withdraw(id, against, by));
    }

    @PostMapping("/annotations/{id}/approve")
    ResponseEntity<AnnotationRepresentation> approve(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @RequestBody(required = false) @Nullable Because because,
            @AuthenticationPrincipal Person by) {
        AnnotationView now = annotations.one(id);
        String seal = seals.of(now);
        boolean saw = seen.equals(tag(now, seal));
        return ok(reviews.approve(id, against, saw ? seal : "", Because.of(because), by));
    }

    @PostMapping(path = "/annotations/{id}/request-changes", consumes = "application/json")
    ResponseEntity<AnnotationRepresentation> requestChanges(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody Because because,
            @AuthenticationPrincipal Person by) {
        return ok(reviews.requestChanges(id, against, because.comment(), by));
    }

    @PostMapping(path = "/annotations/{id}/reject", consumes = "application/json")
    ResponseEntity<AnnotationRepresentation> reject(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody Because because,
            @AuthenticationPrincipal Person by) {
        return ok(reviews.reject(id, against, because.comment(), by));
    }

    private ResponseEntity<AnnotationRepresentation> ok(AnnotationView annotation) {
        return ResponseEntity.ok()
                .eTag(tag(annotation))
                .body(shown(List.of(annotation)).getFirst());
    }

    private String tag(AnnotationView annotation) {
        return tag(annotation, seals.of(annotation));
    }

    private static String tag(AnnotationView annotation, String seal) {
        return annotation.version() + "-" + seal;
    }

    private List<AnnotationRepresentation> shown(Collection<AnnotationView> some) {
        Map<Long, List<DecisionView>> decisions =
                reviews.decisions(some.stream().map(AnnotationView::id).toList());
        Set<Long> named = new HashSet<>();
        some.forEach(one -> {
            named.add(one.author());
            named.add(one.lastEditor());
        });
        decisions.values().forEach(taken -> taken.forEach(one -> named.add(one.decidedBy())));
        Map<Long, String> usernames = people.usernames(named);
        return some.stream()
                .map(one ->
                        AnnotationRepresentation.of(
                                one, decisions.getOrDefault(one.id(), List.of()), usernames))
                .toList();
    }
}
