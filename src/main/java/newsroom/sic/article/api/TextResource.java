package newsroom.sic.article.api;

import java.nio.charset.StandardCharsets;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The text of a revision, exactly as it is stored. */
@RestController
class TextResource {

    private static final MediaType PLAIN =
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Articles articles;

    TextResource(Articles articles) {
        this.articles = articles;
    }

    @GetMapping(path = "/api/v1/articles/{id}/text", produces = "text/plain")
    ResponseEntity<byte[]> read(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer revision) {
        RevisionText text =
                revision == null ? articles.text(id) : articles.text(id, revision.intValue());
        String whole = text.text().toString();
        return ResponseEntity.ok()
                .eTag(text.tag())
                .contentType(PLAIN)
                .body(whole.getBytes(StandardCharsets.UTF_8));
    }
}
