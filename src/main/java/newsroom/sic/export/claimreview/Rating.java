package newsroom.sic.export.claimreview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as schema.org rates: 1 is false, 5 is true.
 *
 * @param ratingValue null where the verdict says nothing of true or false: what nothing bears out,
 *     and what cannot be found out, is not half true
 * @param alternateName the verdict in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record Rating(
        @JsonProperty("@type") String type,
        @Nullable Integer ratingValue,
        int bestRating,
        int worstRating,
        String alternateName) {

    static Rating of(Verdict verdict) {
        String words = verdict.words();
        return new Rating(
                "Rating",
                switch (verdict) {
                    case ACCURATE -> 5;
                    case MOSTLY_ACCURATE -> 4;
                    case MISLEADING -> 2;
                    case INACCURATE -> 1;
                    case UNSUPPORTED, UNVERIFIABLE -> null;
                },
                5,
                1,
                Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
