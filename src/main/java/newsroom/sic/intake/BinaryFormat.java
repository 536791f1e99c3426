package newsroom.sic.intake;

import java.util.Arrays;
import java.util.Optional;

/** Files that are no plain text whatever their name says, known by their first bytes. */
enum BinaryFormat {
    PDF("%PDF-"),
    ZIP("PK\u0003\u0004"),
    EMPTY_ZIP("PK\u0005\u0006"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    TIFF("II*\0"),
    WINDOWS_PROGRAM("MZ"),
    UNIX_PROGRAM("\u007FELF"),
    GZIP("\u001F\u008B"),
    OLE("\u00D0\u00CF\u0011\u00E0"),
    SQLITE("SQLite format 3\0"),
    RTF("{\\rtf");

    private final String signature;

    BinaryFormat(String signature) {
        this.signature = signature;
    }

    static Optional<BinaryFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.opens(bytes)).findFirst();
    }

    private boolean opens(byte[] bytes) {
        return Signature.opens(bytes, signature) && (this != WINDOWS_PROGRAM || holdsNul(bytes));
    }

    /** A text may well begin with "MZ". */
    private static boolean holdsNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 512); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
