package newsroom.sic.reading.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** 13.11.2024, 2024-11-13, 13/11/2024, and years by themselves. */
final class NumericDates {

    private static final Pattern POINTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d{2}|20\\d{2}");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");

    /** Behind these a bare number of four digits is read as a year. */
    private static final Set<String> BEFORE_YEAR =
            Set.of(
                    "in", "since", "until", "till", "by", "from", "during", "of", "before", "after",
                    "early", "late", "mid", "through", "year", "and", "to", "between", "around",
                    "the", "(", ",");

    private static final Set<String> COUNTED =
            Set.of("people", "troops", "soldiers", "cases", "units", "miles", "km", "copies");

    private NumericDates() {}

    static @Nullable Found at(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isNumber()) {
            return null;
        }
        var pointed = POINTED.matcher(token.form());
        if (pointed.matches()) {
            return day(at, at + 1, number(pointed, 3), number(pointed, 2), number(pointed, 1));
        }
        Found parted = parted(sentence, at);
        return parted != null ? parted : year(sentence, at);
    }

    private static int number(java.util.regex.Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** With hyphens or strokes between three numbers that touch each other. */
    private static @Nullable Found parted(Sentence sentence, int at) {
        if (at + 4 >= sentence.size() || !isParted(sentence, at)) {
            return null;
        }
        String first = sentence.at(at).form();
        String second = sentence.at(at + 2).form();
        String third = sentence.at(at + 4).form();
        if (!SHORT.matcher(second).matches()) {
            return null;
        }
        if (YEAR.matcher(first).matches() && SHORT.matcher(third).matches()) {
            return day(at, at + 5, value(first), value(second), value(third));
        }
        if (!SHORT.matcher(first).matches() || !YEAR.matcher(third).matches()) {
            return null;
        }
        int one = value(first);
        int two = value(second);
        if (one <= 12 && two <= 12 && one != two) {
            return Found.unresolved(
                    at, at + 5, DateForm.ABSOLUTE, "Day and month can be read either way round.");
        }
        return one > 12
                ? day(at, at + 5, value(third), two, one)
                : day(at, at + 5, value(third), one, two);
    }

    private static boolean isParted(Sentence sentence, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!sentence.at(i).touches(sentence.at(i + 1))) {
                return false;
            }
        }
        String mark = sentence.at(at + 1).form();
        return (mark.equals("-") || mark.equals("/")) && sentence.at(at + 3).form().equals(mark);
    }

    private static int value(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Found day(int from, int to, int year, int month, int day) {
        Optional<LocalDate> date = Calendar.date(year, month, day);
        return date.map(d -> Found.absolute(from, to, d, d)).orElse(null);
    }

    private static @Nullable Found year(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!isYear(token.form()) || (isTouched(sentence, at) && !isSeason(sentence, at))) {
            return null;
        }
        int year = value(token.form());
        if (sentence.isAt(at + 1, "s") && token.touches(sentence.at(at + 1))) {
            return Found.absolute(
                    at, at + 2, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
        }
        if (isSeason(sentence, at)) {
            return Found.absolute(
                    at, at + 3, LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30));
        }
        boolean said = at > 0 && sentence.at(at - 1).isOneOf(BEFORE_YEAR);
        boolean counts = at + 1 < sentence.size() && sentence.at(at + 1).isOneOf(COUNTED);
        if (counts || !(said || at == 0 || sentence.at(at - 1).isCapital())) {
            return null;
        }
        return Found.absolute(at, at + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** "2021-22", "2021/22", "2021–2022": a year from summer to summer. */
    private static boolean isSeason(Sentence sentence, int at) {
        if (at + 2 >= sentence.size() || !"-–/".contains(sentence.at(at + 1).form())) {
            return false;
        }
        String second = sentence.at(at + 2).form();
        String next = String.valueOf(value(sentence.at(at).form()) + 1);
        return second.equals(next) || second.equals(next.substring(2));
    }

    static boolean isYear(String form) {
        return YEAR.matcher(form).matches();
    }

    /** "$2000", "3-2000", "2000%": part of something else. */
    private static boolean isTouched(Sentence sentence, int at) {
        boolean before =
                at > 0
                        && sentence.at(at - 1).touches(sentence.at(at))
                        && "($[“\"'‘–—".indexOf(sentence.at(at - 1).form().charAt(0)) != 0;
        boolean money = at > 0 && "$€£₹¥".contains(sentence.at(at - 1).form());
        boolean percent = at + 1 < sentence.size() && "%/-".contains(sentence.at(at + 1).form());
        return money
                || (percent && sentence.at(at).touches(sentence.at(at + 1)))
                || (before && money);
    }
}
