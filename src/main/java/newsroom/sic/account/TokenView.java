package newsroom.sic.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it: all but its secret.
 *
 * @param name what its owner calls it
 * @param lastUsedAt to the minute; null as long as it was not used
 */
public record TokenView(
        long id,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public TokenView {
        scopes = Set.copyOf(scopes);
    }

    public List<Scope> inOrder() {
        return List.copyOf(Scope.inOrder(scopes));
    }
}
