package newsroom.sic.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are hashed and compared. The stored hash names its method, so that a better one can
 * come later without asking anybody for a new password.
 */
@Component
class Passwords {

    private final PasswordEncoder encoder;

    /** Compared with where there is no account, so that the answer takes as long as with one. */
    private final String nobodys;

    /**
     * @param cost of bcrypt: each one more doubles what a guess costs, and a sign-in
     */
    Passwords(@Value("${sic.passwords.cost}") int cost) {
        encoder =
                new DelegatingPasswordEncoder(
                        "bcrypt-sha256",
                        Map.of(
                                "bcrypt-sha256", new LongPasswordEncoder(cost),
                                "bcrypt", new BCryptPasswordEncoder(cost)));
        nobodys = hash(encoder, UUID.randomUUID().toString());
    }

    String hash(Password chosen) {
        return hash(chosen.text());
    }

    /** True only for the right password; takes its time whether or not there is a hash. */
    boolean fits(String typed, @Nullable String hash) {
        boolean fits = encoder.matches(typed, hash == null ? nobodys : hash);
        return fits && hash != null;
    }

    /** For the demo's accounts, whose passwords nobody could choose. */
    String hash(String password) {
        return hash(encoder, password);
    }

    private static String hash(PasswordEncoder encoder, String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder gave no hash");
        }
        return hash;
    }

    /**
     * bcrypt reads no more than 72 bytes and stops at NUL, so it is given the SHA-256 of the
     * password instead, in Base64: whole passwords count, in any script. The password is taken in
     * NFKC, as keyboards differ in what they send for the same letters (NIST SP 800-63B, 5.1.1.2).
     */
    private static final class LongPasswordEncoder implements PasswordEncoder {

        private final PasswordEncoder bcrypt;

        LongPasswordEncoder(int cost) {
            bcrypt = new BCryptPasswordEncoder(cost);
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return password == null ? null : bcrypt.encode(digest(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return password != null && bcrypt.matches(digest(password), hash);
        }

        private static String digest(CharSequence password) {
            String text = Normalizer.normalize(password, Normalizer.Form.NFKC);
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8));
                return Base64.getEncoder().encodeToString(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256", e);
            }
        }
    }
}
