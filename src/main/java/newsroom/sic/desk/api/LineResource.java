package newsroom.sic.desk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
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

/**
 * The lines of an article's current revision. A change names the version of the line by its own
 * tag, or the article as it was seen by the article's.
 */
@RestController
@RequestMapping(path = "/api/v1/articles/{id}/lines", produces = "application/json")
class LineResource {

    private final Articles articles;
    private final Lines lines;
    private final Shelf shelf;

    LineResource(Articles articles, Lines lines, Shelf shelf) {
        this.articles = articles;
        this.lines = lines;
        this.shelf = shelf;
    }

    @GetMapping
    Slice<LineRepresentation> list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<LineText> all = articles.text(id).lines();
        int from = mark(after);
        List<LineRepresentation> page =
                all.stream().skip(from).limit(limit).map(LineRepresentation::of).toList();
        int to = from + page.size();
        return new Slice<>(page, to < all.size() ? Integer.toString(to) : null);
    }

    private static int mark(@Nullable String after) {
        try {
            return after == null ? 0 : Integer.parseUnsignedInt(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }

    @GetMapping("/{n}")
    ResponseEntity<LineRepresentation> one(@PathVariable long id, @PathVariable int n) {
        RevisionText text = articles.text(id);
        return ok(text.number(), text.line(n));
    }

    @PostMapping(path = "/{n}/waive", consumes = "application/json")
    ResponseEntity<LineRepresentation> waive(
            @PathVariable long id,
            @PathVariable int n,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @RequestBody Reason body,
            @AuthenticationPrincipal Actor by) {
        Seen line = seen(id, n, against, seen);
        return ok(
                line.revision(),
                lines.waive(id, line.revision(), n, line.version(), body.reason(), by));
    }

    @PostMapping("/{n}/reopen")
    ResponseEntity<LineRepresentation> reopen(
            @PathVariable long id,
            @PathVariable int n,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @AuthenticationPrincipal Actor by) {
        Seen line = seen(id, n, against, seen);
        return ok(line.revision(), lines.reopen(id, line.revision(), n, line.version(), by));
    }

    /** What a tag says was seen: the line on its revision, or with the article all its lines. */
    private Seen seen(long id, int n, int against, String tag) {
        RevisionText now = articles.text(id);
        int version = now.line(n).version();
        if (LineRepresentation.isOn(now.number(), tag)) {
            return new Seen(now.number(), against);
        }
        return tag.equals(shelf.tag(id)) ? new Seen(now.number(), version) : Seen.NOTHING;
    }

    private record Seen(int revision, int version) {

        static final Seen NOTHING = new Seen(-1, -1);
    }

    private static ResponseEntity<LineRepresentation> ok(int revision, LineText line) {
        return ResponseEntity.ok()
                .eTag(LineRepresentation.tag(revision, line))
                .body(LineRepresentation.of(line));
    }
}
