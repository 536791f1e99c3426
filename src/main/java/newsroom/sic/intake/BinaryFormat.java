package newsroom.sic.intake;

import java.util.Arrays;
import java.util.Optional;

/** Files that are no plain text whatever their name says, known by their first bytes. */
enum BinaryFormat {
    PDF("a PDF document", "%PDF-"),
    ZIP("a zip archive (or a DOCX, ODT or EPUB document)", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty zip archive", "PK\u0005\u0006"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8"),
    TIFF("a TIFF picture", "II*\0"),
    WINDOWS_PROGRAM("a Windows program", "MZ"),
    UNIX_PROGRAM("a Unix program", "\u007FELF"),
    GZIP("a gzip archive", "\u001F\u008B"),
    OLE("an old Office document", "\u00D0\u00CF\u0011\u00E0"),
    SQLITE("a database file", "SQLite format 3\0"),
    RTF("an RTF document", "{\\rtf");

    private final String name;
    private final String signature;

    BinaryFormat(String name, String signature) {
        this.name = name;
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

    /** With its article: "a PDF document". */
    String title() {
        return name;
    }
}
