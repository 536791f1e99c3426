package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void isWrittenToTheMicrosecondInUtc() {
        assertThat(Moment.text(Instant.parse("2026-11-21T08:05:09Z")))
                .isEqualTo("2026-11-21T08:05:09.000000Z");
        assertThat(Moment.text(Instant.parse("1969-12-31T23:59:59.999999Z")))
                .isEqualTo("1969-12-31T23:59:59.999999Z");
        assertThat(Moment.text(Instant.parse("2024-02-29T00:00:00.000001Z")))
                .isEqualTo("2024-02-29T00:00:00.000001Z");
    }

    @Test
    void isReadBackAsTheSameInstant() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Instant moment =
                    Instant.ofEpochSecond(
                                    random.nextLong(-62_000_000_000L, 250_000_000_000L),
                                    random.nextInt(1_000_000_000))
                            .truncatedTo(ChronoUnit.MICROS);

            assertThat(Instant.parse(Moment.text(moment))).isEqualTo(moment);
        }
    }
}
