package newsroom.sic.ledger.lining;

import java.util.List;

/** All printings of what was said once, the master first. */
public record Utterance(List<Printing> printings) {

    public Utterance {
        printings = List.copyOf(printings);
    }

    public List<Difference> differences() {
        return printings.stream()
                .flatMap(each -> each.steps().stream())
                .flatMap(step -> step.differences().stream())
                .toList();
    }
}
