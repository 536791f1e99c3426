package newsroom.sic.annotation;

import java.time.Instant;

/** One wording of an annotation, as it was written. */
public record EditionView(
        long annotationId, int edition, long editedBy, Finding finding, Instant at) {}
