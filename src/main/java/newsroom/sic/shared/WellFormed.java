package newsroom.sic.shared;

import java.util.Optional;

/**
 * Finds what no text may hold, at every entrance: NUL (PostgreSQL refuses it, H2 stores it), halves
 * of surrogate pairs (PostgreSQL stores "?", H2 the half), C1 controls except NEL, and
 * noncharacters (Unicode 17, section 23.7). So a text is the same on both stores, or it does not
 * get in.
 */
public final class WellFormed {

    private WellFormed() {}

    /** The first thing that is wrong, if any, and its code point offset. */
    public record Flaw(int codePoint, int position) {

        /** What it is, without its place: "a NUL character". */
        public Refusal.Word name() {
            return new Refusal.Word("shared.flaw." + kind());
        }

        /** As Unicode's charts number it: "U+0000". */
        public String number() {
            return "U+%04X".formatted(codePoint);
        }

        private String kind() {
            if (codePoint == 0) {
                return "nul";
            }
            if (isSurrogate(codePoint)) {
                return "half";
            }
            return Character.isISOControl(codePoint) ? "control" : "noncharacter";
        }
    }

    public static Optional<Flaw> flawIn(String text) {
        int position = 0;
        for (int utf16 = 0; utf16 < text.length(); position++) {
            int codePoint = text.codePointAt(utf16);
            if (isFlaw(codePoint)) {
                return Optional.of(new Flaw(codePoint, position));
            }
            utf16 += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    /** The text itself, or a refusal that names it ("The text") and the place. */
    public static String require(Refusal.Word what, String text) {
        flawIn(text)
                .ifPresent(flaw -> {
                    throw new Refusal(
                            Refusal.Kind.INVALID,
                            "shared.refused.flaw-in-text",
                            what,
                            flaw.name(),
                            flaw.number(),
                            flaw.position() + 1);
                });
        return text;
    }

    public static boolean isFlaw(int codePoint) {
        return codePoint == 0
                || isSurrogate(codePoint)
                || isC1(codePoint)
                || isNoncharacter(codePoint);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isC1(int codePoint) {
        return codePoint >= 0x80 && codePoint <= 0x9F && codePoint != 0x85;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
