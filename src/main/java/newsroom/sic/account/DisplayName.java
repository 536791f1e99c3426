package newsroom.sic.account;

import com.ibm.icu.text.Normalizer2;

/**
 * The name beside what a person wrote. It need not be unique, and it may run from right to left:
 * pages isolate it.
 */
record DisplayName(String text) {

    static final int LONGEST = 100;

    static DisplayName of(String typed) {
        String name = Normalizer2.getNFCInstance().normalize(Typed.storable("name", typed).strip());
        if (name.isEmpty()) {
            throw Typed.refused("account.refused.name-missing");
        }
        if (Typed.length(name) > LONGEST) {
            throw Typed.refused("account.refused.name-too-long", LONGEST);
        }
        if (name.codePoints().anyMatch(DisplayName::isInvisible)) {
            throw Typed.refused("account.refused.name-invisible");
        }
        return new DisplayName(name);
    }

    /** Joiners stay: some scripts are not written without them. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }
}
