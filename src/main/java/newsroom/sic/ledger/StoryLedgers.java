package newsroom.sic.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.article.Copies;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The ledgers of the stories, as they were lined up last. */
@Service
@Transactional(readOnly = true)
public class StoryLedgers {

    private static final StoryLedger EMPTY =
            new StoryLedger(List.of(), List.of(), List.of(), List.of());

    private final Stories stories;
    private final Copies copies;
    private final CloseReadings readings;
    private final Emendations emendations;
    private final HouseForms houseForms;
    private final ByHand hand;
    private final DiscrepancyRows rows;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StoryLedgers(
            Stories stories,
            Copies copies,
            CloseReadings readings,
            Emendations emendations,
            HouseForms houseForms,
            ByHand hand,
            DiscrepancyRows rows,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock) {
        this.stories = stories;
        this.copies = copies;
        this.readings = readings;
        this.emendations = emendations;
        this.houseForms = houseForms;
        this.hand = hand;
        this.rows = rows;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The ledger as it was last drawn up; an empty one where that has not been yet. */
    public StoryLedger of(long storyId) {
        return jdbc.sql("select ledger from story_ledger where story_id = ?")
                .param(storyId)
                .query(String.class)
                .optional()
                .map(ledger -> json.readValue(ledger, StoryLedger.class))
                .orElse(EMPTY);
    }

    /** The version of what people changed in it, which the next change must name (rule 4). */
    public int version(long storyId) {
        return hand.version(storyId);
    }

    /** Whether what happened in the story is not in its ledger yet. */
    public boolean isBehind(long storyId) {
        return jdbc.sql("select exists (select 1 from ledger_mark where story_id = ?)")
                .param(storyId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Lines a story up as it stands now and takes its marks away, or neither. One at a time for
     * each story: who comes second does it again, and finds the same.
     */
    @Transactional
    public void lineUp(long storyId, List<Long> marks) {
        hold(storyId);
        Marks.remove(marks, jdbc);
        List<Long> articles = stories.articles(List.of(storyId)).getOrDefault(storyId, List.of());
        List<Told> told = new ArrayList<>(readings.ofAll(articles));
        told.addAll(emendations.transcripts(storyId));
        StoryLedger ledger =
                StoryLedger.of(
                        told,
                        emendations.ties(storyId),
                        emendations.masters(storyId),
                        houseForms.all(),
                        copies.sources(articles));
        rows.reconcile(storyId, ledger.findings());
        jdbc.sql("update story_ledger set ledger = ?, made_at = ? where story_id = ?")
                .params(
                        json.writeValueAsString(ledger),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        storyId)
                .update();
    }

    private void hold(long storyId) {
        jdbc.sql("insert into story_ledger (story_id) values (?) on conflict do nothing")
                .param(storyId)
                .update();
        jdbc.sql("select story_id from story_ledger where story_id = ? for update")
                .param(storyId)
                .query(Long.class)
                .single();
    }
}
