package newsroom.sic.annotation;

import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** What editors find. */
public final class AnnotationFixtures {

    private AnnotationFixtures() {}

    /** A slip, high, with a correction; proposes inaccurate. */
    public static Finding slip() {
        return saying("It should say Russia.");
    }

    public static Finding saying(String body) {
        return new Finding(Issue.SLIP, Severity.HIGH, body, "Russia", Verdict.INACCURATE);
    }

    public static Finding proposing(@Nullable Verdict verdict) {
        return new Finding(Issue.CONFIRMED, Severity.LOW, "Looked at.", null, verdict);
    }
}
