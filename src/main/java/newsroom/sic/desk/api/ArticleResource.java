package newsroom.sic.desk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.SignOffs;
import newsroom.sic.intake.Intake;
import newsroom.sic.shared.Actor;
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

@RestController
@RequestMapping(path = "/api/v1/articles", produces = "application/json")
class ArticleResource {

    private final Articles articles;
    private final Intake intake;
    private final SignOffs signOffs;
    private final Shelf shelf;

    ArticleResource(Articles articles, Intake intake, SignOffs signOffs, Shelf shelf) {
        this.articles = articles;
        this.intake = intake;
        this.signOffs = signOffs;
        this.shelf = shelf;
    }

    @GetMapping
    Slice<ArticleRepresentation> list(
            @ParameterObject ArticleQuery query,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Slice<ArticleView> found = articles.find(query.filter(), after, limit);
        return new Slice<>(shelf.all(found.items()), found.next());
    }

    @PostMapping(consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ArticleRepresentation> bringIn(
            @RequestBody NewArticleBody body, @AuthenticationPrincipal Actor by) {
        Arrival arrival = intake.take(body.copy(), body.details(), by);
        if (arrival instanceof Arrival.Duplicate twice) {
            throw new AlreadyIn(twice.articleId());
        }
        ArticleView article = articles.one(arrival.articleId());
        ArticleRepresentation shown = shelf.one(article);
        return ResponseEntity.created(URI.create("/api/v1/articles/" + article.id()))
                .eTag(shown.tag(article.version()))
                .body(shown);
    }

    @GetMapping("/{id}")
    ResponseEntity<ArticleRepresentation> one(@PathVariable long id) {
        return shelf.ok(articles.one(id));
    }

    @PatchMapping(path = "/{id}", consumes = "application/json")
    ResponseEntity<ArticleRepresentation> correct(
            @PathVariable long id,
            @RequestAttribute int against,
            @RequestBody ArticlePatch patch,
            @AuthenticationPrincipal Actor by) {
        ArticleView now = articles.one(id);
        return shelf.ok(
                articles.correct(
                        id, against, patch.on(now.details()), patch.on(now.attribution()), by));
    }

    @PostMapping("/{id}/sign-off")
    ResponseEntity<ArticleRepresentation> signOff(
            @PathVariable long id,
            @RequestAttribute int against,
            @AuthenticationPrincipal Actor by) {
        return shelf.ok(signOffs.signOff(id, against, by));
    }
}
