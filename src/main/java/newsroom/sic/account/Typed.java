package newsroom.sic.account;

import newsroom.sic.shared.Refusal;

/** What may be typed into the forms of this module, whichever database it ends in. */
final class Typed {

    private Typed() {}

    /**
     * Refuses what one of the databases would not give back as it was: NUL and unpaired surrogates.
     */
    static String storable(String what, String typed) {
        boolean broken =
                typed.codePoints()
                        .anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (broken) {
            throw refused(what + " holds a character that cannot be stored. Type it again.");
        }
        return typed;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static Refusal refused(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
