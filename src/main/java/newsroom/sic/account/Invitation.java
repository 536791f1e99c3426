package newsroom.sic.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The open one-time link of an account, known only by the hash of its token. */
@Entity
class Invitation {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Id private Long accountId;
    @Column private String tokenSha256;
    @Column private Instant madeAt;
    @Column private @Nullable Instant expiresAt;

    protected Invitation() {}

    Invitation(long accountId, String token, Instant madeAt, @Nullable Instant expiresAt) {
        this.accountId = accountId;
        this.tokenSha256 = hash(token);
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    long accountId() {
        return accountId;
    }

    boolean isOpenAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    void replace(String token, Instant at, @Nullable Instant until) {
        tokenSha256 = hash(token);
        madeAt = at;
        expiresAt = until;
    }

    static String newToken() {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
