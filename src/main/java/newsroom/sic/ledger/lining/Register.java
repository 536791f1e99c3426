package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidName;

/** The names of a story: how they are spelt, and who held which office when. */
final class Register {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();

    Register(List<Told> told, Set<String> house) {
        List<Named> names =
                told.stream()
                        .flatMap(each ->
                                each.said().names().stream()
                                        .filter(SaidName::compared)
                                        .map(name -> new Named(each, name)))
                        .toList();
        findings.addAll(new Spellings(names, house).findings());
        holders(names).forEach(this::inOrder);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Tenure> tenures() {
        return tenures;
    }

    /** By office those who held it, each by the sound of the surname. */
    private static Map<String, Map<String, List<Named>>> holders(List<Named> names) {
        var offices = new TreeMap<String, Map<String, List<Named>>>();
        for (Named each : names) {
            String office = each.name().office();
            if (office != null && each.told().day() != null) {
                offices.computeIfAbsent(office, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                Spelling.sound(Persons.surname(each.full())),
                                _ -> new ArrayList<>())
                        .add(each);
            }
        }
        return offices;
    }

    /** One office, and after one holder another. */
    private void inOrder(String office, Map<String, List<Named>> holders) {
        List<List<Named>> inOrder =
                holders.values().stream()
                        .sorted((one, other) -> first(one).compareTo(first(other)))
                        .toList();
        String printed =
                Office.inWords(inOrder.getFirst().getFirst().name().place().before(), office);
        inOrder.forEach(each ->
                tenures.add(new Tenure(printed, each.getFirst().full(), first(each), last(each))));
        for (int i = 1; i < inOrder.size(); i++) {
            if (last(inOrder.get(i - 1)).isBefore(first(inOrder.get(i)))) {
                findings.add(succession(inOrder.get(i - 1), inOrder.get(i)));
            }
        }
    }

    private static Finding succession(List<Named> before, List<Named> after) {
        var members = new ArrayList<Member>();
        onePerArticle(before).forEach(each -> members.add(each.member(0)));
        onePerArticle(after).forEach(each -> members.add(each.member(1)));
        return new Finding(
                Kind.NAME,
                Assessment.SUCCESSION,
                before.getFirst().full() + " / " + after.getFirst().full(),
                Because.of(
                        "succession",
                        before.getFirst().full(),
                        last(before),
                        after.getFirst().full(),
                        first(after)),
                members);
    }

    private static List<Named> onePerArticle(List<Named> all) {
        var seen =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.told().id(),
                                        each -> each,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        return List.copyOf(seen.values());
    }

    private static LocalDate first(List<Named> of) {
        return of.stream()
                .map(each -> Objects.requireNonNull(each.told().day()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate last(List<Named> of) {
        return of.stream()
                .map(each -> Objects.requireNonNull(each.told().day()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
