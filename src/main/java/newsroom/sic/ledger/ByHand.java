package newsroom.sic.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import newsroom.sic.ledger.lining.Place;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The version of what people changed in a story's ledger. Lining it up anew is no change: a change
 * by hand is made against what other people said, and is kept when the program looks again.
 */
@Component
class ByHand {

    private static final int WORDS = 300;

    /** In UTF-16 units, on either side. */
    private static final int AROUND = 40;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ByHand(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    int version(long storyId) {
        return jdbc.sql("select version from story_ledger where story_id = ?")
                .param(storyId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Holds the story's ledger for a change.
     *
     * @param what by its word in the message files
     * @throws Refusal when somebody was quicker, saying what that was
     */
    void change(long storyId, int against, String what, Actor by) {
        jdbc.sql("insert into story_ledger (story_id) values (?) on conflict do nothing")
                .param(storyId)
                .update();
        jdbc.sql(
                        """
                        select version, last_change, last_changer from story_ledger
                        where story_id = ? for update
                        """)
                .param(storyId)
                .query(row -> {
                    if (row.getInt(1) != against) {
                        String change = row.getString(2);
                        throw change == null
                                ? Refusal.stale("ledger.refused.hand-unversioned")
                                : Refusal.stale(
                                        "ledger.refused.hand-stale",
                                        new Refusal.Word("ledger.hand." + change),
                                        row.getString(3));
                    }
                });
        jdbc.sql(
                        """
                        update story_ledger set version = version + 1, last_change = ?,
                            last_changer = ?
                        where story_id = ?
                        """)
                .params(what, by.name(), storyId)
                .update();
    }

    /** How places are printed, by their prints. */
    Map<String, String> words(long storyId, Set<String> prints) {
        Map<String, String> words = new HashMap<>();
        jdbc
                .sql("select ledger from story_ledger where story_id = ? and ledger is not null")
                .param(storyId)
                .query(String.class)
                .optional()
                .map(ledger -> json.readValue(ledger, StoryLedger.class))
                .stream()
                .flatMap(ledger -> ledger.lines().stream())
                .flatMap(line -> line.members().stream())
                .filter(member -> prints.contains(member.print()))
                .forEach(member -> words.put(member.print(), inContext(member.place())));
        return words;
    }

    private static String inContext(Place place) {
        String after = place.after().substring(0, Math.min(AROUND, place.after().length()));
        int space = after.length() < AROUND ? after.length() : Math.max(0, after.lastIndexOf(' '));
        String words = (place.exact() + after.substring(0, space)).replaceAll("\\s+", " ").strip();
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
    }
}
