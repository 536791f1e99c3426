package newsroom.sic.history;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.testing.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@OnPostgres
class TamperingOnPostgresTest extends TamperingContract {

    /** threats.md, case 50. */
    @ParameterizedTest
    @ValueSource(strings = {"history_entry, history_subject", "history_subject", "history_head"})
    void refusesToTruncate(String tables) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("truncate " + tables).update())
                .withMessageContaining("history only grows");
    }
}
