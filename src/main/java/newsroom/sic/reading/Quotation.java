package newsroom.sic.reading;

import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text gives as somebody's words or statement; whatever lies in none is the outlet's own.
 *
 * @param claimant whose, in the fullest form that the text has; null where it does not say so
 * @param mention where the text says whose it is
 * @param nested whether it stands inside another quotation
 */
public record Quotation(
        Span span,
        Voice voice,
        @Nullable String claimant,
        @Nullable Span mention,
        boolean nested) {}
