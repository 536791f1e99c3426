package newsroom.sic.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import newsroom.sic.shared.Subject;
import newsroom.sic.text.Sha256;

/**
 * One link of the chain: an entry exactly as its row holds it, and the hash of the link before.
 *
 * <p>The hash is SHA-256 over the fields in the order of this record. Numbers are eight bytes, big
 * end first, the instant is microseconds since 1970, and a text is its length in UTF-8 bytes
 * followed by those bytes, so that no two different entries are the same sequence of bytes.
 */
record Link(
        long seq,
        Instant at,
        long actorId,
        String actorName,
        Subject subject,
        String partOf,
        String action,
        String changes,
        String previousHash) {

    /** What the first entry follows. */
    static final String NOTHING = "0".repeat(64);

    /** Names the encoding, should there ever be a second one. */
    private static final String ENCODING = "sic history 1";

    String hash() {
        var sha256 = Sha256.digest();
        text(sha256, ENCODING);
        number(sha256, seq);
        number(sha256, ChronoUnit.MICROS.between(Instant.EPOCH, at));
        number(sha256, actorId);
        text(sha256, actorName);
        text(sha256, subject.kind());
        number(sha256, subject.id());
        text(sha256, partOf);
        text(sha256, action);
        text(sha256, changes);
        text(sha256, previousHash);
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void number(MessageDigest sha256, long number) {
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void text(MessageDigest sha256, String text) {
        var bytes = text.getBytes(UTF_8);
        number(sha256, bytes.length);
        sha256.update(bytes);
    }
}
