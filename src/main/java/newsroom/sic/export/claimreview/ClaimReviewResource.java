package newsroom.sic.export.claimreview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Approved verdicts for search engines and whoever gathers fact-checks. */
@RestController
class ClaimReviewResource {

    static final String JSON_LD = "application/ld+json";

    private final Claims claims;
    private final ReviewedClaims reviews;
    private final Newsroom newsroom;
    private final JsonMapper json;

    ClaimReviewResource(Claims claims, ReviewedClaims reviews, Newsroom newsroom, JsonMapper json) {
        this.claims = claims;
        this.reviews = reviews;
        this.newsroom = newsroom;
        this.json = json;
    }

    @GetMapping(path = "/api/v1/claims/{id}/claimreview", produces = JSON_LD)
    ResponseEntity<ClaimReview> one(@PathVariable long id) {
        claims.one(id);
        ClaimReview review = reviews.of(id, desk()).orElseThrow(ClaimReviewResource::noVerdict);
        byte[] said = review.toString().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().eTag(DigestUtils.md5DigestAsHex(said)).body(review);
    }

    /** One that breaks off is not JSON, so nobody takes it for whole. */
    @GetMapping(
            path = {"/exports/claimreviews.jsonld", "/api/v1/exports/claimreviews.jsonld"},
            produces = JSON_LD)
    @Operation(
            summary = "The approved verdicts as a schema.org DataFeed of ClaimReviews",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "OK",
                            content =
                                    @Content(
                                            mediaType = JSON_LD,
                                            schema = @Schema(implementation = Feed.class))))
    void all(@RequestParam(required = false) @Nullable Instant changedSince, HttpServletResponse to)
            throws IOException {
        String desk = desk();
        to.setContentType(JSON_LD);
        to.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=sic-claimreviews.jsonld");
        // closed only when all of it is written: closing closes what is open in it, too
        JsonGenerator feed = json.createGenerator(to.getOutputStream());
        feed.writeStartObject();
        feed.writeStringProperty("@context", ClaimReview.SCHEMA_ORG);
        feed.writeStringProperty("@type", "DataFeed");
        feed.writeStringProperty("name", "ClaimReviews of " + newsroom.party().name());
        feed.writePOJOProperty("publisher", newsroom.party());
        feed.writeArrayPropertyStart("dataFeedElement");
        reviews.each(changedSince, desk, review -> feed.writePOJO(FeedItem.of(review.within())));
        feed.writeEndArray();
        feed.writeEndObject();
        feed.close();
    }

    private static Refusal noVerdict() {
        return new Refusal(Refusal.Kind.ABSENT, "export.refused.no-verdict");
    }

    private static String desk() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
