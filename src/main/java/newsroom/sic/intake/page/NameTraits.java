package newsroom.sic.intake.page;

import static newsroom.sic.intake.page.Trait.*;
import static newsroom.sic.intake.page.Traits.FAR;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the class names and ids speak for that a block stands below. */
final class NameTraits {

    /** Elements upwards whose names are asked. */
    static final int LOOKED_AT = 7;

    private final Names names;
    private final Map<Element, float[]> said = new HashMap<>();

    NameTraits(Names names) {
        this.names = names;
    }

    void look(Block block, float[] row) {
        int up = 0;
        float sum = 0;
        row[NAME_WORST_AT.place()] = FAR;
        row[NAME_BEST_AT.place()] = FAR;
        for (Element e = block.at(); e != null && up < LOOKED_AT; e = e.parent()) {
            float[] span = said.computeIfAbsent(e, this::span);
            if (up == 0) {
                row[NAME_OWN.place()] = span[0] + span[1];
            } else if (up == 1) {
                row[NAME_PARENT.place()] = span[0] + span[1];
            }
            sum += span[0] + span[1];
            if (span[0] < row[NAME_WORST.place()]) {
                row[NAME_WORST.place()] = span[0];
                row[NAME_WORST_AT.place()] = up;
            }
            if (span[1] > row[NAME_BEST.place()]) {
                row[NAME_BEST.place()] = span[1];
                row[NAME_BEST_AT.place()] = up;
            }
            up++;
        }
        row[NAME_SUM.place()] = sum;
    }

    /** The worst and the best that its names say. */
    private float[] span(Element e) {
        var span = new float[2];
        for (String word : Names.of(e)) {
            float odds = names.odds(word);
            span[0] = Math.min(span[0], odds);
            span[1] = Math.max(span[1], odds);
        }
        return span;
    }
}
