package newsroom.sic.export.claimreview;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a schema.org DataFeed of ClaimReviews holds; it is written as it is read, never held. */
@Schema(name = "ClaimReviewFeed")
record Feed(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String name,
        Party publisher,
        List<FeedItem> dataFeedElement) {}
