package newsroom.sic.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.lining.Spellings;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the desk writes names, in all stories: other spellings of the name are queried, were they in
 * one article alone.
 */
@Service
@Transactional
public class HouseForms {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Stories stories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HouseForms(JdbcClient jdbc, Stories stories, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.events = events;
        this.clock = clock;
    }

    /** Every form that the house has set, in the order of their characters. */
    @Transactional(readOnly = true)
    public Set<String> all() {
        return new TreeSet<>(
                jdbc.sql("select form from house_form").query((row, n) -> row.getString(1)).list());
    }

    /** The form that the house writes instead of, or as, this one; null where it has not said. */
    @Transactional(readOnly = true)
    public @Nullable String of(String form) {
        return all().stream()
                .filter(each -> each.equals(form) || Spellings.areOneName(each, form))
                .findFirst()
                .orElse(null);
    }

    /**
     * Sets how a name is written, in place of another form of it.
     *
     * @param storyId where the question came up
     * @param against the form that was the house's when this was decided; null for none
     * @throws Refusal when somebody chose another one meanwhile, naming it
     */
    public void set(long storyId, @Nullable String against, @Nullable String form, Actor by) {
        String chosen = Typed.line("form", form, LONGEST);
        String before = current(storyId, against, chosen);
        if (chosen.equals(before)) {
            return;
        }
        remove(before);
        jdbc.sql(
                        """
                        insert into house_form (id, form, chosen_by, chosen_at)
                        values (nextval('house_form_seq'), ?, ?, ?)
                        """)
                .params(chosen, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new LedgerEvent.HouseFormSet(storyId, before, chosen, by));
    }

    /**
     * The house has no form of the name any more.
     *
     * @throws Refusal when it is not the house's form
     */
    public void takeBack(long storyId, @Nullable String form, Actor by) {
        String chosen = Typed.line("form", form, LONGEST);
        if (!chosen.equals(current(storyId, chosen, chosen))) {
            throw Refusal.stale("ledger.refused.house-form-none");
        }
        remove(chosen);
        events.publishEvent(new LedgerEvent.HouseFormSet(storyId, chosen, null, by));
    }

    private @Nullable String current(long storyId, @Nullable String against, String of) {
        stories.one(storyId);
        String now = of(of);
        String seen = against == null || against.isBlank() ? null : against;
        if (!Objects.equals(now, seen)) {
            throw now == null
                    ? Refusal.stale("ledger.refused.house-form-none")
                    : Refusal.stale("ledger.refused.house-form-stale", now);
        }
        return now;
    }

    private void remove(@Nullable String form) {
        if (form != null) {
            jdbc.sql("delete from house_form where form = ?").param(form).update();
        }
    }
}
