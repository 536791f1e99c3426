package newsroom.sic.claim;

import newsroom.sic.text.Span;

/**
 * A correction note that speaks of no claim that there is: a person says which it speaks of, or
 * declines it for a reason.
 *
 * @param n its number on the article, from 1
 * @param revision the text that carries it
 * @param span where it stands there, in code points
 */
public record ArticleCorrectionNote(
        long articleId, int n, int revision, Span span, String passage) {}
