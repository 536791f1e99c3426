package newsroom.sic.account.web;

import newsroom.sic.account.Member;
import org.jspecify.annotations.Nullable;

/** What the page of one's own account shows, with what was typed where it was refused. */
record AccountPage(
        Member me,
        String displayName,
        @Nullable String nameRefusal,
        @Nullable String passwordRefusal) {

    static AccountPage of(Member me) {
        return new AccountPage(me, me.person().displayName(), null, null);
    }

    AccountPage nameRefused(String typed, String sentence) {
        return new AccountPage(me, typed, sentence, passwordRefusal);
    }

    AccountPage passwordRefused(String sentence) {
        return new AccountPage(me, displayName, nameRefusal, sentence);
    }
}
