package newsroom.sic.annotation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.Threads;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
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
class CommentResource {

    private final Threads threads;
    private final Annotations annotations;
    private final People people;

    CommentResource(Threads threads, Annotations annotations, People people) {
        this.threads = threads;
        this.annotations = annotations;
        this.people = people;
    }

    @GetMapping("/annotations/{id}/comments")
    Slice<CommentRepresentation> list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        long mark = Slice.mark(after, 0);
        List<CommentView> rest =
                threads.on(annotations.one(id).id()).stream()
                        .flatMap(thread ->
                                Stream.concat(
                                        Stream.of(thread.opening()), thread.replies().stream()))
                        .sorted((one, other) -> Long.compare(one.id(), other.id()))
                        .filter(comment -> comment.id() > mark)
                        .toList();
        Slice<CommentView> page = Slice.of(rest, limit, CommentView::id);
        Map<Long, String> usernames =
                people.usernames(page.items().stream().map(CommentView::author).toList());
        return page.map(one -> CommentRepresentation.of(one, usernames));
    }

    @PostMapping(path = "/annotations/{id}/comments", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommentRepresentation> say(
            @PathVariable long id,
            @RequestBody NewCommentBody body,
            @RequestAttribute(required = false) @Nullable String requestKey,
            @AuthenticationPrincipal Person by) {
        CommentView said = threads.say(id, body.comment(requestKey), by);
        return ResponseEntity.created(URI.create("/api/v1/comments/" + said.id()))
                .eTag(Integer.toString(said.version()))
                .body(shown(said));
    }

    @GetMapping("/comments/{id}")
    ResponseEntity<CommentRepresentation> one(@PathVariable long id) {
        return ok(threads.one(id));
    }

    @PostMapping("/comments/{id}/resolve")
    ResponseEntity<CommentRepresentation> resolve(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody(required = false) @Nullable Resolution body,
            @AuthenticationPrincipal Person by) {
        return ok(threads.resolve(id, against, Resolution.of(body), by));
    }

    private ResponseEntity<CommentRepresentation> ok(CommentView comment) {
        return ResponseEntity.ok().eTag(Integer.toString(comment.version())).body(shown(comment));
    }

    private CommentRepresentation shown(CommentView comment) {
        return CommentRepresentation.of(comment, people.usernames(List.of(comment.author())));
    }
}
