package newsroom.sic.claim;

import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim sits in its article: a position and a quotation of the W3C Web Annotation Data
 * Model (TextPositionSelector in code points, TextQuoteSelector), and whether they still agree.
 *
 * @param revision the number of the revision that the span counts in
 * @param line the number of the line in which the span begins
 * @param passage the number of the passage in which the span begins, from 1
 * @param letGo whether a person has said that the words are gone and nothing else is meant
 * @param settledBy the account that said so, or that it sits there; null where it waits, or sits
 *     where it was pinned or followed its words to
 */
public record Anchor(
        int revision,
        AnchorState state,
        Span span,
        int line,
        int passage,
        Quote quote,
        boolean letGo,
        @Nullable Long settledBy) {

    Anchor(int revision, AnchorState state, Span span, int line, int passage, Quote quote) {
        this(revision, state, span, line, passage, quote, false, null);
    }

    /** Whether no person has to look at it. */
    public boolean isSettled() {
        return letGo || state.isSettled();
    }

    /** The same where it is, in another state that nobody has settled. */
    Anchor as(AnchorState other, boolean andLetGo) {
        return new Anchor(revision, other, span, line, passage, quote, andLetGo, null);
    }

    /** The same on that person's word; null for nobody's. */
    Anchor settledBy(@Nullable Long person) {
        return new Anchor(revision, state, span, line, passage, quote, letGo, person);
    }

    /** The words themselves. */
    public String exact() {
        return quote.exact();
    }

    /**
     * The context before, from its first whole word on, on one line: for reading, not for finding.
     */
    public String before() {
        String prefix = quote.prefix().replaceAll("\\s+", " ");
        int space = prefix.indexOf(' ');
        return space < 0 ? prefix : prefix.substring(space + 1);
    }

    /** The context after, up to its last whole word, on one line: for reading, not for finding. */
    public String after() {
        String suffix = quote.suffix().replaceAll("\\s+", " ");
        int space = suffix.lastIndexOf(' ');
        return space < 0 ? suffix : suffix.substring(0, space);
    }
}
