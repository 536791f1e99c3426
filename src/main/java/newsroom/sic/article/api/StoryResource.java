package newsroom.sic.article.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Slice;
import newsroom.sic.text.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/stories", produces = "application/json")
class StoryResource {

    private final Stories stories;

    StoryResource(Stories stories) {
        this.stories = stories;
    }

    @GetMapping
    Slice<StoryRepresentation> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<StoryView> found = stories.find(after, limit);
        Map<Long, List<Long>> articles =
                stories.articles(found.items().stream().map(StoryView::id).toList());
        return new Slice<>(
                found.items().stream()
                        .map(story ->
                                StoryRepresentation.of(
                                        story, articles.getOrDefault(story.id(), List.of())))
                        .toList(),
                found.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<StoryRepresentation> one(@PathVariable long id) {
        return ok(stories.one(id));
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<StoryRepresentation> open(
            @RequestBody StoryTitle story, @AuthenticationPrincipal Actor by) {
        StoryView opened = stories.open(story.given(), by);
        return ResponseEntity.created(URI.create("/api/v1/stories/" + opened.id()))
                .eTag(tag(opened, List.of()))
                .body(StoryRepresentation.of(opened, List.of()));
    }

    @PatchMapping(path = "/{id}", consumes = "application/json")
    ResponseEntity<StoryRepresentation> rename(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody StoryTitle story,
            @AuthenticationPrincipal Actor by) {
        String title = story.title() == null ? stories.one(id).title() : story.title();
        return ok(stories.rename(id, against, title, by));
    }

    @PutMapping("/{id}/articles/{articleId}")
    ResponseEntity<StoryRepresentation> put(
            @PathVariable long id,
            @PathVariable long articleId,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        return ok(stories.put(id, against, articleId, by));
    }

    @DeleteMapping("/{id}/articles/{articleId}")
    ResponseEntity<StoryRepresentation> takeOut(
            @PathVariable long id,
            @PathVariable long articleId,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        return ok(stories.takeOut(id, against, articleId, by));
    }

    private ResponseEntity<StoryRepresentation> ok(StoryView story) {
        List<Long> articles =
                stories.articles(List.of(story.id())).getOrDefault(story.id(), List.of());
        return ResponseEntity.ok()
                .eTag(tag(story, articles))
                .body(StoryRepresentation.of(story, articles));
    }

    private static String tag(StoryView story, List<Long> articles) {
        return story.version() + "-" + Fingerprint.of(articles);
    }
}
