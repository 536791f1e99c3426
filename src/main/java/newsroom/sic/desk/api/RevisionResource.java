package newsroom.sic.desk.api;

import java.nio.charset.StandardCharsets;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.intake.Intake;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The next text of an article. */
@RestController
class RevisionResource {

    private final Articles articles;
    private final Revisions revisions;
    private final Anchors anchors;
    private final Intake intake;
    private final Shelf shelf;

    RevisionResource(
            Articles articles, Revisions revisions, Anchors anchors, Intake intake, Shelf shelf) {
        this.articles = articles;
        this.revisions = revisions;
        this.anchors = anchors;
        this.intake = intake;
        this.shelf = shelf;
    }

    /** The tag of the text is asked for, or that of the article: both change with the text. */
    @PutMapping(
            path = "/api/v1/articles/{id}/text",
            consumes = "text/plain",
            produces = "application/json")
    ResponseEntity<RevisedRepresentation> revise(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestAttribute String seen,
            @RequestHeader(name = "Content-Type", required = false) @Nullable MediaType type,
            @RequestBody(required = false) byte @Nullable [] text,
            @AuthenticationPrincipal Actor by) {
        refuseOtherCharset(type);
        ArticleView article = articles.one(id);
        if (!seen.equals(tag(id)) && !seen.equals(shelf.tag(id))) {
            throw Refusal.stale("article.refused.new-revision");
        }
        ReadCopy read =
                intake.read(
                        text == null ? "" : new String(text, StandardCharsets.UTF_8),
                        article.details());
        int revision = revisions.revise(id, read, article.revision(), by).revision();
        return ResponseEntity.ok()
                .eTag(tag(id))
                .body(RevisedRepresentation.of(revision, articles.text(id), anchors.all(id)));
    }

    private String tag(long id) {
        return articles.text(id).tag();
    }

    /** The door has found it to be UTF-8; who says that it is something else is mistaken. */
    private static void refuseOtherCharset(@Nullable MediaType type) {
        if (type != null
                && type.getCharset() != null
                && !type.getCharset().equals(StandardCharsets.UTF_8)
                && !type.getCharset().equals(StandardCharsets.US_ASCII)) {
            throw new Refusal(
                    Refusal.Kind.UNKNOWN_FORMAT, "desk.refused.charset", type.getCharset().name());
        }
    }
}
