package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;

/** Dates that cannot be placed, of an event that another article dates. */
final class Unplaced {

    private Unplaced() {}

    static List<Finding> findings(List<Dated> all) {
        var findings = new ArrayList<Finding>();
        for (Dated each : all) {
            if (each.hasEvent() && each.bearing().from() == null) {
                all.stream()
                        .filter(other -> other.told().id() != each.told().id())
                        .filter(other -> other.bearing().from() != null)
                        .filter(each::namesTheEventOf)
                        .filter(each::saysTheSameAs)
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(each, other)));
            }
        }
        return findings;
    }

    private static Finding finding(Dated unplaced, Dated other) {
        return new Finding(
                Kind.DATE,
                Assessment.UNRESOLVED,
                unplaced.subject(),
                Because.of(
                        "unresolved",
                        unplaced.date().place().exact(),
                        unplaced.subject(),
                        other.inWords()),
                List.of(unplaced.member(0), other.member(1)));
    }
}
