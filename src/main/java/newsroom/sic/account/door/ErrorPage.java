package newsroom.sic.account.door;

import java.util.Set;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an error says: a status, what it is called, and a sentence that helps.
 *
 * @param key of what it is called; the sentence's is the same with ".sentence"
 * @param refusal whose sentence takes the place of the usual one; null for none
 */
public record ErrorPage(int status, String key, @Nullable Refusal refusal) {

    private static final Set<Integer> NAMED =
            Set.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 503);

    static ErrorPage of(int status) {
        String which =
                NAMED.contains(status) ? Integer.toString(status) : status >= 500 ? "5xx" : "4xx";
        return new ErrorPage(status, "account.error." + which, null);
    }

    static ErrorPage of(Refusal refusal) {
        return new ErrorPage(refusal.kind().status(), of(refusal.kind().status()).key(), refusal);
    }
}
