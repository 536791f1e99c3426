package newsroom.sic.account.web;

import java.util.Arrays;
import java.util.List;
import newsroom.sic.account.Language;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.Member;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Theme;
import newsroom.sic.account.TokenView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page of one's own account shows, with what was typed where it was refused. */
record AccountPage(
        Member me,
        List<TokenView> tokens,
        String displayName,
        @Nullable Refusal nameRefusal,
        @Nullable Refusal looksRefusal,
        @Nullable Refusal passwordRefusal,
        TokenForm token) {

    static AccountPage of(Member me, List<TokenView> tokens) {
        return new AccountPage(
                me, tokens, me.person().displayName(), null, null, null, TokenForm.BLANK);
    }

    AccountPage nameRefused(String typed, Refusal no) {
        return new AccountPage(me, tokens, typed, no, looksRefusal, passwordRefusal, token);
    }

    AccountPage looksRefused(Refusal no) {
        return new AccountPage(me, tokens, displayName, nameRefusal, no, passwordRefusal, token);
    }

    AccountPage passwordRefused(Refusal no) {
        return new AccountPage(me, tokens, displayName, nameRefusal, looksRefusal, no, token);
    }

    AccountPage tokenRefused(TokenForm typed) {
        return new AccountPage(
                me, tokens, displayName, nameRefusal, looksRefusal, passwordRefusal, typed);
    }

    public Language[] languages() {
        return Language.values();
    }

    public Theme[] themes() {
        return Theme.values();
    }

    public Lasting[] lastings() {
        return Lasting.values();
    }

    /** What one may hand on to a program. */
    public List<Scope> scopes() {
        return Arrays.stream(Scope.values()).filter(one -> one.isHeldBy(me.person())).toList();
    }
}
