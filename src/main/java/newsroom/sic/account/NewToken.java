package newsroom.sic.account;

import java.util.Set;
import newsroom.sic.shared.Refusal;

/** A token that somebody wants: what it is called, what it may do, and for how long. */
public record NewToken(String name, Set<Scope> scopes, Lasting lasting) {

    private static final int LONGEST = 100;

    public NewToken {
        name = newsroom.sic.shared.Typed.line("token's name", name, LONGEST);
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw Refusal.ofField("scope", "account.refused.token-without-scope");
        }
    }
}
