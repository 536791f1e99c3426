package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The signatures of Unicode encodings (Unicode Standard, section 23.8), the longer ones first. */
enum ByteOrderMark {
    UTF_32_LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32_BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16_LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16_BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;
    private final String signature;

    ByteOrderMark(String charset, String signature) {
        this.charset = charset;
        this.signature = signature;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(mark -> Signature.opens(bytes, mark.signature))
                .findFirst();
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return signature.length();
    }

    /** "UTF-16" leaves the order to the mark and so agrees with both. */
    boolean agreesWith(Charset said) {
        return said.equals(charset())
                || (said.equals(StandardCharsets.UTF_16) && charset.startsWith("UTF-16"));
    }
}
