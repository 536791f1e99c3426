package newsroom.sic.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes as they came. Several articles may come from the same. */
final class SourceFile {

    private final byte[] bytes;
    private @Nullable String sha256;
    private boolean kept;

    SourceFile(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    synchronized String sha256() {
        if (sha256 == null) {
            try {
                sha256 =
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java has it
            }
        }
        return sha256;
    }

    /** Hands it to the shelf once, however many articles come from it. */
    synchronized void keepAt(Originals originals) {
        if (!kept) {
            originals.keep(sha256(), bytes);
            kept = true;
        }
    }
}
