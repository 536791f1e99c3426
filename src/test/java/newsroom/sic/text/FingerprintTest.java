package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Said(String statement, @Nullable String claimant) {}

    @Test
    void isTheSameForTheSame() {
        assertThat(Fingerprint.of(new Said("a", null), List.of(1L), "b"))
                .isEqualTo(Fingerprint.of(new Said("a", null), new ArrayList<>(List.of(1L)), "b"))
                .matches("[0-9a-f]{32}");
        assertThat(Fingerprint.whole(List.of("a"))).startsWith(Fingerprint.of("a")).hasSize(64);
    }

    /** The bytes are those of a stored seal: lengths in bytes of UTF-8, "-" for nothing. */
    @Test
    void isMadeOfEachValueWithItsLengthBeforeIt() {
        assertThat(Fingerprint.whole(Arrays.asList("é\n", null, "", 13L)))
                .isEqualTo(Sha256.hex("3:é\n-:0:2:13"));
    }

    @Test
    void tellsApartWhateverReadsTheSameInARow() {
        List<String> all =
                List.of(
                        Fingerprint.of("ab", "c"),
                        Fingerprint.of("a", "bc"),
                        Fingerprint.of("a\nb", "c"),
                        Fingerprint.of("a", "b\nc"),
                        Fingerprint.of("a", null),
                        Fingerprint.of("a", ""),
                        Fingerprint.of("a", "null"),
                        Fingerprint.of("a"),
                        Fingerprint.of("1:a"),
                        Fingerprint.of(List.of("a", "b"), List.of()),
                        Fingerprint.of(List.of("a"), List.of("b")),
                        Fingerprint.of(List.of("a, b")),
                        Fingerprint.of(List.of("a", "b")),
                        Fingerprint.of("a", "b"),
                        Fingerprint.of(new Said("a", "b")),
                        Fingerprint.of(new Said("a, claimant=b", "c")),
                        Fingerprint.of(new Said("a", "b, claimant=c")),
                        Fingerprint.of(Map.of("a", "b")));

        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @Test
    void doesNotMindTheOrderOfWhatHasNone() {
        Map<String, Integer> one = new LinkedHashMap<>();
        one.put("value", 13);
        one.put("unit", 17);
        Map<String, Integer> other = new LinkedHashMap<>();
        other.put("unit", 17);
        other.put("value", 13);

        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
    }
}
