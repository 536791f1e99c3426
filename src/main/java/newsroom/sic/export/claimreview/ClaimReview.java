package newsroom.sic.export.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its approved verdict in the words of <a href="https://schema.org/ClaimReview">
 * schema.org</a>.
 *
 * @param context null where it stands within a document that names it already
 * @param reviewBody plain text
 * @param citation the evidence that has an address or a name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
record ClaimReview(
        @JsonProperty("@context") @Nullable String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String url,
        Instant datePublished,
        Party author,
        String claimReviewed,
        Claim itemReviewed,
        Rating reviewRating,
        String reviewBody,
        List<Source> citation) {

    static final String SCHEMA_ORG = "https://schema.org";

    /** The words as they stood, who said them and where. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"@type", "@id"})
    @Schema(name = "ItemReviewed")
    record Claim(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String text,
            @Nullable Party author,
            @Nullable LocalDate datePublished,
            Appearance appearance) {}

    /** The article that the words stood in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder("@type")
    record Appearance(
            @JsonProperty("@type") String type,
            String url,
            @Nullable String headline,
            @Nullable LocalDate datePublished,
            @Nullable String inLanguage,
            @Nullable Party publisher) {}

    /** A piece of evidence. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder("@type")
    record Source(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String url,
            @Nullable Party publisher) {}

    ClaimReview within() {
        return new ClaimReview(
                null,
                type,
                id,
                url,
                datePublished,
                author,
                claimReviewed,
                itemReviewed,
                reviewRating,
                reviewBody,
                citation);
    }
}
