package newsroom.sic.annotation;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that nobody has said or asked anything about, and that nobody has changed. */
@Component
class FreshDrafts {

    private static final String NOTHING_HANGS_ON_IT =
            """
            select count(*) from annotation a
            where a.id = ? and a.state = 'DRAFT' and a.edition = 1
                and not exists (select 1 from comment c where c.annotation_id = a.id)
                and not exists (select 1 from query q where q.annotation_id = a.id)
                and not exists (select 1 from notice n where n.annotation_id = a.id)
            """;

    private final JdbcClient jdbc;
    private final EntityManager entities;

    FreshDrafts(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * Takes it out of the store, its row being held.
     *
     * @return whether it was one
     */
    boolean drop(long id) {
        entities.flush();
        entities.clear();
        if (jdbc.sql(NOTHING_HANGS_ON_IT).param(id).query(Integer.class).single() == 0) {
            return false;
        }
        jdbc.sql("delete from edition where annotation_id = ?").param(id).update();
        return jdbc.sql("delete from annotation where id = ?").param(id).update() == 1;
    }
}
