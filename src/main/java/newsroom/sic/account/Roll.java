package newsroom.sic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The call of the roll: accounts with their roles, each answer in one statement. Read on every
 * request, hence without entities.
 */
@Component
class Roll {

    private static final String CALL =
            """
            select a.id, a.version, a.username, a.display_name, a.password_hash, a.state,
                   a.session_epoch, a.language, a.theme, a.single_keys, a.reads_along, r.role, i.account_id as invited, i.expires_at
            from account a
            left join account_role r on r.account_id = a.id
            left join invitation i on i.account_id = a.id
            """;

    private final JdbcClient jdbc;

    Roll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> byId(long id) {
        return one("where a.id = ?", id);
    }

    Optional<Entry> byUsernameKey(String key) {
        return one("where a.username_key = ?", key);
    }

    List<Entry> all() {
        return jdbc.sql(CALL + "order by a.username_key, a.id").query(new Entries());
    }

    List<Entry> active() {
        return jdbc.sql(CALL + "where a.state = 'ACTIVE' order by a.username_key, a.id")
                .query(new Entries());
    }

    Map<Long, String> names(Collection<Long> ids) {
        return called("display_name", ids);
    }

    Map<Long, String> usernames(Collection<Long> ids) {
        return called("username", ids);
    }

    private Map<Long, String> called(String column, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, %s from account where id in (:ids)".formatted(column))
                    .param("ids", Set.copyOf(ids))
                    .query(row -> {
                        names.put(row.getLong("id"), row.getString(column));
                    });
        }
        return names;
    }

    /** A way of looking at a page: no change that a form for the account could be too late for. */
    void readAlong(long id, boolean on) {
        jdbc.sql("update account set reads_along = ? where id = ?").params(on, id).update();
    }

    private Optional<Entry> one(String where, Object value) {
        return jdbc.sql(CALL + where).param(value).query(new Entries()).stream().findFirst();
    }

    /** What stands on the roll beside a name. */
    record Entry(
            Person person,
            int version,
            AccountState state,
            int sessionEpoch,
            @Nullable String passwordHash,
            boolean invited,
            @Nullable OffsetDateTime linkUntil) {

        boolean isActive() {
            return state == AccountState.ACTIVE;
        }

        Standing standing() {
            return new Standing(person, sessionEpoch);
        }

        Member memberAt(Instant now) {
            boolean open = invited && (linkUntil == null || now.isBefore(linkUntil.toInstant()));
            return new Member(person, version, state, open);
        }

        private Entry withRolesOf(Entry other) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(person.roles());
            roles.addAll(other.person.roles());
            Person whole =
                    new Person(
                            person.id(),
                            person.username(),
                            person.displayName(),
                            roles,
                            person.looks());
            return new Entry(whole, version, state, sessionEpoch, passwordHash, invited, linkUntil);
        }
    }

    /** Joins the rows of one account, one for each role, into one entry. */
    private static final class Entries implements ResultSetExtractor<List<Entry>> {

        @Override
        public List<Entry> extractData(ResultSet rows) throws SQLException {
            Deque<Entry> entries = new ArrayDeque<>();
            while (rows.next()) {
                Entry row = entry(rows);
                Entry last = entries.peekLast();
                if (last != null && last.person().id() == row.person().id()) {
                    entries.removeLast();
                    entries.addLast(last.withRolesOf(row));
                } else {
                    entries.addLast(row);
                }
            }
            return List.copyOf(entries);
        }

        private static Entry entry(ResultSet row) throws SQLException {
            String role = row.getString("role");
            return new Entry(
                    new Person(
                            row.getLong("id"),
                            row.getString("username"),
                            row.getString("display_name"),
                            role == null ? Set.of() : Set.of(Role.valueOf(role)),
                            new Looks(
                                    Language.valueOf(row.getString("language")),
                                    Theme.valueOf(row.getString("theme")),
                                    row.getBoolean("single_keys"),
                                    row.getBoolean("reads_along"))),
                    row.getInt("version"),
                    AccountState.valueOf(row.getString("state")),
                    row.getInt("session_epoch"),
                    row.getString("password_hash"),
                    row.getObject("invited") != null,
                    row.getObject("expires_at", OffsetDateTime.class));
        }
    }
}
