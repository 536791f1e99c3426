package newsroom.sic.claim;

import java.time.Instant;

/** What is left to tell of a claim, or of what lay on it, once it was removed. */
public record Removed(long id, long claimId, long articleId, Instant at) {}
