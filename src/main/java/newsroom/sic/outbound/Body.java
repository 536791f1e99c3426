package newsroom.sic.outbound;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an answer, plain or with gzip, and stops where it grows beyond what is taken:
 * in bytes, or against what was sent for it.
 */
final class Body {

    /** Text packs ten to one; what packs better is packed to do harm. */
    private static final int MOST_TIMES = 100;

    private static final int SMALL = 64 * 1024;

    private Body() {}

    static byte[] of(InputStream sent, @Nullable String encoding, int most)
            throws IOException, Unreached {
        Counted counted = new Counted(sent);
        InputStream unpacked =
                switch (encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT)) {
                    case "identity" -> counted;
                    case "gzip", "x-gzip" -> new GZIPInputStream(counted);
                    default -> throw new Unreached(Trouble.OTHER_TYPE);
                };
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        for (int n = unpacked.read(part); n >= 0; n = unpacked.read(part)) {
            kept.write(part, 0, n);
            boolean bomb = kept.size() > SMALL && kept.size() > counted.bytes * MOST_TIMES;
            if (kept.size() > most || bomb) {
                throw new Unreached(Trouble.TOO_LARGE);
            }
        }
        return kept.toByteArray();
    }

    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream sent) {
            super(sent);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int n = super.read(into, at, most);
            bytes += Math.max(n, 0);
            return n;
        }
    }
}
