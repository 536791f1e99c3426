package newsroom.sic.account;

import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.WellFormed;

/** What may be typed into the forms of this module, whichever database it ends in. */
final class Typed {

    private Typed() {}

    /** Refuses what the databases would not give back alike: see {@link WellFormed}. */
    static String storable(String field, String typed) {
        if (WellFormed.flawIn(typed).isPresent()) {
            throw refused("account.refused.unstorable", new Refusal.Word("account.the." + field));
        }
        return typed;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static Refusal refused(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, key, arguments);
    }
}
