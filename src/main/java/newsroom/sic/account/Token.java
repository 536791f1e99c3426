package newsroom.sic.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a program signs in with, known only by the hash of its secret. */
@Entity
class Token {

    /** Uses that follow each other sooner are one. */
    private static final Duration A_USE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "token_seq")
    @SequenceGenerator(name = "token_seq", sequenceName = "token_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String secretSha256;

    @Column(updatable = false)
    private String scopes;

    @Column(updatable = false)
    private Instant madeAt;

    @Column(updatable = false)
    private Instant expiresAt;

    @Column private @Nullable Instant lastUsedAt;
    @Column private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Token() {}

    Token(
            Person owner,
            String name,
            String secret,
            Set<Scope> scopes,
            Instant madeAt,
            Instant expiresAt) {
        this.accountId = owner.id();
        this.name = name;
        this.secretSha256 = Invitation.hash(secret);
        this.scopes =
                Scope.inOrder(scopes).stream().map(Scope::name).collect(Collectors.joining(" "));
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The token is not stored yet");
        }
        return id;
    }

    long accountId() {
        return accountId;
    }

    Set<Scope> scopes() {
        return Arrays.stream(scopes.split(" "))
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    /** Compared in a time that tells nothing about where it differs. */
    boolean fits(String secret) {
        return MessageDigest.isEqual(
                secretSha256.getBytes(StandardCharsets.US_ASCII),
                Invitation.hash(secret).getBytes(StandardCharsets.US_ASCII));
    }

    boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether a use at that moment is worth writing down. */
    boolean isNewUse(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(A_USE));
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    TokenView view() {
        return new TokenView(
                id(), name, Set.copyOf(scopes()), madeAt, expiresAt, lastUsedAt, revokedAt);
    }
}
