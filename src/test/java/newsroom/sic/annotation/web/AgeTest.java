package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final Instant NOW = Instant.parse("2024-06-03T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT-5M, new, 0",
        "PT59S, new, 0",
        "PT1M, minutes, 1",
        "PT59M59S, minutes, 59",
        "PT1H, hours, 1",
        "PT23H59M, hours, 23",
        "PT24H, days, 1",
        "P400D, days, 400"
    })
    void isToldInTheLargestUnitThatIsFull(Duration waited, String unit, long number) {
        assertThat(Age.of(NOW.minus(waited), NOW))
                .isEqualTo(new Age("annotation.age." + unit, number));
    }
}
