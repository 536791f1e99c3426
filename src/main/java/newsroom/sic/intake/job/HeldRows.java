package newsroom.sic.intake.job;

import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports that are like an article, and what people make of them, as it is stored. */
@Component
class HeldRows {

    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person is asked, once more where that was done; tells whether it still waited. */
    boolean holdBack(long job, int n, NearCopy like) {
        return jdbc.sql(
                                """
                                update import_file set state = 'HELD', article_id = ?, share = ?,
                                    like_id = ?, like_revision = ?, made = null, decided_by = null,
                                    decider = null
                                where job_id = ? and n = ? and state = 'WAITING'
                                """)
                        .params(like.articleId(), like.share())
                        .params(like.articleId(), like.revision())
                        .params(job, n)
                        .update()
                == 1;
    }

    /** It is an article by now. */
    void note(long job, int n, NearCopy like) {
        jdbc.sql(
                        """
                        update import_file set share = ?, like_id = ?, like_revision = ?
                        where job_id = ? and n = ?
                        """)
                .params(like.share(), like.articleId(), like.revision(), job, n)
                .update();
    }

    /**
     * What a person made of one that was held back.
     *
     * @param revision of the other that was looked at
     * @return whether it was still to be decided
     */
    boolean decide(long job, int n, Choice choice, int revision, Actor by) {
        return jdbc.sql(
                                """
                                update import_file set state = 'WAITING', made = ?,
                                    like_revision = ?, decided_by = ?, decider = ?
                                where job_id = ? and n = ? and state = 'HELD'
                                """)
                        .params(choice.name(), revision, by.id(), by.name())
                        .params(job, n)
                        .update()
                == 1;
    }

    /** Nobody has decided, as long as nothing has come of it. */
    boolean undecide(long job, int n, Choice choice) {
        return jdbc.sql(
                                """
                                update import_file set state = 'HELD', made = null,
                                    decided_by = null, decider = null
                                where job_id = ? and n = ? and state = 'WAITING' and made = ?
                                """)
                        .params(job, n, choice.name())
                        .update()
                == 1;
    }

    /** The article stays; what it is beside the other is open again. */
    void reconsider(long job, int n) {
        jdbc.sql(
                        """
                        update import_file set made = null, decided_by = null, decider = null
                        where job_id = ? and n = ?
                        """)
                .params(job, n)
                .update();
    }
}
