package newsroom.sic.annotation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over all that an approval rests on: the wording of the span's text, what is claimed and
 * by whom, the verdict, body, correction and the evidence in the order in which it was filed. Each
 * value goes in with its length before it, so that no two different findings give the same bytes.
 */
final class Seal {

    private Seal() {}

    static String over(
            String spanText, ClaimDetails claimed, Finding finding, List<EvidenceView> evidence) {
        MessageDigest digest = sha256();
        take(digest, Wording.of(spanText));
        take(digest, claimed.statement());
        take(digest, claimed.claimant());
        take(digest, finding.proposedVerdict());
        take(digest, finding.body());
        take(digest, finding.correction());
        take(digest, finding.issue());
        take(digest, finding.severity());
        for (EvidenceView piece : evidence) {
            take(digest, piece.id());
            take(digest, piece.details().source());
            take(digest, piece.details().url());
            take(digest, piece.details().passage());
            take(digest, piece.details().grade());
            take(digest, piece.details().stance());
            take(digest, piece.details().retrievedOn());
            take(digest, piece.details().validUntil());
            take(digest, piece.details().publisher());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void take(MessageDigest digest, @Nullable Object value) {
        byte[] bytes =
                value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
        String length = (value == null ? "-" : Integer.toString(bytes.length)) + ":";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
