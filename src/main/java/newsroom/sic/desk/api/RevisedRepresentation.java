package newsroom.sic.desk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.text.Candidate;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The number of the current text and where each claim sits on it.
 *
 * @param anchors in the order of the text that each last sat on
 */
@Schema(name = "Revised")
record RevisedRepresentation(int revision, List<Anchored> anchors) {

    RevisedRepresentation {
        anchors = List.copyOf(anchors);
    }

    /**
     * A claim on the text.
     *
     * @param start null where a person has to settle it
     * @param end null where a person has to settle it
     * @param candidates the places that may be meant, the likeliest first; empty where it is
     *     settled
     * @param letGo whether a person has said that its words are gone: nobody has to settle it
     */
    @Schema(name = "AnchoredClaim")
    record Anchored(
            long claimId,
            @Schema(allowableValues = {"exact", "moved", "changed", "ambiguous", "lost"})
                    String state,
            @Nullable Integer start,
            @Nullable Integer end,
            List<Place> candidates,
            boolean letGo) {

        Anchored {
            candidates = List.copyOf(candidates);
        }

        static Anchored of(RevisionText text, Foreseen there) {
            ClaimView claim = there.claim();
            Span span =
                    claim.anchor().isSettled() && !claim.anchor().letGo()
                            ? claim.anchor().span()
                            : null;
            return new Anchored(
                    claim.id(),
                    claim.anchor().state().name().toLowerCase(Locale.ROOT),
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    there.candidates().stream().map(one -> Place.of(text, one)).toList(),
                    claim.anchor().letGo());
        }
    }

    /**
     * A place that may be meant.
     *
     * @param score from 0 to 1: how much of words and context agrees
     */
    @Schema(name = "Candidate")
    record Place(int start, int end, String exact, double score) {

        static Place of(RevisionText text, Candidate candidate) {
            return new Place(
                    candidate.span().start(),
                    candidate.span().end(),
                    text.text().slice(candidate.span()),
                    Math.round(candidate.score() * 1000) / 1000.0);
        }
    }

    static RevisedRepresentation of(int revision, RevisionText text, List<Foreseen> anchors) {
        return new RevisedRepresentation(
                revision, anchors.stream().map(one -> Anchored.of(text, one)).toList());
    }
}
