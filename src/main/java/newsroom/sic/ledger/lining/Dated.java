package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.ledger.lining.Said.SaidDate;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.DateForm;

/** A date where an article gives it. */
record Dated(Told told, SaidDate date) {

    /** What is longer says nothing about a day whose year is not known. */
    private static final int MONTHS = 62;

    private static final int A_MONTH = 31;
    private static final double MOST_WORDS = 0.6;

    private static final Pattern PART =
            Pattern.compile("(?i)((?:early|late|mid|later|end of)(?: in)? )$");

    /** Stems of words that stand beside any date. */
    private static final Set<String> OF_TIME =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "year",
                    "last",
                    "next",
                    "day",
                    "week",
                    "month",
                    "morn",
                    "even",
                    "night",
                    "say",
                    "tell",
                    "same",
                    "expect");

    Bearing bearing() {
        return Objects.requireNonNull(date.bearing());
    }

    boolean hasEvent() {
        return !bearing().head().isEmpty();
    }

    /** What happens then, or else how it is printed. */
    String subject() {
        return hasEvent() ? bearing().head() : date.place().exact();
    }

    /** A day or a month that is printed as such, and is not the day of writing. */
    boolean isInWordsOfItsOwn() {
        return (date.form() == DateForm.ABSOLUTE || date.form() == DateForm.PARTIAL)
                && length() <= A_MONTH
                && !from().equals(told.day());
    }

    boolean namesTheEventOf(Dated other) {
        return bearing().head().equals(other.bearing().head())
                && !common(bearing().names(), other.bearing().names()).isEmpty();
    }

    /** Most of the words around the one stand around the other. */
    boolean saysTheSameAs(Dated other) {
        Set<String> one = words();
        Set<String> that = other.words();
        int shared = common(one, that).size();
        return shared >= 2 && shared >= MOST_WORDS * Math.min(one.size(), that.size());
    }

    private Set<String> words() {
        var words = new HashSet<>(bearing().near());
        words.removeAll(OF_TIME);
        return words;
    }

    /** The same day or month of another year: a slip changes one part of a date. */
    boolean isOneSlipFrom(Dated other) {
        return from().getMonth() == other.from().getMonth()
                && from().getDayOfMonth() == other.from().getDayOfMonth()
                && length() == other.length();
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    LocalDate from() {
        return Objects.requireNonNull(bearing().from());
    }

    private LocalDate to() {
        return Objects.requireNonNullElse(bearing().to(), from());
    }

    long length() {
        return to().toEpochDay() - from().toEpochDay();
    }

    /** Days between the two; none where they meet. Where a year is missing the days of the year. */
    long apart(Dated other) {
        boolean yearless = isYearless() || other.isYearless();
        if (yearless && (length() > MONTHS || other.length() > MONTHS)) {
            return Long.MAX_VALUE;
        }
        long from = day(from(), yearless);
        long to = Math.max(from, day(to(), yearless));
        long otherFrom = day(other.from(), yearless);
        long otherTo = Math.max(otherFrom, day(other.to(), yearless));
        return Math.max(0, Math.max(from - otherTo, otherFrom - to));
    }

    /** Its year is not printed, or not known. */
    private boolean isYearless() {
        return bearing().yearless() || date.form() == DateForm.PARTIAL;
    }

    private static long day(LocalDate date, boolean yearless) {
        return (yearless ? date.withYear(2000) : date).toEpochDay();
    }

    /** As it is printed, with the word that singles out a part of it. */
    String inWords() {
        var part = PART.matcher(date.place().before());
        return part.find() ? part.group(1) + date.place().exact() : date.place().exact();
    }

    Member member(int side) {
        return new Member(
                told.id(),
                told.revision(),
                date.place(),
                told.day(),
                null,
                side,
                AsRead.date(date));
    }
}
