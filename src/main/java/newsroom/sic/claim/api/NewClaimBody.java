package newsroom.sic.claim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a program points at: a span, or a quotation that is looked for in the text.
 *
 * @param revision in which the span counts; the current one where it is not given
 */
record NewClaimBody(
        @Schema(description = "Code points; with end, in place of exact") @Nullable Integer start,
        @Schema(description = "Exclusive") @Nullable Integer end,
        @Nullable Integer revision,
        @Schema(example = "thirteen agreements") @Nullable String exact,
        @Schema(description = "What stands right before it") @Nullable String prefix,
        @Schema(description = "What stands right behind it") @Nullable String suffix,
        @Schema(example = "Thirteen agreements were signed.") @Nullable String statement,
        @Schema(example = "A minister") @Nullable String claimant) {

    NewClaim on(long articleId, int current, Claims claims, @Nullable String requestKey) {
        if ((exact == null) == (start == null && end == null)) {
            throw Refusal.ofField("start", "claim.refused.words-or-span");
        }
        if (exact != null) {
            Span span = claims.find(articleId, quote(exact));
            return new NewClaim(current, span.start(), span.end(), statement, claimant, requestKey);
        }
        if (start == null || end == null) {
            throw Refusal.ofField("start", "claim.refused.no-words");
        }
        return new NewClaim(
                Objects.requireNonNullElse(revision, current),
                start,
                end,
                statement,
                claimant,
                requestKey);
    }

    private Quote quote(String words) {
        Typed.text("words", words, 5_000);
        return new Quote(lines(words), lines(prefix), lines(suffix));
    }

    /** As the store has them: line feeds alone. */
    private static String lines(@Nullable String given) {
        return given == null ? "" : given.replace("\r\n", "\n").replace('\r', '\n');
    }
}
