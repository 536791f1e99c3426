package newsroom.sic.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a sentence; what is part of a date is none. */
public final class Figures {

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final Set<String> TO = Set.of("-", "–", "—", "to");
    private static final Set<String> NOT_QUITE_COUNTED =
            Set.of("thing", "another", "day", "way", "side", "hand", "reason", "point", "time");

    private final Sentence sentence;
    private final Numerals numerals;
    private final BitSet taken = new BitSet();

    private Figures(Sentence sentence, List<Found> dates) {
        this.sentence = sentence;
        this.numerals = new Numerals(sentence);
        dates.forEach(date -> taken.set(date.from(), date.to()));
    }

    public static List<Quantity> in(Sentence sentence, List<Found> dates) {
        return new Figures(sentence, dates).find();
    }

    private List<Quantity> find() {
        var found = new ArrayList<Quantity>();
        int at = 0;
        while (at < sentence.size()) {
            Quantity quantity = taken.get(at) || isInside(at) ? null : at(at);
            if (quantity == null) {
                at++;
            } else {
                found.add(quantity);
                at = Math.max(quantity.to(), at + 1);
            }
        }
        return found;
    }

    /** "No. 10", "F-16", "Chapter 3", "767s": a name, not a quantity. */
    private boolean isInside(int at) {
        if (!sentence.at(at).isNumber()) {
            return false;
        }
        if (sentence.isAt(at + 1, "s") && sentence.at(at).touches(sentence.at(at + 1))) {
            return true;
        }
        if (at == 0) {
            return false;
        }
        Token before = sentence.at(at - 1);
        boolean named = at > 1 && before.tag() == Tag.PROPN && before.isCapital() && isBare(at);
        if (named) {
            return true;
        }
        boolean hung = before.touches(sentence.at(at)) && (before.isWord() || before.is("#"));
        return hung && Currencies.named(before.lower()) == null && !before.form().endsWith("s");
    }

    /** A short number with nothing behind it that it could count or measure. */
    private boolean isBare(int at) {
        if (sentence.at(at).form().length() > 3 || at + 1 >= sentence.size()) {
            return sentence.at(at).form().length() <= 3;
        }
        Token next = sentence.at(at + 1);
        return !next.isNoun()
                && next.tag() != Tag.ADJ
                && !sentence.at(at).touches(next)
                && !next.isOneOf(PERCENT)
                && !next.isOneOf(TO);
    }

    private @Nullable Quantity at(int at) {
        Numeral number = numerals.at(at);
        if (number == null || isOnlyTheWordOne(number)) {
            return null;
        }
        Numeral upper = upper(number);
        int end = upper == null ? number.to() : upper.to();
        Unit unit = unit(number, end);
        int behind = unit.to();
        int start = unit.from();
        Bound before = Bound.before(sentence, start);
        Bound after = before == null ? Bound.behind(sentence, behind) : null;
        var counted = new Counted(sentence, taken);
        int whole = unit.name() == null ? whole(end) : -1;
        int countedFrom =
                whole > 0
                        ? counted.beginsAt(whole, null)
                        : counted.beginsAt(after == null ? behind : after.to(), unit.name());
        int countedTo = countedFrom < 0 ? -1 : counted.endsAt(countedFrom);
        int tail = countedTo < 0 ? behind : countedTo;
        if (after == null && before == null && countedTo > 0) {
            after = Bound.behind(sentence, countedTo);
        }
        int[] population = counted.population(tail);
        Approximation approximation =
                before != null
                        ? before.approximation()
                        : after != null ? after.approximation() : null;
        return new Quantity(
                before == null ? start : before.from(),
                after != null && after.from() <= behind + 1 ? after.to() : behind,
                number.from(),
                number.value(),
                upper == null ? null : upper.value(),
                approximation,
                unit.name(),
                Math.max(countedFrom, 0),
                Math.max(countedTo, 0),
                population[0],
                population[1],
                precision(number));
    }

    /** "25 out of 28 provinces", "20 of the 24 cases": behind the second number, or -1. */
    private int whole(int end) {
        int at = sentence.isAt(end, "out") ? end + 1 : end;
        if (!sentence.isAt(at, "of")) {
            return -1;
        }
        at++;
        if (at < sentence.size() && sentence.at(at).tag() == Tag.DET) {
            at++;
        }
        boolean number = at < sentence.size() && sentence.at(at).isNumber() && !taken.get(at);
        return number ? at + 1 : -1;
    }

    /** "one of them", "no one": seldom a quantity that anybody checks. */
    private boolean isOnlyTheWordOne(Numeral number) {
        if (!number.inWords()
                || number.to() != number.from() + 1
                || !sentence.at(number.from()).is("one")) {
            return false;
        }
        int next = number.to();
        return next >= sentence.size()
                || !(sentence.at(next).tag() == Tag.NOUN || sentence.at(next).tag() == Tag.ADJ)
                || sentence.at(next).isOneOf(NOT_QUITE_COUNTED);
    }

    private static BigDecimal precision(Numeral number) {
        BigDecimal value = number.value();
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        boolean rounded = number.to() > number.from() + 1 || value.scale() > 0;
        return rounded && !number.ordinal()
                ? BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).divide(BigDecimal.TWO)
                : BigDecimal.ZERO;
    }

    /** "20-30", "20 to 30", "between 20 and 30". */
    private @Nullable Numeral upper(Numeral number) {
        int at = number.to();
        if (at + 1 >= sentence.size() || number.ordinal()) {
            return null;
        }
        boolean between =
                sentence.isAt(at, "and")
                        && (sentence.isAt(number.from() - 1, "between")
                                || sentence.isAt(number.from() - 2, "between"));
        if (!between && !sentence.at(at).isOneOf(TO)) {
            return null;
        }
        int next = at + 1;
        boolean sign = Currencies.ofSign(sentence.at(next).form()) != null;
        next = sign && next + 1 < sentence.size() ? next + 1 : next;
        boolean score = sentence.at(at).is("-") && sentence.at(next).is("0");
        Numeral second = taken.get(next) || score ? null : numerals.at(next);
        return second == null || second.ordinal() || second.value().compareTo(number.value()) <= 0
                ? null
                : second;
    }

    private record Unit(@Nullable String name, int from, int to) {}

    private Unit unit(Numeral number, int end) {
        int before = number.from() - 1;
        String money = before >= 0 ? Currencies.ofSign(sentence.at(before).form()) : null;
        if (money != null) {
            boolean us =
                    before > 0
                            && Set.of("us", "u.s.", "usd")
                                    .contains(sentence.at(before - 1).lower());
            return new Unit(money, us ? before - 1 : before, end);
        }
        if (number.ordinal()) {
            return new Unit("ordinal", number.from(), end);
        }
        int at = sentence.isAt(end, "-") ? end + 1 : end;
        if (at >= sentence.size()) {
            return new Unit(null, number.from(), end);
        }
        Token next = sentence.at(at);
        if (next.isOneOf(PERCENT)) {
            boolean points = sentence.isAt(at + 1, "points") || sentence.isAt(at + 1, "point");
            return new Unit(
                    points ? "percentage point" : "%", number.from(), points ? at + 2 : at + 1);
        }
        if (next.is("per") && sentence.isAt(at + 1, "cent")) {
            return new Unit("%", number.from(), at + 2);
        }
        if (next.is("percentage") && sentence.isAt(at + 1, "points")) {
            return new Unit("percentage point", number.from(), at + 2);
        }
        Unit scale = scale(number, at);
        if (scale != null) {
            return scale;
        }
        String currency = Currencies.named(next.lower(), number.value());
        if (currency != null) {
            return new Unit(currency, number.from(), at + 1);
        }
        if ((next.is("us") || next.is("u.s.")) && sentence.isAt(at + 1, "dollars")) {
            return new Unit("USD", number.from(), at + 2);
        }
        int measureAt = next.is("square") || next.is("cubic") ? at + 1 : at;
        String measure =
                measureAt < sentence.size() ? Measures.named(sentence.at(measureAt).lower()) : null;
        if (measure == null) {
            return new Unit(null, number.from(), end);
        }
        String name = measureAt > at ? next.lower() + " " + measure : measure;
        return new Unit(name, number.from(), measureAt + 1);
    }

    /** "6.3/10", "69 out of 100": a mark on a scale. */
    private @Nullable Unit scale(Numeral number, int at) {
        boolean stroke = sentence.isAt(at, "/");
        boolean outOf = sentence.isAt(at, "out") && sentence.isAt(at + 1, "of");
        int top = stroke ? at + 1 : at + 2;
        if (!(stroke || outOf) || top >= sentence.size() || !sentence.at(top).isNumber()) {
            return null;
        }
        boolean round = Set.of("5", "10", "100", "20", "4").contains(sentence.at(top).form());
        return round ? new Unit("/" + sentence.at(top).form(), number.from(), top + 1) : null;
    }
}
