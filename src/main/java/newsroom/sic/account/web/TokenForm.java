package newsroom.sic.account.web;

import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Scope;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A token that somebody asks for, as it was typed. */
record TokenForm(
        @Nullable String name,
        Set<Scope> scopes,
        @Nullable String lasting,
        @Nullable Refusal refusal) {

    static final TokenForm BLANK = new TokenForm(null, Set.of(Scope.READ), "QUARTER", null);

    NewToken asToken() {
        return new NewToken(
                Objects.requireNonNullElse(name, ""),
                scopes,
                Typed.choice("lasting", Lasting.class, lasting));
    }

    TokenForm refused(Refusal no) {
        return new TokenForm(name, scopes, lasting, no);
    }
}
