package newsroom.sic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class StoreOnH2Test extends StoreContract {

    @Autowired private DataSource source;

    /**
     * H2 asks the session that made a check whenever it looks at a row, and fails when that session
     * is closed: "Check constraint invalid", for every new row of a desk that was just set up.
     */
    @Test
    void neverRetiresTheConnectionThatMigrated() throws SQLException {
        assertThat(source.unwrap(HikariDataSource.class).getMaxLifetime()).isZero();
    }
}
