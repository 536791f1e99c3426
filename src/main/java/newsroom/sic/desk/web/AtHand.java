package newsroom.sic.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.detector.Suggested;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has at hand on an article's page, as its address says it. Whatever it is, the line
 * that it sits on is at hand with it: there the keys go on.
 *
 * @param at a code point of the current text
 */
record AtHand(
        @Nullable Long claim,
        @Nullable Long line,
        @Nullable Integer at,
        @Nullable Long suggestion) {

    /** The number of the line at hand; null where none is. */
    @Nullable Long lineIn(RevisionText text, List<ClaimView> pinned, @Nullable Along along) {
        if (line != null) {
            return line;
        }
        Optional<Span> place =
                at != null && at >= 0
                        ? Optional.of(new Span(at, at + 1))
                        : placeOfClaim(text, pinned).or(() -> placeOfSuggestion(along));
        return place.map(text::lineOf).filter(n -> n > 0).map(Integer::longValue).orElse(null);
    }

    /** As an address goes on with it. */
    String inAddress() {
        return claim != null ? "?claim=" + claim : line != null ? "?line=" + line : "";
    }

    private Optional<Span> placeOfClaim(RevisionText text, List<ClaimView> pinned) {
        return pinned.stream()
                .filter(each -> claim != null && claim == each.id())
                .filter(each -> each.sitsOn(text.number()))
                .map(each -> each.anchor().span())
                .findFirst();
    }

    private Optional<Span> placeOfSuggestion(@Nullable Along along) {
        return along == null || suggestion == null
                ? Optional.empty()
                : Stream.concat(along.waiting().stream(), along.settled().stream())
                        .filter(each -> each.key() == suggestion)
                        .map(Suggested::span)
                        .findFirst();
    }
}
