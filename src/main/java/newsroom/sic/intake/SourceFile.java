package newsroom.sic.intake;

import newsroom.sic.text.Sha256;
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
            sha256 = Sha256.hex(bytes);
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
