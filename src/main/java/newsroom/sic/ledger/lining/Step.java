package newsroom.sic.ledger.lining;

import java.util.List;

/**
 * A stretch of a printing beside the master: the same words, or where they differ.
 *
 * @param text as it stands in this printing
 * @param differences none where the two agree
 */
public record Step(String text, List<Difference> differences) {

    public Step {
        differences = List.copyOf(differences);
    }
}
