package newsroom.sic.claim;

import java.util.Optional;
import newsroom.sic.shared.Refusal;

/**
 * A rule of the desk on when a claim may be taken away again. The modules that put work on claims
 * bring theirs.
 */
@FunctionalInterface
public interface RemovalPolicy {

    /** What stands against it, the claim being held; empty when nothing does. */
    Optional<Refusal> objection(long claimId);
}
