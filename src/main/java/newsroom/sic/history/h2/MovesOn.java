package newsroom.sic.history.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to set the head of history back. */
public class MovesOn implements Trigger {

    private static final int SEQ = 1;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        if ((Long) after[SEQ] <= (Long) before[SEQ]) {
            throw new SQLException("history only grows", "23001");
        }
    }
}
