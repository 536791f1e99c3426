package newsroom.sic.shared;

import java.util.Optional;

/**
 * Tells whether a text can be kept alike in every store. H2 keeps NUL and unpaired surrogates,
 * PostgreSQL refuses the one and garbles the other, so both stay out at every entrance, and with
 * them the controls and noncharacters that no copy needs.
 */
public final class WellFormed {

    private WellFormed() {}

    /** The first fault and where it stands, as a phrase; empty when there is none. */
    public static Optional<String> firstFault(String text) {
        int position = 0;
        for (int i = 0; i < text.length(); position++) {
            int c = text.codePointAt(i);
            String fault = fault(c);
            if (fault != null) {
                return Optional.of(fault + " at character " + (position + 1));
            }
            i += Character.charCount(c);
        }
        return Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable String fault(int c) {
        if (c == 0) {
            return "a NUL";
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return "half of a surrogate pair";
        }
        if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) {
            return "a code point that is no character";
        }
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x85;
        return Character.isISOControl(c) && !layout ? "a control character" : null;
    }
}
