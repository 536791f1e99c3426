package newsroom.sic.ledger.lining;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.ledger.lining.Said.SaidFigure;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.Reach;

/**
 * Whether two figures count the same thing: units first, then what is counted and what that does,
 * then the words around. In doubt they do not.
 */
final class SameThing {

    private static final Set<String> MEMBERS =
            Set.of("member", "ally", "country", "country member", "nation", "power");
    private static final int WORDS_BESIDE_ONE_NOUN = 1;
    private static final int WORDS_SHARED = 2;
    private static final int WORDS_SHARED_BY_MEASURES = 3;

    private SameThing() {}

    static boolean counts(SaidFigure one, SaidFigure other) {
        Bearing a = Objects.requireNonNull(one.bearing());
        Bearing b = Objects.requireNonNull(other.bearing());
        boolean ordinal = isBareOrdinal(one) || isBareOrdinal(other);
        if (isCount(one) != isCount(other)
                || (!isCount(one) && !Objects.equals(one.unit(), other.unit()))) {
            return false;
        }
        if (areOneSet(a, b)) {
            return true;
        }
        if (ordinal) {
            return isBareOrdinal(one)
                    && isBareOrdinal(other)
                    && !a.head().isEmpty()
                    && a.head().equals(b.head())
                    && shared(a, b) >= WORDS_SHARED;
        }
        if (verbsDiffer(a, b) || qualifiersDiffer(a, b)) {
            return false;
        }
        if (isSum(one) && Amount.areOfOneNoun(one, other)) {
            return shared(a, b) >= WORDS_BESIDE_ONE_NOUN;
        }
        if (!isCount(one) && saysNothingElse(a, b)) {
            return true;
        }
        if (!headsAgree(a, b) && !(isSum(one) && haveOneSubject(a, b))) {
            return false;
        }
        boolean sameDeed = !a.verb().isEmpty() && a.verb().equals(b.verb());
        if (!sameDeed && isCount(one) && !a.qualifiers().equals(b.qualifiers())) {
            return false;
        }
        boolean headed = !a.head().isEmpty() && a.head().equals(b.head());
        int enough = isCount(one) || headed ? WORDS_SHARED : WORDS_SHARED_BY_MEASURES;
        return shared(a, b) >= enough;
    }

    /** "the 32 NATO countries" and "to become the 33rd ally" of NATO. */
    private static boolean areOneSet(Bearing a, Bearing b) {
        return isSet(a)
                && isSet(b)
                && isMembership(a)
                && isMembership(b)
                && !common(organisations(a), organisations(b)).isEmpty();
    }

    private static boolean isSet(Bearing of) {
        return of.whole() || of.reach() == Reach.TO_COME || of.reach() == Reach.REACHED;
    }

    private static boolean isMembership(Bearing of) {
        return MEMBERS.contains(of.head());
    }

    private static Set<String> organisations(Bearing of) {
        var all = new HashSet<>(of.qualifiers());
        if (of.reach() != Reach.HOLDS) {
            all.addAll(of.names());
        }
        return all;
    }

    /** Ordinals that tell no count: "the second winter". */
    static boolean isBareOrdinal(SaidFigure figure) {
        Bearing about = figure.bearing();
        return "ordinal".equals(figure.unit()) && (about == null || about.reach() == Reach.HOLDS);
    }

    private static boolean isCount(SaidFigure figure) {
        return figure.unit() == null || "ordinal".equals(figure.unit());
    }

    /** Neither a count nor a share: money, metres, degrees. */
    private static boolean isSum(SaidFigure figure) {
        return !isCount(figure) && !"%".equals(figure.unit());
    }

    /** Where nothing is counted, what is measured: "the river reached", "the fund holds". */
    private static boolean haveOneSubject(Bearing a, Bearing b) {
        return a.head().isEmpty() && b.head().isEmpty() && !common(a.nouns(), b.nouns()).isEmpty();
    }

    /** "Turnout was 61 percent": all its words are of the other, and one of them is its subject. */
    private static boolean saysNothingElse(Bearing a, Bearing b) {
        int shared = common(a.near(), b.near()).size();
        return haveOneSubject(a, b)
                && shared > 0
                && shared == Math.min(a.near().size(), b.near().size());
    }

    private static boolean headsAgree(Bearing a, Bearing b) {
        if (!a.head().isEmpty() && !b.head().isEmpty()) {
            return a.head().equals(b.head());
        }
        if (a.head().isEmpty() && b.head().isEmpty()) {
            return !a.verb().isEmpty() && a.verb().equals(b.verb());
        }
        return a.head().isEmpty() ? mayCount(a, b.head()) : mayCount(b, a.head());
    }

    /** Among its nouns, or taken for a verb: "860 drivers took part". */
    private static boolean mayCount(Bearing of, String head) {
        return of.nouns().contains(head) || of.verb().equals(head);
    }

    private static boolean verbsDiffer(Bearing a, Bearing b) {
        boolean either = a.verb().isEmpty() || b.verb().isEmpty();
        boolean noVerb = a.verb().equals(b.head()) || b.verb().equals(a.head());
        return !either && !noVerb && !a.verb().equals(b.verb());
    }

    private static boolean qualifiersDiffer(Bearing a, Bearing b) {
        if (a.qualifiers().contains(Bearing.ADDED) != b.qualifiers().contains(Bearing.ADDED)) {
            return true;
        }
        return !a.qualifiers().isEmpty()
                && !b.qualifiers().isEmpty()
                && common(a.qualifiers(), b.qualifiers()).isEmpty();
    }

    private static int shared(Bearing a, Bearing b) {
        Set<String> both = common(a.near(), b.near());
        both.remove(a.head());
        both.remove(b.head());
        return both.size();
    }

    /** The same number of the same noun, though not of the same ones: readers will mix them up. */
    static boolean isEasilyMistaken(SaidFigure one, SaidFigure other) {
        Bearing a = Objects.requireNonNull(one.bearing());
        Bearing b = Objects.requireNonNull(other.bearing());
        return isCount(one)
                && isCount(other)
                && a.reach() == Reach.HOLDS
                && b.reach() == Reach.HOLDS
                && !"ordinal".equals(one.unit())
                && !"ordinal".equals(other.unit())
                && !a.head().isEmpty()
                && a.head().equals(b.head())
                && one.value().compareTo(other.value()) == 0
                && one.value().intValue() >= 10
                && !a.qualifiers().equals(b.qualifiers());
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
