package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidName;
import newsroom.sic.reading.NameKind;
import org.jspecify.annotations.Nullable;

/** The names of a story: how they are spelt, and who held which office when. */
final class Register {

    /** A name where an article gives it. */
    private record Named(Told told, SaidName name) {

        String full() {
            return name.full();
        }

        Member member(int side) {
            return new Member(
                    told.id(),
                    told.revision(),
                    name.place(),
                    told.day(),
                    null,
                    side,
                    AsRead.name(name));
        }
    }

    private final List<Named> names;

    Register(List<Told> told) {
        names =
                told.stream()
                        .flatMap(each ->
                                each.said().names().stream()
                                        .filter(SaidName::compared)
                                        .map(name -> new Named(each, name)))
                        .toList();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>(variants());
        findings.addAll(successions());
        return findings;
    }

    /** One name, spelt in several ways in several articles. */
    private List<Finding> variants() {
        var bySound = new LinkedHashMap<String, Map<String, Named>>();
        for (Named each : names) {
            String form = form(each);
            if (form != null) {
                bySound.computeIfAbsent(Spelling.sound(Persons.surname(form)), _ -> new TreeMap<>())
                        .putIfAbsent(form, each);
            }
        }
        var found = new ArrayList<Finding>();
        for (Map<String, Named> forms : bySound.values()) {
            List<Named> alike = new ArrayList<>(forms.values());
            for (int i = 0; i < alike.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (differ(alike.get(j), alike.get(i))) {
                        found.add(variant(alike.get(j), alike.get(i)));
                    }
                }
            }
        }
        return found;
    }

    /** Persons by their full name, single names as they stand. */
    private static @Nullable String form(Named each) {
        String exact = each.name().place().exact();
        boolean person = each.name().kind() == NameKind.PERSON && !Persons.given(exact).isEmpty();
        if (person) {
            return exact;
        }
        boolean single = !exact.contains(" ") && exact.length() >= 4;
        boolean partOfAName = !Persons.given(each.full()).isEmpty();
        return single && !partOfAName && !exact.equals(exact.toUpperCase(Locale.ROOT))
                ? exact
                : null;
    }

    private static boolean differ(Named one, Named other) {
        String a = Objects.requireNonNull(form(one));
        String b = Objects.requireNonNull(form(other));
        if (one.told().id() == other.told().id() || a.equalsIgnoreCase(b)) {
            return false;
        }
        boolean surnames = !Persons.surname(a).equalsIgnoreCase(Persons.surname(b));
        String given = Persons.given(a);
        String givenB = Persons.given(b);
        if (given.isEmpty() != givenB.isEmpty()) {
            return false;
        }
        if (given.isEmpty()) {
            return surnames;
        }
        boolean alike = Spelling.areOneGivenName(given, givenB);
        boolean office =
                one.name().office() != null && one.name().office().equals(other.name().office());
        return alike
                && (surnames
                        ? office || given.charAt(0) == givenB.charAt(0)
                        : !given.equals(givenB));
    }

    private static Finding variant(Named one, Named other) {
        return new Finding(
                Kind.NAME,
                Assessment.VARIANT,
                form(one) + " / " + form(other),
                Because.of("variant", String.valueOf(form(one)), String.valueOf(form(other))),
                List.of(one.member(0), other.member(1)));
    }

    /** One office, and after one holder another. */
    private List<Finding> successions() {
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
        var found = new ArrayList<Finding>();
        offices.values()
                .forEach(holders -> {
                    List<List<Named>> inOrder =
                            holders.values().stream()
                                    .sorted((one, other) -> first(one).compareTo(first(other)))
                                    .toList();
                    for (int i = 1; i < inOrder.size(); i++) {
                        if (last(inOrder.get(i - 1)).isBefore(first(inOrder.get(i)))) {
                            found.add(succession(inOrder.get(i - 1), inOrder.get(i)));
                        }
                    }
                });
        return found;
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

    /** Names by which articles are known to be about one subject. */
    static Set<String> terms(Said said) {
        return said.names().stream()
                .filter(SaidName::compared)
                .map(name -> name.full().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 2)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
