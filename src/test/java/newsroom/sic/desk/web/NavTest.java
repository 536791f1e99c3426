package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.annotation.ReviewLoad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavTest {

    @ParameterizedTest
    @CsvSource({
        "/, desk",
        "/articles/12/claims, articles",
        "/imports/3, articles",
        "/feeds, articles",
        "/discrepancies/9, stories",
        "/corrections, exports",
        "/review, review",
    })
    void setsAPageUnderWhatItBelongsTo(String path, String place) {
        assertThat(Nav.of(path, new ReviewLoad(0, 0, 0, 0)).at(place)).isTrue();
    }
}
