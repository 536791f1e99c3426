package newsroom.sic.annotation;

import java.time.Instant;

/**
 * One wording of an annotation, as it was written.
 *
 * @param edition counted from 1
 * @param editedBy the account whose wording it is
 */
public record EditionView(
        long annotationId, int edition, long editedBy, Finding finding, Instant at) {}
