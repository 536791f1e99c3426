package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement that is narrowed condition by condition, each with the values that it names, as a
 * filter has them: where the filter says nothing, nothing is narrowed. What people typed comes in
 * as a value and never as SQL.
 */
public final class Narrowing {

    private final StringBuilder sql;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * @param sql has its "where", so that a condition can follow
     */
    public Narrowing(String sql) {
        this.sql = new StringBuilder(sql);
    }

    public Narrowing and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /**
     * To what the condition holds for.
     *
     * @param name under which the condition names the value
     * @param value null for all
     */
    public Narrowing and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** To what is called so; null for all. */
    public Narrowing is(String column, String name, @Nullable Enum<?> constant) {
        return and(column + " = :" + name, name, constant == null ? null : constant.name());
    }

    /** To a moment or later; null for all. */
    public Narrowing since(String column, @Nullable Instant moment) {
        return and(
                column + " >= :since",
                "since",
                moment == null ? null : moment.atOffset(ZoneOffset.UTC));
    }

    /** To these days, both included, in UTC; null for no beginning, or no end. */
    public Narrowing between(String column, @Nullable LocalDate from, @Nullable LocalDate to) {
        return and(column + " >= :from", "from", begin(from))
                .and(column + " < :to", "to", begin(to == null ? null : to.plusDays(1)));
    }

    private static @Nullable Object begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** To these ids; null for all. */
    public Narrowing among(String column, @Nullable Among ids) {
        return ids == null ? this : and(column + " in (" + ids.query() + ")").with(ids);
    }

    /** To the articles of a story; null for all. */
    public Narrowing inStory(String articleColumn, @Nullable Long story) {
        return and(
                articleColumn
                        + " in (select m.article_id from story_article m where m.story_id = :story)",
                "story",
                story);
    }

    /** To what comes behind a mark, where the latest come first. */
    public Narrowing behind(String idColumn, @Nullable String mark) {
        return mark == null || mark.isEmpty()
                ? this
                : and(idColumn + " < :after", "after", Slice.mark(mark, 0));
    }

    /** With the values that another statement within this one names. */
    public Narrowing with(Among ids) {
        values.putAll(ids.values());
        return this;
    }

    public Narrowing with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** In that order, grouping or number. */
    public Narrowing then(String clause) {
        sql.append(' ').append(clause);
        return this;
    }

    /** As the ids of another statement. */
    public Among asIds() {
        return new Among(sql.toString(), values);
    }

    /** Ready to be asked of the store. */
    public JdbcClient.StatementSpec on(JdbcClient jdbc) {
        return jdbc.sql(sql.toString()).params(values);
    }
}
