package newsroom.sic.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Has the database itself refuse to change or remove what history holds, whoever asks, the
 * application's own account included. Triggers are not the same language everywhere, so they are
 * set after the migrations, again at every start, and not by one of them.
 *
 * <p>An owner of the tables can take the triggers away again; that is what the hashes are for.
 *
 * <p>Public for whoever else builds a store: a restored one is guarded from its first row on.
 */
@Component
public class Guard implements Callback {

    private static final String POSTGRESQL =
            """
            do $guard$
            begin
                -- one node at a time, and nothing to wait for where all is in place
                perform pg_advisory_xact_lock(4242007);
                if (select count(*) from pg_trigger
                    where tgenabled <> 'D' and (tgrelid, tgname) in (
                        ('history_entry'::regclass, 'history_entry_only_grows'),
                        ('history_subject'::regclass, 'history_subject_only_grows'),
                        ('history_head'::regclass, 'history_head_stays'),
                        ('history_head'::regclass, 'history_head_moves_on'))) = 4 then
                    return;
                end if;

                create or replace function history_only_grows() returns trigger
                language plpgsql as $refuse$
                begin
                    raise exception 'history only grows: % of %', tg_op, tg_table_name
                        using errcode = 'restrict_violation';
                end $refuse$;

                create or replace trigger history_entry_only_grows
                    before update or delete or truncate on history_entry
                    for each statement execute function history_only_grows();
                create or replace trigger history_subject_only_grows
                    before update or delete or truncate on history_subject
                    for each statement execute function history_only_grows();
                create or replace trigger history_head_stays
                    before delete or truncate on history_head
                    for each statement execute function history_only_grows();
                create or replace trigger history_head_moves_on
                    before update on history_head
                    for each row when (new.seq <= old.seq) execute function history_only_grows();
            end $guard$
            """;

    private static final List<String> H2 =
            List.of(
                    """
                    create trigger if not exists history_entry_only_grows
                        before update, delete on history_entry
                        for each statement call 'newsroom.sic.history.h2.OnlyGrows'
                    """,
                    """
                    create trigger if not exists history_subject_only_grows
                        before update, delete on history_subject
                        for each statement call 'newsroom.sic.history.h2.OnlyGrows'
                    """,
                    """
                    create trigger if not exists history_head_stays
                        before delete on history_head
                        for each statement call 'newsroom.sic.history.h2.OnlyGrows'
                    """,
                    """
                    create trigger if not exists history_head_moves_on
                        before update on history_head
                        for each row call 'newsroom.sic.history.h2.MovesOn'
                    """);

    Guard() {}

    @Override
    public String getCallbackName() {
        return "history only grows";
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            stand(context.getConnection());
        } catch (SQLException e) {
            throw new FlywayException("history cannot be guarded: " + e.getMessage(), e);
        }
    }

    static void stand(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        var statements =
                switch (product) {
                    case "PostgreSQL" -> List.of(POSTGRESQL);
                    case "H2" -> H2;
                    default -> throw new SQLException("nobody knows how to do it on " + product);
                };
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
