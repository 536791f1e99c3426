package newsroom.sic.account.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.account.People;
import newsroom.sic.account.Standing;

/**
 * The passwords of the demo that were right a moment ago, known by their hash: comparing one is
 * slow on purpose, and a program sends it with every request. A new password ends the epoch that is
 * kept with the old one.
 */
final class RightPasswords {

    private static final int MOST = 100;

    private final Map<String, Standing> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Standing> eldest) {
                    return size() > MOST;
                }
            };

    /** Who that is now; nobody where it has to be compared. */
    Optional<Standing> known(String pair, People people) {
        Optional<Standing> then = look(hash(pair));
        return then.flatMap(one -> people.standing(one.person().id()))
                .filter(now -> then.get().sessionEpoch() == now.sessionEpoch());
    }

    synchronized void keep(String pair, Standing standing) {
        kept.put(hash(pair), standing);
    }

    private synchronized Optional<Standing> look(String hash) {
        return Optional.ofNullable(kept.get(hash));
    }

    private static String hash(String pair) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(pair.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
