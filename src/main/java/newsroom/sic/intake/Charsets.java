package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which encoding bytes without a byte-order mark are in, judged by their shape: UTF-8 where it can
 * be, UTF-16 where every second byte tells, else Windows-1252.
 */
final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {}

    static Charset guess(byte[] bytes) {
        if (Utf16Shape.isLikely(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (Utf16Shape.isLikely(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return Utf8Shape.of(bytes).isMeant() ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    static String title(Charset charset) {
        return switch (charset.name()) {
            case "UTF-16LE" -> "UTF-16 LE";
            case "UTF-16BE" -> "UTF-16 BE";
            default -> charset.name().replaceFirst("^windows", "Windows");
        };
    }
}
