package newsroom.sic.account.web;

import newsroom.sic.account.Language;
import newsroom.sic.account.Member;
import newsroom.sic.account.Theme;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What the page of one's own account shows, with what was typed where it was refused. */
record AccountPage(
        Member me,
        String displayName,
        @Nullable Refusal nameRefusal,
        @Nullable Refusal looksRefusal,
        @Nullable Refusal passwordRefusal) {

    static AccountPage of(Member me) {
        return new AccountPage(me, me.person().displayName(), null, null, null);
    }

    AccountPage nameRefused(String typed, Refusal no) {
        return new AccountPage(me, typed, no, looksRefusal, passwordRefusal);
    }

    AccountPage looksRefused(Refusal no) {
        return new AccountPage(me, displayName, nameRefusal, no, passwordRefusal);
    }

    AccountPage passwordRefused(Refusal no) {
        return new AccountPage(me, displayName, nameRefusal, looksRefusal, no);
    }

    public Language[] languages() {
        return Language.values();
    }

    public Theme[] themes() {
        return Theme.values();
    }
}
