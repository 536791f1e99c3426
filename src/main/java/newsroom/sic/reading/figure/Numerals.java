package newsroom.sic.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: "1,200", "17th", "3.5 bn", "two hundred thousand", "two and a half", "a third".
 */
final class Numerals {

    private static final int MOST_DIGITS = 30;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "d");
    private static final Map<String, String> SIGNS =
            Map.of("½", "0.5", "¼", "0.25", "¾", "0.75", "⅓", "0.3333", "⅔", "0.6667");
    private static final Set<String> ARTICLES = Set.of("a", "an", "one");

    private final Sentence sentence;

    Numerals(Sentence sentence) {
        this.sentence = sentence;
    }

    @Nullable Numeral at(int at) {
        Token token = sentence.at(at);
        Numeral number;
        if (token.isNumber()) {
            number = digits(at);
        } else if (token.isWord()) {
            number = words(at);
        } else {
            String sign = SIGNS.get(token.form());
            number =
                    sign == null
                            ? null
                            : new Numeral(at, at + 1, new BigDecimal(sign), false, false);
        }
        return number == null ? null : andAHalf(number);
    }

    private @Nullable Numeral digits(int at) {
        BigDecimal value = value(sentence.at(at).form());
        if (value == null) {
            return null;
        }
        var number = new Numeral(at, at + 1, value, false, false);
        int next = at + 1;
        if (next < sentence.size() && sentence.at(at).touches(sentence.at(next))) {
            Token behind = sentence.at(next);
            String sign = SIGNS.get(behind.form());
            if (sign != null) {
                return number.plus(new BigDecimal(sign), next + 1);
            }
            if (behind.isOneOf(ORDINAL_ENDINGS)) {
                return new Numeral(at, next + 1, value, true, false);
            }
            if (behind.is("-") && isHyphenatedEnding(next)) {
                return new Numeral(at, next + 2, value, true, false);
            }
        }
        return multiplied(number);
    }

    /** "33-d", "17-th". */
    private boolean isHyphenatedEnding(int hyphen) {
        return hyphen + 1 < sentence.size()
                && sentence.at(hyphen).touches(sentence.at(hyphen + 1))
                && sentence.at(hyphen + 1).isOneOf(ORDINAL_ENDINGS);
    }

    /** Commas part groups of three, or else decimals; thin spaces part groups. */
    private static @Nullable BigDecimal value(String form) {
        if (form.length() > MOST_DIGITS) {
            return null;
        }
        String digits = form.replaceAll("[\u00a0\u2009\u202f]", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (digits.indexOf('.') != point) {
            digits = digits.replace(".", "");
        } else if (point >= 0 && comma > point && digits.indexOf(',') == comma) {
            digits = digits.replace(".", "").replace(',', '.');
        } else if (point < 0
                && comma >= 0
                && digits.length() - comma != 4
                && digits.indexOf(',') == comma) {
            digits = digits.replace(',', '.');
        }
        digits = digits.replace(",", "");
        return new BigDecimal(digits);
    }

    /** A multiplier in words stands behind a space, a hyphen or nothing; letters touch. */
    private Numeral multiplied(Numeral number) {
        Numeral result = number;
        while (result.to() < sentence.size()) {
            int at = sentence.isAt(result.to(), "-") ? result.to() + 1 : result.to();
            if (at >= sentence.size()) {
                return result;
            }
            Token word = sentence.at(at);
            BigDecimal factor = NumberWords.multiplier(word.lower());
            boolean letters = word.form().length() <= 2;
            boolean touches = sentence.at(at - 1).touches(word);
            boolean money =
                    number.from() > 0
                            && Currencies.ofSign(sentence.at(number.from() - 1).form()) != null;
            boolean bare = !letters || word.is("bn") || word.is("mn") || word.is("tn") || money;
            if (factor == null || !(touches || bare) || (letters && word.is("b") && !money)) {
                return result;
            }
            result = result.times(factor, at + 1);
        }
        return result;
    }

    private @Nullable Numeral words(int at) {
        Token first = sentence.at(at);
        if (ARTICLES.contains(first.lower())) {
            Numeral part = fraction(at);
            if (part != null) {
                return part;
            }
            BigDecimal factor =
                    at + 1 < sentence.size() && sentence.at(at + 1).form().length() > 3
                            ? NumberWords.multiplier(sentence.at(at + 1).lower())
                            : null;
            if (factor != null && !sentence.at(at + 1).lower().endsWith("s")) {
                return multiplied(new Numeral(at, at + 2, factor, false, true));
            }
            return first.is("one") ? cardinal(at) : null;
        }
        if (first.is("half")) {
            return half(at);
        }
        Numeral cardinal = cardinal(at);
        if (cardinal != null) {
            return parts(cardinal);
        }
        Integer ordinal = NumberWords.ordinal(first.lower());
        if (ordinal != null && ordinal > 1 && isOrdinal(at)) {
            return new Numeral(at, at + 1, BigDecimal.valueOf(ordinal), true, true);
        }
        BigDecimal factor = NumberWords.multiplier(first.lower());
        boolean plural = first.lower().endsWith("s") || first.form().length() <= 3;
        return factor == null || plural
                ? null
                : multiplied(new Numeral(at, at + 1, factor, false, true));
    }

    /** "its second winter", "the fifth time"; not "third, he said" or "a second". */
    private boolean isOrdinal(int at) {
        boolean bound =
                at > 0
                        && (sentence.at(at - 1).tag() == Tag.DET
                                || sentence.at(at - 1).tag() == Tag.PRON
                                || sentence.isAt(at - 1, "'s"));
        return bound
                && !sentence.isAt(at - 1, "a")
                && at + 1 < sentence.size()
                && (sentence.at(at + 1).isNoun() || sentence.at(at + 1).tag() == Tag.ADJ);
    }

    /** "two hundred and fifty thousand", "twenty-three". */
    private @Nullable Numeral cardinal(int at) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = null;
        int i = at;
        int end = at;
        while (i < sentence.size()) {
            Token token = sentence.at(i);
            Integer small = NumberWords.cardinal(token.lower());
            BigDecimal factor =
                    token.form().length() > 3 ? NumberWords.multiplier(token.lower()) : null;
            if (small != null && joins(group, small)) {
                group = (group == null ? BigDecimal.ZERO : group).add(BigDecimal.valueOf(small));
            } else if (factor != null && group != null && !token.lower().endsWith("s")) {
                group = group.multiply(factor);
                if (factor.precision() - factor.scale() > 3) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (!(end > at && (token.is("-") || token.is("and")) && goesOn(i))) {
                break;
            } else {
                i++;
                continue;
            }
            i++;
            end = i;
        }
        return group == null || end == at
                ? null
                : new Numeral(at, end, total.add(group), false, true);
    }

    /** Tens take ones, hundreds take what is smaller: "nine eleven" are two numbers. */
    private static boolean joins(@Nullable BigDecimal group, int small) {
        if (group == null || group.signum() == 0) {
            return true;
        }
        int tail = group.remainder(BigDecimal.valueOf(100)).intValue();
        return (tail == 0 && small > 0)
                || (tail >= 20 && tail % 10 == 0 && small < 10 && small > 0);
    }

    private boolean goesOn(int hyphen) {
        if (hyphen + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(hyphen + 1);
        boolean hundreds =
                sentence.isAt(hyphen - 1, "hundred") || sentence.isAt(hyphen - 1, "thousand");
        return sentence.isAt(hyphen, "and")
                ? hundreds && NumberWords.cardinal(next.lower()) != null
                : NumberWords.cardinal(next.lower()) != null
                        || (NumberWords.multiplier(next.lower()) != null
                                && next.form().length() > 3);
    }

    /** "two-thirds", "three quarters". */
    private Numeral parts(Numeral number) {
        int at = sentence.isAt(number.to(), "-") ? number.to() + 1 : number.to();
        Integer denominator =
                at < sentence.size() && sentence.at(at).lower().endsWith("s")
                        ? NumberWords.denominator(sentence.at(at).lower())
                        : null;
        boolean small = number.value().compareTo(BigDecimal.TEN) < 0;
        return denominator == null || !small
                ? number
                : new Numeral(
                        number.from(),
                        at + 1,
                        number.value()
                                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32),
                        false,
                        true);
    }

    /** "a third of", "a quarter": not "a third time". */
    private @Nullable Numeral fraction(int at) {
        if (at + 1 >= sentence.size()) {
            return null;
        }
        Integer denominator = NumberWords.denominator(sentence.at(at + 1).lower());
        boolean of = sentence.isAt(at + 2, "of");
        return denominator == null || !of
                ? null
                : new Numeral(
                        at,
                        at + 2,
                        BigDecimal.ONE.divide(
                                BigDecimal.valueOf(denominator), MathContext.DECIMAL32),
                        false,
                        true);
    }

    private @Nullable Numeral half(int at) {
        int next = sentence.isAt(at + 1, "a") ? at + 2 : at + 1;
        BigDecimal factor =
                next < sentence.size() ? NumberWords.multiplier(sentence.at(next).lower()) : null;
        var half = new BigDecimal("0.5");
        if (factor != null && sentence.at(next).form().length() > 3) {
            return new Numeral(at, next + 1, half.multiply(factor), false, true);
        }
        boolean whole = sentence.isAt(at + 1, "of") || sentence.isAt(at + 1, "the");
        return whole ? new Numeral(at, at + 1, half, false, true) : null;
    }

    /** "two and a half years", "three and a half million". */
    private Numeral andAHalf(Numeral number) {
        int at = number.to();
        boolean half =
                sentence.isAt(at, "and")
                        && sentence.isAt(at + 1, "a")
                        && (sentence.isAt(at + 2, "half") || sentence.isAt(at + 2, "quarter"));
        if (!half) {
            return number;
        }
        var part = new BigDecimal(sentence.isAt(at + 2, "half") ? "0.5" : "0.25");
        return multiplied(number.plus(part, at + 3));
    }
}
