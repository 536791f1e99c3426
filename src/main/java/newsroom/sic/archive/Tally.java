package newsroom.sic.archive;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What a table holds, in two numbers: how many rows, and a hash of their content. The hash is the
 * sum of the SHA-256 of every row's line, modulo 2^256: the same in whatever order a database hands
 * the rows over, and different when one is missing, altered or there twice.
 */
final class Tally {

    private static final int BITS = 256;

    private final MessageDigest sha256 = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(byte[] line) {
        BigInteger next = sum.add(new BigInteger(1, sha256.digest(line)));
        sum = next.testBit(BITS) ? next.clearBit(BITS) : next;
        rows++;
    }

    long rows() {
        return rows;
    }

    String content() {
        return String.format(Locale.ROOT, "%064x", sum);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
