package newsroom.sic.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.ledger.lining.Finding;
import newsroom.sic.ledger.lining.Member;

/** Which of the discrepancies that were found before each finding is: the one that shares most. */
final class Matching {

    /** Of two that may be one. */
    private record Likely(Finding finding, StoredDiscrepancy before, double share) {}

    private Matching() {}

    static Map<Finding, StoredDiscrepancy> of(List<Finding> found, List<StoredDiscrepancy> stored) {
        Map<String, List<StoredDiscrepancy>> byPrint = new HashMap<>();
        stored.forEach(each ->
                each.prints()
                        .forEach(print ->
                                byPrint.computeIfAbsent(print, _ -> new ArrayList<>()).add(each)));
        var likely = new ArrayList<Likely>();
        for (Finding finding : found) {
            Set<String> prints =
                    finding.members().stream().map(Member::print).collect(Collectors.toSet());
            prints.stream()
                    .flatMap(print -> byPrint.getOrDefault(print, List.of()).stream())
                    .distinct()
                    .filter(before -> before.kind() == finding.kind())
                    .forEach(before ->
                            likely.add(
                                    new Likely(finding, before, share(prints, finding, before))));
        }
        likely.sort((one, other) -> Double.compare(other.share(), one.share()));
        Map<Finding, StoredDiscrepancy> matched = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (Likely each : likely) {
            if (!matched.containsKey(each.finding()) && !taken.contains(each.before().id())) {
                matched.put(each.finding(), each.before());
                taken.add(each.before().id());
            }
        }
        return matched;
    }

    /** Members shared among all; the same assessment tips the scales, and benign stays benign. */
    private static double share(Set<String> prints, Finding finding, StoredDiscrepancy before) {
        Set<String> all = new HashSet<>(prints);
        all.addAll(before.prints());
        Set<String> both = new HashSet<>(prints);
        both.retainAll(before.prints());
        boolean alike = finding.assessment().isBenign() == before.assessment().isBenign();
        return (double) both.size() / all.size()
                + (finding.assessment() == before.assessment() ? 0.1 : alike ? 0.05 : 0);
    }
}
