package newsroom.sic.export.claimreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A ClaimReview in a schema.org DataFeed. */
@Schema(name = "ClaimReviewFeedItem")
@JsonPropertyOrder({"@type", "dateModified"})
record FeedItem(@JsonProperty("@type") String type, Instant dateModified, ClaimReview item) {

    static FeedItem of(ClaimReview review) {
        return new FeedItem("DataFeedItem", review.datePublished(), review);
    }
}
