package newsroom.sic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one history of migrations runs to its end on either database, and the mapping fits it. */
abstract class StoreContract {

    @Autowired private JdbcClient jdbc;

    @Test
    void migratesTheStoreToItsNewestVersion() {
        int failed =
                jdbc.sql("select count(*) from flyway_schema_history where not success")
                        .query(Integer.class)
                        .single();

        assertThat(failed).isZero();
    }

    @Test
    void keepsTextAsItIsOutsideTheBasicPlane() {
        String text = "quote \uD83D\uDDDE\uFE0F e\u0301 \u05E9\u05DC\u05D5\u05DD";

        String back = jdbc.sql("select cast(? as text)").param(text).query(String.class).single();

        assertThat(back).isEqualTo(text);
    }
}
