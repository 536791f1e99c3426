package newsroom.sic.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name: "12 July 2024", "July 9 to 11", "late July", "this July". Where no
 * year stands, the text's own day and the sentence's tense choose one.
 */
final class MonthDates {

    private static final Set<String> PARTS = Set.of("early", "mid", "mid-", "late");
    private static final Set<String> TO = Set.of("-", "–", "to", "and", "through");

    private final Sentence sentence;
    private final @Nullable LocalDate written;
    private final Tense tense;

    MonthDates(Sentence sentence, @Nullable LocalDate written, Tense tense) {
        this.sentence = sentence;
        this.written = written;
        this.tense = tense;
    }

    @Nullable Found at(int at) {
        Found dayFirst = dayFirst(at);
        return dayFirst != null ? dayFirst : monthFirst(at);
    }

    /** "3 June 2024", "9-11 July", "the 3rd of June". */
    private @Nullable Found dayFirst(int at) {
        int day = dayOfMonth(at);
        if (day == 0) {
            return null;
        }
        int next = behindDay(at);
        int last = day;
        if (next < sentence.size() && sentence.at(next).isOneOf(TO) && dayOfMonth(next + 1) > day) {
            last = dayOfMonth(next + 1);
            next = behindDay(next + 1);
        }
        if (sentence.isAt(next, "of")) {
            next++;
        }
        int month = month(next);
        return month == 0 ? null : days(at, behindMonth(next), month, day, last);
    }

    /** "July 9 to 11, 2024", "Nov. 29", "July 2024", "in late July". */
    private @Nullable Found monthFirst(int at) {
        int month = month(at);
        int from = at;
        if (month == 0 && sentence.at(at).isOneOf(PARTS)) {
            int skip = sentence.isAt(at + 1, "-") ? at + 2 : at + 1;
            return month(skip) > 0 ? whole(from, skip, sentence.at(at).lower()) : null;
        }
        if (month == 0) {
            return null;
        }
        int next = behindMonth(at);
        int day = dayOfMonth(next);
        if (day == 0) {
            return isName(at) ? null : whole(from, at, "");
        }
        int behind = behindDay(next);
        int last = day;
        if (behind < sentence.size()
                && sentence.at(behind).isOneOf(TO)
                && dayOfMonth(behind + 1) > day) {
            last = dayOfMonth(behind + 1);
            behind = behindDay(behind + 1);
        }
        return days(from, behind, month, day, last);
    }

    /** "May" and "March" are words and names besides. */
    private boolean isName(int at) {
        Token token = sentence.at(at);
        boolean doubtful =
                token.is("may") || token.is("march") || token.is("mar") || token.is("sun");
        boolean year = yearAt(behindMonth(at)) > 0;
        boolean in =
                at > 0
                        && Set.of("in", "since", "until", "this", "last", "next", "of", "by")
                                .contains(sentence.at(at - 1).lower());
        return !token.isCapital() || (doubtful && !year && !in);
    }

    private int month(int at) {
        if (at >= sentence.size() || !sentence.at(at).isCapital()) {
            return 0;
        }
        Integer month = Calendar.month(sentence.at(at).lower());
        return month == null ? 0 : month;
    }

    private int behindMonth(int at) {
        boolean abbreviated = sentence.at(at).form().length() <= 4;
        return abbreviated && sentence.isAt(at + 1, ".") && !isLast(at + 1) ? at + 2 : at + 1;
    }

    private boolean isLast(int at) {
        return at == sentence.size() - 1;
    }

    private int dayOfMonth(int at) {
        if (at >= sentence.size() || !sentence.at(at).isNumber()) {
            return 0;
        }
        String form = sentence.at(at).form();
        if (form.length() > 2) {
            return 0;
        }
        boolean percent = sentence.isAt(at + 1, "%") || sentence.isAt(at + 1, "percent");
        int day = percent ? 0 : Integer.parseInt(form);
        return day <= 31 ? day : 0;
    }

    private int behindDay(int at) {
        boolean suffix =
                at + 1 < sentence.size()
                        && sentence.at(at).touches(sentence.at(at + 1))
                        && (Set.of("st", "nd", "rd", "th").contains(sentence.at(at + 1).lower())
                                || (sentence.isAt(at + 1, ".") && month(at + 2) > 0));
        return suffix ? at + 2 : at + 1;
    }

    private int yearAt(int at) {
        int index = at;
        if (index < sentence.size() && sentence.isAt(index, ",")) {
            index++;
        }
        boolean year = index < sentence.size() && NumericDates.isYear(sentence.at(index).form());
        return year ? Integer.parseInt(sentence.at(index).form()) : 0;
    }

    private int behindYear(int at) {
        return sentence.isAt(at, ",") ? at + 2 : at + 1;
    }

    private @Nullable Found days(int from, int behind, int month, int day, int last) {
        int year = yearAt(behind);
        if (year > 0) {
            return Calendar.date(year, month, day)
                    .flatMap(first ->
                            Calendar.date(year, month, last)
                                    .map(end ->
                                            Found.absolute(from, behindYear(behind), first, end)))
                    .orElse(null);
        }
        LocalDate reference = written;
        if (reference == null) {
            return Found.unresolved(
                    from,
                    behind,
                    DateForm.PARTIAL,
                    "No year stands here, and the text has no date of its own to count from.");
        }
        int likely = YearChoice.of(reference, month, day, tense);
        return Calendar.date(likely, month, day)
                .flatMap(first ->
                        Calendar.date(likely, month, last)
                                .map(end ->
                                        Found.resolved(
                                                from,
                                                behind,
                                                first,
                                                end,
                                                DateForm.PARTIAL,
                                                because(reference))))
                .orElse(null);
    }

    private static String because(LocalDate reference) {
        return "The year is the one that is nearest to " + reference + ", the text's own date.";
    }

    /** A month, or a part of one. */
    private @Nullable Found whole(int from, int at, String part) {
        int month = month(at);
        int behind = behindMonth(at);
        int year = yearAt(behind);
        if (year > 0) {
            return span(
                    from, behindYear(behind), YearMonth.of(year, month), part, DateForm.ABSOLUTE);
        }
        LocalDate reference = written;
        if (reference == null) {
            return Found.unresolved(
                    from,
                    behind,
                    DateForm.PARTIAL,
                    "No year stands here, and the text has no date of its own to count from.");
        }
        int likely = YearChoice.of(reference, month, 15, tense);
        return span(from, behind, YearMonth.of(likely, month), part, DateForm.PARTIAL);
    }

    private static Found span(int from, int to, YearMonth month, String part, DateForm form) {
        int end = month.lengthOfMonth();
        LocalDate first = month.atDay(part.equals("late") ? 21 : part.startsWith("mid") ? 11 : 1);
        LocalDate last = month.atDay(part.equals("early") ? 10 : part.startsWith("mid") ? 20 : end);
        String because =
                form == DateForm.ABSOLUTE
                        ? "The month is given with its year."
                        : "The year is the one that is nearest to the text's own date.";
        return Found.resolved(from, to, first, last, form, because);
    }
}
