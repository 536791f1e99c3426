package newsroom.sic.ledger;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.lining.Ties;
import newsroom.sic.ledger.lining.Told;
import newsroom.sic.ledger.lining.Verbatim;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about a story's ledger: lines joined and parted, masters, transcripts. It is kept
 * by what a place is known by in a later revision, and stands above what the program would say.
 */
@Service
@Transactional
public class Emendations {

    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;
    private final Stories stories;
    private final ByHand hand;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Emendations(
            JdbcClient jdbc,
            Stories stories,
            ByHand hand,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.hand = hand;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that two figures are of one line, or that the one is not of the line of the other.
     *
     * @param one by its print
     * @param against the version of the ledger's changes by hand that was looked at
     */
    public void tie(long storyId, int against, String one, String other, boolean joined, Actor by) {
        stories.one(storyId);
        String first = Typed.line("figure", one, 100);
        String second = Typed.line("figure", other, 100);
        if (first.equals(second)) {
            throw Refusal.ofField("figure", "ledger.refused.itself");
        }
        hand.change(storyId, against, joined ? "joined" : "parted", by);
        jdbc.sql(
                        """
                        delete from ledger_tie where story_id = :story
                            and (one = :one and other = :other or one = :other and other = :one)
                        """)
                .param("story", storyId)
                .param("one", first)
                .param("other", second)
                .update();
        Map<String, String> words = hand.words(storyId, Set.of(first, second));
        jdbc.sql(
                        """
                        insert into ledger_tie (id, story_id, one, other, joined, made_by, made_at,
                            one_words, other_words)
                        values (nextval('ledger_tie_seq'), ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        listOf(
                                storyId,
                                first,
                                second,
                                joined,
                                by.id(),
                                now(),
                                words.get(first),
                                words.get(second)))
                .update();
        events.publishEvent(new LedgerEvent.LinesTied(storyId, joined, first, second, by));
    }

    /**
     * Takes back that two figures were joined or parted: the program decides again.
     *
     * @param against as with {@link #tie}
     */
    public void untie(long storyId, int against, long tieId, Actor by) {
        stories.one(storyId);
        Tie tie =
                made(storyId).stream()
                        .filter(each -> each.id() == tieId)
                        .findFirst()
                        .orElseThrow(() -> Refusal.absent("line"));
        hand.change(storyId, against, "taken-back", by);
        jdbc.sql("delete from ledger_tie where id = ?").param(tieId).update();
        events.publishEvent(
                new LedgerEvent.TieTakenBack(
                        storyId, tie.joined(), tie.inWords(), tie.otherInWords(), by));
    }

    /** What people joined and parted in a story, the latest first. */
    public List<Tie> made(long storyId) {
        return jdbc.sql(
                        """
                        select t.id, t.joined, coalesce(t.one_words, t.one),
                            coalesce(t.other_words, t.other)
                        from ledger_tie t where t.story_id = ? order by t.id desc
                        """)
                .param(storyId)
                .query((row, n) ->
                        new Tie(
                                row.getLong(1),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    /**
     * Chooses the printing that the others of its utterance are held against.
     *
     * @param others the prints of the others, which are masters no longer
     * @param against as with {@link #tie}
     */
    public void choose(long storyId, int against, String print, List<String> others, Actor by) {
        stories.one(storyId);
        String chosen = Typed.line("printing", print, 100);
        hand.change(storyId, against, "chosen", by);
        for (String other : others) {
            jdbc.sql("delete from ledger_master where story_id = ? and print = ?")
                    .params(storyId, other)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into ledger_master (story_id, print, chosen_by, chosen_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(storyId, chosen, by.id(), now())
                .update();
        events.publishEvent(new LedgerEvent.MasterChosen(storyId, chosen, by));
    }

    /**
     * Puts a transcript beside the printings: from then on it is the master, until one is chosen.
     *
     * @param against as with {@link #tie}
     */
    public void add(
            long storyId,
            int against,
            @Nullable String title,
            @Nullable String url,
            @Nullable String text,
            Actor by) {
        stories.one(storyId);
        String named = Typed.line("title", title, 300);
        String address = Typed.optionalAddress("address", url);
        String said = Typed.text("text", text, LONGEST);
        hand.change(storyId, against, "transcript", by);
        jdbc.sql(
                        """
                        insert into transcript (id, story_id, title, url, text, added_by, added_at)
                        values (nextval('transcript_seq'), ?, ?, ?, ?, ?, ?)
                        """)
                .params(listOf(storyId, named, address, said, by.id(), now()))
                .update();
        events.publishEvent(new LedgerEvent.TranscriptAdded(storyId, named, by));
    }

    private static List<@Nullable Object> listOf(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>();
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }

    /** The transcripts that were put beside the printings of a story, the first first. */
    public List<Transcript> of(long storyId) {
        return jdbc.sql("select id, title, url from transcript where story_id = ? order by id")
                .param(storyId)
                .query((row, n) ->
                        new Transcript(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** As if they were articles, of one quotation each. */
    List<Told> transcripts(long storyId) {
        return jdbc.sql("select id, text from transcript where story_id = ? order by id")
                .param(storyId)
                .query((row, n) -> Verbatim.of(-row.getLong(1), row.getString(2)))
                .list();
    }

    Set<String> masters(long storyId) {
        return jdbc
                .sql("select print from ledger_master where story_id = ?")
                .param(storyId)
                .query((row, n) -> row.getString(1))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    Ties ties(long storyId) {
        return new Ties(ties(storyId, true), ties(storyId, false));
    }

    private List<Ties.Pair> ties(long storyId, boolean joined) {
        return jdbc.sql(
                        """
                        select one, other from ledger_tie where story_id = ? and joined = ?
                        order by id
                        """)
                .params(storyId, joined)
                .query((row, n) -> new Ties.Pair(row.getString(1), row.getString(2)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
