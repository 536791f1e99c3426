package newsroom.sic.article;

import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a revision with how far it is accounted for.
 *
 * @param waivedBecause why there is nothing to check; null unless waived
 */
public record LineText(int n, Span span, Coverage coverage, @Nullable String waivedBecause) {}
