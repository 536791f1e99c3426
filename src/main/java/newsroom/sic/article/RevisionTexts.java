package newsroom.sic.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The texts of revisions. A text and its passages never change, so those last read are kept, by the
 * revision's id, which no other revision ever has; how far lines are accounted for is asked each
 * time.
 */
@Component
class RevisionTexts {

    /** How much is kept, and the longest text that is, in code points: 20 MB at the very most. */
    private static final int ROOM = 10_000_000;

    private static final int LONGEST = ROOM / 4;

    private final RevisionRepository revisions;
    private final Map<Long, RevisionText> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int taken;

    RevisionTexts(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /**
     * As it stands now.
     *
     * @throws Refusal when there is none
     */
    RevisionText read(long articleId, int number) {
        List<PlacedLine> lines = revisions.lines(articleId, number);
        if (lines.isEmpty()) {
            throw Refusal.absent("revision");
        }
        RevisionText text = settled(lines.getFirst().revision());
        List<LineText> read = new ArrayList<>(lines.size());
        for (PlacedLine each : lines) {
            read.add(each.line().read(read.size() + 1));
        }
        return new RevisionText(
                articleId,
                number,
                text.text(),
                text.encoding(),
                text.passages(),
                List.copyOf(read));
    }

    /** All of it but its lines. */
    private RevisionText settled(long id) {
        RevisionText there = look(id);
        if (there != null) {
            return there;
        }
        RevisionText text =
                revisions.findById(id).orElseThrow(() -> Refusal.absent("revision")).text();
        if (text.text().length() <= LONGEST) {
            keep(id, text);
        }
        return text;
    }

    private synchronized @Nullable RevisionText look(long id) {
        return kept.get(id);
    }

    private synchronized void keep(long id, RevisionText text) {
        RevisionText before = kept.put(id, text);
        taken += text.text().length() - (before == null ? 0 : before.text().length());
        for (var eldest = kept.values().iterator(); taken > ROOM; eldest.remove()) {
            taken -= eldest.next().text().length();
        }
    }
}
