package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import org.jspecify.annotations.Nullable;

/** One name, spelt in several ways; and whatever differs from the form that the house chose. */
public final class Spellings {

    private final Set<String> house;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Looks through the names.
     *
     * @param house the forms that the desk writes
     */
    Spellings(List<Named> names, Set<String> house) {
        this.house = house;
        var bySound = new LinkedHashMap<String, Map<String, List<Named>>>();
        for (Named each : names) {
            String form = each.form();
            if (form != null) {
                add(
                        bySound.computeIfAbsent(
                                Spelling.sound(Persons.surname(form)), _ -> new TreeMap<>()),
                        form,
                        each);
            }
        }
        bySound.values().forEach(this::compare);
    }

    /** The first of each article. */
    private static void add(Map<String, List<Named>> forms, String form, Named named) {
        List<Named> there = forms.computeIfAbsent(form, _ -> new ArrayList<>());
        if (there.stream().noneMatch(each -> each.told().id() == named.told().id())) {
            there.add(named);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void compare(Map<String, List<Named>> forms) {
        List<List<Named>> alike = new ArrayList<>(forms.values());
        for (List<Named> form : alike) {
            String house = houseForm(form.getFirst());
            if (house != null) {
                findings.add(
                        variant(
                                form,
                                forms.getOrDefault(house, List.of()),
                                Because.of("house-form", form(form), house)));
            }
        }
        for (int i = 0; i < alike.size(); i++) {
            for (int j = 0; j < i; j++) {
                List<Named> one = alike.get(j);
                List<Named> other = alike.get(i);
                if (differ(one, other)
                        && houseForm(one.getFirst()) == null
                        && houseForm(other.getFirst()) == null) {
                    findings.add(
                            variant(one, other, Because.of("variant", form(one), form(other))));
                }
            }
        }
    }

    /** What the house writes instead; null where it writes this, or has not said. */
    private @Nullable String houseForm(Named named) {
        String form = Objects.requireNonNull(named.form());
        return house.contains(form)
                ? null
                : house.stream().filter(each -> areOneName(form, each)).findFirst().orElse(null);
    }

    private static boolean differ(List<Named> one, List<Named> other) {
        Named first = one.getFirst();
        Named second = other.getFirst();
        boolean office =
                first.name().office() != null
                        && first.name().office().equals(second.name().office());
        boolean oneArticle =
                one.size() == 1 && other.size() == 1 && first.told().id() == second.told().id();
        return !oneArticle && areOne(form(one), form(other), office);
    }

    /** Whether two forms are likely spellings of one name. */
    public static boolean areOneName(String one, String other) {
        return areOne(one, other, true);
    }

    /** Two spellings of one name, and not one spelling. */
    private static boolean areOne(String a, String b, boolean oneOffice) {
        if (a.equalsIgnoreCase(b)) {
            return false;
        }
        boolean surnames = !Persons.surname(a).equalsIgnoreCase(Persons.surname(b));
        String given = Persons.given(a);
        String givenB = Persons.given(b);
        if (given.isEmpty() != givenB.isEmpty()
                || !Spelling.sound(Persons.surname(a)).equals(Spelling.sound(Persons.surname(b)))) {
            return false;
        }
        if (given.isEmpty()) {
            return surnames;
        }
        return Spelling.areOneGivenName(given, givenB)
                && (surnames
                        ? oneOffice || given.charAt(0) == givenB.charAt(0)
                        : !given.equals(givenB));
    }

    private static Finding variant(List<Named> one, List<Named> other, Because because) {
        var members = new ArrayList<Member>();
        one.forEach(each -> members.add(each.member(0)));
        other.forEach(each -> members.add(each.member(1)));
        return new Finding(
                Kind.NAME,
                Assessment.VARIANT,
                because.arguments().get(0) + " / " + because.arguments().get(1),
                because,
                members);
    }

    private static String form(List<Named> of) {
        return Objects.requireNonNull(of.getFirst().form());
    }
}
