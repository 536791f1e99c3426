package newsroom.sic.export.webannotation;

import newsroom.sic.claim.NewClaim;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/** Words in a revision of an article that somebody's annotation is about. */
record Place(long article, int revision, Span span) {

    NewClaim claim(@Nullable String requestKey) {
        return new NewClaim(revision, span.start(), span.end(), null, null, requestKey);
    }
}
