package newsroom.sic.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have typed and not sent: it outlives a closed tab, a session and the server. Each
 * sees their own alone. Of one form in two tabs the later text is kept.
 */
@Service
public class UnsentTexts {

    /** In code points; a form holds the longest of what may be sent in it. */
    private static final int LONGEST = 200_000;

    /** For each person; the oldest go first. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsentTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A form's fields as they were kept.
     *
     * @param fields a JSON object
     */
    public record UnsentText(String fields, Instant savedAt) {}

    /**
     * Keeps what is in a form.
     *
     * @param form the address it is sent to, at most 200 characters
     * @param fields a JSON object
     * @throws Refusal when either is missing or too long
     */
    @Transactional
    public Instant keep(Person person, @Nullable String form, @Nullable String fields) {
        String where = place(form);
        String what = Typed.text("text", fields, LONGEST);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int changed =
                jdbc.sql(
                                """
                                merge into unsent_text using (select cast(? as bigint) as account_id, cast(? as varchar(400)) as form) as asked
                                on unsent_text.account_id = asked.account_id and unsent_text.form = asked.form
                                when matched then update set fields = ?, saved_at = ?
                                when not matched then insert (account_id, form, fields, saved_at) values (asked.account_id, asked.form, ?, ?)
                                """)
                        .param(person.id())
                        .param(where)
                        .param(what)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(what)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update();
        if (changed == 0) {
            throw new IllegalStateException("Nothing was kept of " + where);
        }
        forgetTheOldest(person);
        return now;
    }

    private void forgetTheOldest(Person person) {
        jdbc.sql(
                        """
                        delete from unsent_text where account_id = ? and saved_at <
                            (select min(saved_at) from
                                (select saved_at from unsent_text where account_id = ?
                                 order by saved_at desc fetch first %d rows only) as latest)
                        """
                                .formatted(MOST))
                .param(person.id())
                .param(person.id())
                .update();
    }

    /** What the person had typed into that form and not sent; nothing where it was sent since. */
    public Optional<UnsentText> find(Person person, @Nullable String form) {
        return jdbc.sql(
                        "select fields, saved_at from unsent_text where account_id = ? and form = ?")
                .param(person.id())
                .param(place(form))
                .query((row, n) ->
                        new UnsentText(
                                row.getString("fields"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Drops what was kept of a form: it was sent, or is not wanted any more. */
    @Transactional
    public void drop(Person person, @Nullable String form) {
        jdbc.sql("delete from unsent_text where account_id = ? and form = ?")
                .param(person.id())
                .param(place(form))
                .update();
    }

    private static String place(@Nullable String form) {
        String place = Typed.line("form", form, 200);
        if (!place.startsWith("/") || place.startsWith("//")) {
            throw Refusal.ofField("form", "desk.refused.foreign-form");
        }
        return place;
    }
}
