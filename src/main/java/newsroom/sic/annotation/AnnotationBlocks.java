package newsroom.sic.annotation;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All annotations but the withdrawn ones in the order in which they were begun, cut into blocks by
 * id: block 7 holds the ids from 700 to 799. So a block never shifts, whatever is begun or
 * withdrawn before it, and finding it and its neighbours costs the same at any depth. Blocks differ
 * in size; empty ones are passed over.
 */
@Service
@Transactional(readOnly = true)
public class AnnotationBlocks {

    private static final int IDS = 100;

    private static final String THOSE = " from annotation where state <> 'WITHDRAWN'";

    private final JdbcClient jdbc;

    AnnotationBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many annotations there are in all blocks. */
    public long total() {
        return jdbc.sql("select count(*)" + THOSE).query(Long.class).single();
    }

    public OptionalLong first() {
        return blockOf("select id" + THOSE + " order by id limit 1");
    }

    public OptionalLong last() {
        return blockOf("select id" + THOSE + " order by id desc limit 1");
    }

    public OptionalLong after(long block) {
        return blockOf("select id" + THOSE + " and id >= ? order by id limit 1", (block + 1) * IDS);
    }

    public OptionalLong before(long block) {
        return blockOf("select id" + THOSE + " and id < ? order by id desc limit 1", block * IDS);
    }

    /** The ids in a block, ascending. */
    public List<Long> ids(long block) {
        return jdbc.sql("select id" + THOSE + " and id >= ? and id < ? order by id")
                .params(block * IDS, (block + 1) * IDS)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** How many annotations stand before a block; the one question that costs more further on. */
    public long countBefore(long block) {
        return jdbc.sql("select count(*)" + THOSE + " and id < ?")
                .param(block * IDS)
                .query(Long.class)
                .single();
    }

    /** Of the one row of a statement that walks the key, where min and max would read all rows. */
    private OptionalLong blockOf(String id, Object... parameters) {
        return jdbc.sql(id)
                .params(parameters)
                .query((row, n) -> OptionalLong.of(row.getLong(1) / IDS))
                .optional()
                .orElseGet(OptionalLong::empty);
    }
}
