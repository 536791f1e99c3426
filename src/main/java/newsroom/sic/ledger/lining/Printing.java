package newsroom.sic.ledger.lining;

import java.util.List;

/** One printing of an utterance, in steps beside the master. */
public record Printing(Member member, List<Step> steps, boolean master) {

    public Printing {
        steps = List.copyOf(steps);
    }
}
