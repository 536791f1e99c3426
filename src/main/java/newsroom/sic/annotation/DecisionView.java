package newsroom.sic.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an annotation.
 *
 * @param edition the edition that was decided on
 * @param decidedBy the account of the reviewer
 * @param comment the reason; null only on an approval
 * @param seal SHA-256 over what was approved; null unless approved
 */
public record DecisionView(
        long id,
        long annotationId,
        int edition,
        long decidedBy,
        Outcome outcome,
        @Nullable String comment,
        @Nullable String seal,
        Instant at) {}
