package newsroom.sic.claim;

import java.time.Instant;
import newsroom.sic.text.Span;

/**
 * A correction note offered on a claim: a passage of a next text that says that the article was
 * wrong, and seems to speak of the claim. A person takes it as evidence, or declines it.
 *
 * @param n its number on the claim, from 1
 * @param revision the text that carries it
 * @param span where it stands there, in code points
 */
public record CorrectionNoteOffer(
        long claimId, int n, int revision, Span span, String passage, Instant noticedAt) {}
