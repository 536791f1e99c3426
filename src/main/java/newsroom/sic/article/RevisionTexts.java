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

    /** How many are kept, and the longest that is, in code points: 20 MB at the very most. */
    private static final int MOST = 250;

    private static final int LONGEST = 40_000;

    private final RevisionRepository revisions;
    private final Map<Long, RevisionText> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, RevisionText> eldest) {
                    return size() > MOST;
                }
            };

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
        kept.put(id, text);
    }
}
