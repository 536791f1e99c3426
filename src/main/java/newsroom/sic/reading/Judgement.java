package newsroom.sic.reading;

import java.util.List;
import java.util.function.Function;

/** What a rule makes of the place between two possible sentences. */
enum Judgement {
    /** Here a sentence ends. */
    ENDS,
    /** The sentence goes on. */
    GOES_ON,
    /** Another rule or, in the end, the language's model decides. */
    OPEN;

    /** What the first rule says that is not open. */
    static Judgement first(List<Function<Edge, Judgement>> rules, Edge edge) {
        for (Function<Edge, Judgement> rule : rules) {
            Judgement judgement = rule.apply(edge);
            if (judgement != OPEN) {
                return judgement;
            }
        }
        return OPEN;
    }
}
