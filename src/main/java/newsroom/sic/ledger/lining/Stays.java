package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidStay;
import newsroom.sic.reading.CloseReading;
import newsroom.sic.reading.DateMention;
import newsroom.sic.reading.Name;
import newsroom.sic.text.Span;

/**
 * How long somebody is somewhere: "on November 12-13" in one article, "less than a day in Brussels"
 * in another.
 */
final class Stays {

    private static final Pattern SPENT =
            Pattern.compile(
                    "(less than a|under a|a|an|one|two|three|four|five|six|seven)[ -]"
                            + "(?:(?:whole|full) )?(day|night|week)s?"
                            + "(?: (?:visit|trip|stay|stop))? (?:in|at|to) (\\p{Lu}[\\p{L}-]+)");
    private static final Pattern PLANNED =
            Pattern.compile(
                    "(?:travels?|travelled|visits?|flies|flew|goes|trip) (?:to )?(\\p{Lu}[\\p{L}-]+)");
    private static final List<String> NUMBERS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven");
    private static final int WEEK = 7;

    private Stays() {}

    static List<SaidStay> in(CloseReading read, Places places) {
        var found = new ArrayList<SaidStay>();
        for (Span line : places.lines()) {
            String text = places.slice(line);
            List<String> names =
                    read.names().stream()
                            .filter(name -> line.contains(name.span()))
                            .map(Name::full)
                            .distinct()
                            .toList();
            int offset = places.toUtf16(line.start());
            for (Matcher spent = SPENT.matcher(text); spent.find(); ) {
                Span span = places.spanOfUtf16(offset + spent.start(), offset + spent.end());
                found.add(spent(spent, places.of(span), names));
            }
            Matcher planned = PLANNED.matcher(text);
            if (planned.find()) {
                planned(read, line)
                        .forEach(day ->
                                found.add(
                                        new SaidStay(
                                                places.of(day.span()),
                                                planned.group(1),
                                                names,
                                                days(day),
                                                days(day))));
            }
        }
        return found;
    }

    /** The first dates behind it that span more than a day; later ones are of the next stop. */
    private static List<DateMention> planned(CloseReading read, Span line) {
        return read.dates().stream()
                .filter(date -> line.contains(date.span()))
                .filter(date -> date.from() != null && date.to() != null)
                .limit(1)
                .filter(date -> days(date) > 1 && days(date) <= 2 * WEEK)
                .toList();
    }

    private static double days(DateMention date) {
        return Objects.requireNonNull(date.to()).toEpochDay()
                - Objects.requireNonNull(date.from()).toEpochDay()
                + 1.0;
    }

    private static SaidStay spent(Matcher spent, Place place, List<String> names) {
        String number = spent.group(1).toLowerCase(Locale.ROOT);
        boolean less = number.startsWith("less") || number.startsWith("under");
        double unit = spent.group(2).equals("week") ? WEEK : 1;
        double days = unit * Math.max(1, NUMBERS.indexOf(number));
        // a night in a place touches two calendar days
        double most = spent.group(2).equals("night") || !less ? days + 1 : days;
        return new SaidStay(place, spent.group(3), names, less ? 0 : days, most);
    }

    /** Those of one person at one place, in articles of the same days or of unknown ones. */
    static List<Finding> findings(List<Told> told) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                for (SaidStay one : told.get(i).said().stays()) {
                    for (SaidStay other : told.get(j).said().stays()) {
                        if (isOne(one, other) && Days.near(told.get(i), told.get(j))) {
                            findings.add(finding(told.get(i), one, told.get(j), other));
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isOne(SaidStay one, SaidStay other) {
        return one.where().equals(other.where())
                && one.names().stream()
                        .anyMatch(name ->
                                other.names().stream()
                                        .anyMatch(that ->
                                                !name.contains(one.where())
                                                        && Persons.share(name, that)));
    }

    private static Finding finding(Told told, SaidStay one, Told elsewhere, SaidStay other) {
        boolean agree = one.least() <= other.most() && other.least() <= one.most();
        return new Finding(
                Kind.DATE,
                agree ? Assessment.SAME : Assessment.CONTRADICTION,
                one.where(),
                Because.of(
                        agree ? "stays-agree" : "stays-differ",
                        one.place().exact(),
                        other.place().exact(),
                        one.where()),
                List.of(member(told, one, 0), member(elsewhere, other, agree ? 0 : 1)));
    }

    private static Member member(Told told, SaidStay stay, int side) {
        return new Member(
                told.id(),
                told.revision(),
                stay.place(),
                told.day(),
                null,
                side,
                AsRead.stay(stay));
    }
}
