package newsroom.sic.account.door;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import newsroom.sic.account.Standing;

/**
 * All that a session keeps of who is signed in: which account, of which epoch, since when. What the
 * person is called and may do is read anew on each request.
 */
record SessionMark(long accountId, int epoch, Instant since) implements Serializable {

    static final String NAME = "sic.signed-in";

    /** However busy, a session ends after this; when idle, the container ends it earlier. */
    static final Duration LONGEST = Duration.ofHours(24);

    boolean isTooOld(Instant now) {
        return Duration.between(since, now).compareTo(LONGEST) > 0;
    }

    boolean isAliveFor(Standing standing) {
        return standing.person().id() == accountId && standing.sessionEpoch() == epoch;
    }
}
