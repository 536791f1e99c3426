package newsroom.sic.ledger.trial;

import java.util.List;
import newsroom.sic.ledger.Assessment;

/**
 * A finding that is put before a person.
 *
 * @param kind of the labels that it answers to
 */
record Raised(String kind, Assessment assessment, List<Spot> places, String because) {

    /** A place that takes part in it, in code points. */
    record Spot(String file, int start, int end, String exact) {}

    /** It says that both may be right: nothing that a control would speak against. */
    boolean explains() {
        return assessment == Assessment.UPDATED || assessment == Assessment.DIFFERENT_POPULATION;
    }
}
