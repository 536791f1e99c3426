package newsroom.sic.history.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what to a thing and to what is within it, the latest first. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class HistoryResource {

    private final History history;

    HistoryResource(History history) {
        this.history = history;
    }

    @GetMapping("/articles/{id}/history")
    Slice<EntryRepresentation> ofArticle(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return of(Subject.article(id), after, limit);
    }

    @GetMapping("/claims/{id}/history")
    Slice<EntryRepresentation> ofClaim(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return of(Subject.claim(id), after, limit);
    }

    @GetMapping("/annotations/{id}/history")
    Slice<EntryRepresentation> ofAnnotation(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return of(Subject.annotation(id), after, limit);
    }

    private Slice<EntryRepresentation> of(Subject subject, @Nullable String after, int limit) {
        Slice<Entry> part = history.of(subject, after, limit);
        if (part.items().isEmpty()) {
            throw Refusal.absent(subject.kind());
        }
        return new Slice<>(
                part.items().stream().map(EntryRepresentation::of).toList(), part.next());
    }
}
